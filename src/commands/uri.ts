// Links of the form obsidian://portfolio-pathway?open=dashboard. They open and never write.
import { Notice, type Plugin } from 'obsidian';
import { currentPlan } from '../core/dashboard/current-plan';
import { findReviews } from '../host/find-reviews';
import { openNote } from '../host/open-note';
import { words } from '../i18n/words';
import { openDashboard } from './open-dashboard';
import { readyWithProgress } from './ready-with-progress';
import { runCommand } from './run-command';
import type { Workbench } from './workbench';

const places = ['dashboard', 'plan', 'review'] as const;

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
			const { plans } = (await readyWithProgress(bench)).tally;
			const current = currentPlan(plans, settings.get().currentPlan) ?? plans[0];
			return current ? openNote(app, current.path) : void new Notice(commands.noPlans);
		}
		case 'review': {
			const newest = [...findReviews(app)].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
			return newest ? openNote(app, newest.path) : void new Notice(uri.noReview);
		}
		default:
			new Notice(uri.unknown(place.slice(0, 40), places));
	}
}
