// Links of the form obsidian://portfolio-pathway?open=dashboard. They open and never write.
import { Notice, type Plugin } from 'obsidian';
import { openNote } from '../host/open-note';
import { words } from '../i18n/words';
import { openDashboard } from './open-dashboard';
import { runCommand } from './run-command';
import type { Workbench } from './workbench';

const places = ['dashboard', 'plan'] as const;

export function addUri(plugin: Plugin, bench: Workbench): void {
	plugin.registerObsidianProtocolHandler(plugin.manifest.id, ({ open = 'dashboard' }) => {
		runCommand(words().uri.name, () => openPlace(bench, open));
	});
}

async function openPlace(bench: Workbench, place: string): Promise<void> {
	const { app, settings } = bench;
	const { uri, commands } = words();
	switch (place) {
		case 'dashboard':
			return openDashboard(app);
		case 'plan': {
			await bench.index().whenReady();
			const { plans } = bench.index().tally;
			const current = plans.find(({ path }) => path === settings.get().currentPlan) ?? plans[0];
			return current ? openNote(app, current.path) : void new Notice(commands.noPlans);
		}
		default:
			new Notice(uri.unknown(place.slice(0, 40), places));
	}
}
