// Bases: the view of competences in any base, and the command that creates a first one. Nothing else depends on it.
import type { Plugin } from 'obsidian';
import { evidenceAmong } from '../core/bases/evidence-among';
import { competencesViewType } from '../core/bases/starter-base';
import { words } from '../i18n/words';
import { CompetencesView, viewOptions, type NotesSource } from '../ui/bases/competences-view';
import { createBase } from './create-base';
import { dashboardSource } from './dashboard-source';
import { runCommand } from './run-command';
import type { Workbench } from './workbench';

export function addBases(plugin: Plugin, bench: Workbench): void {
	const { name, view } = words().bases;
	// False where the core plugin is off. It may be switched on while we run, so the command asks again.
	const register = (): boolean =>
		plugin.registerBasesView(competencesViewType, {
			name: view.name,
			icon: 'radar',
			factory: (controller, containerEl) => new CompetencesView(controller, containerEl, (paths) => notesSource(bench, paths)),
			options: () => viewOptions(bench.framework().areas),
		});
	let isRegistered = register();
	const isBasesOn = (): boolean => (isRegistered ||= register());
	plugin.addCommand({ id: 'create-base', name, callback: () => runCommand(name, () => createBase(bench, isBasesOn)) });
}

function notesSource(bench: Workbench, paths: () => ReadonlySet<string>): NotesSource {
	const index = bench.index();
	return {
		...dashboardSource(bench, { hoverPopover: null }, (tally) => evidenceAmong(tally, index.notes(), paths())),
		tagged: () => [...paths()].filter((path) => index.factsOf(path)?.evidence !== undefined).length,
	};
}
