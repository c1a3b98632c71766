// The commands of the palette and the items of the menus: what each is called and what it does.
import { TFile, type Menu, type Plugin } from 'obsidian';
import { words } from '../i18n/words';
import { buildPack } from './build-pack';
import { choosePlan } from './choose-plan';
import { compareTwoDates } from './compare-dates';
import { createPlan } from './create-plan';
import { exportReport } from './export-report';
import { logEvidence } from './log-evidence';
import { openDashboard } from './open-dashboard';
import { prepareRating } from './prepare-rating';
import { showNotes, whatItProves } from './quick-questions';
import { rate } from './rate';
import { readRating } from './read-rating';
import { reviewQuarter } from './review-quarter';
import { runCommand } from './run-command';
import { suggestCompetences, tagNote } from './tag-note';
import { turnIntoEvidence } from './turn-into-evidence';
import { undoLastChange } from './undo';
import { updatePlan } from './update-plan';
import type { Workbench } from './workbench';

export function addCommands(plugin: Plugin, bench: Workbench): void {
	const { app } = bench;
	const { commands: { names }, evidence, exporting, pack, quick, rating, review, updatePlan: update } = words();
	const active = (): TFile | null => app.workspace.getActiveFile();
	const add = (id: string, name: string, action: () => Promise<void>): void => {
		plugin.addCommand({ id, name, callback: () => runCommand(name, action) });
	};
	add('create-plan', names.createPlan, () => createPlan(bench));
	add('update-plan', update.name, () => updatePlan(bench, active()));
	add('tag-note', names.tagNote, () => tagNote(bench, active()));
	add('suggest-competences', names.suggest, () => suggestCompetences(bench, active()));
	add('log-evidence', evidence.names.log, () => logEvidence(bench));
	add('turn-into-evidence', evidence.names.turn, () => turnIntoEvidence(bench, active()));
	add('open-dashboard', names.openDashboard, () => openDashboard(app));
	add('show-notes', quick.names.showNotes, () => showNotes(bench));
	add('what-it-proves', quick.names.proves, () => whatItProves(bench, active()));
	add('build-pack', pack.name, () => buildPack(bench));
	add('export', exporting.name, () => exportReport(bench));
	add('choose-plan', names.choosePlan, () => choosePlan(bench));
	add('rate', rating.names.rate, () => rate(bench));
	add('prepare-rating', rating.names.prepare, () => prepareRating(bench));
	add('read-rating', rating.names.readBack, () => readRating(bench, active()));
	add('review-quarter', review.names.review, () => reviewQuarter(bench));
	add('compare-dates', review.names.compare, () => compareTwoDates(bench));
	add('undo', names.undo, () => undoLastChange(bench));
}

export function addMenus(plugin: Plugin, bench: Workbench): void {
	const { workspace } = bench.app;
	const { commands: { names, menu }, evidence } = words();
	const actions = [
		{ title: menu.tagNote, icon: 'tags', name: names.tagNote, run: tagNote },
		{ title: evidence.menu.turn, icon: 'star', name: evidence.names.turn, run: turnIntoEvidence },
	];
	const offer = (items: Menu, file: TFile | null): void => {
		for (const { title, icon, name, run } of actions) {
			items.addItem((item) => item.setTitle(title).setIcon(icon).setSection('action').onClick(() => runCommand(name, () => run(bench, file))));
		}
	};
	plugin.registerEvent(
		workspace.on('file-menu', (items, file) => {
			if (file instanceof TFile && file.extension === 'md') offer(items, file);
		}),
	);
	plugin.registerEvent(workspace.on('editor-menu', (items, _editor, info) => offer(items, info.file)));
}
