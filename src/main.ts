// Builds the parts and registers them. Nothing is read or computed here before it is needed.
import { Plugin, TFile, type Menu } from 'obsidian';
import { buildPack } from './commands/build-pack';
import { choosePlan } from './commands/choose-plan';
import { addCli } from './commands/cli';
import { compareTwoDates } from './commands/compare-dates';
import { createPlan } from './commands/create-plan';
import { addDashboardBlock } from './commands/dashboard-block';
import { dashboardSource } from './commands/dashboard-source';
import { addFramework } from './commands/framework-commands';
import { exportReport } from './commands/export-report';
import { logEvidence } from './commands/log-evidence';
import { openDashboard } from './commands/open-dashboard';
import { prepareRating } from './commands/prepare-rating';
import { showNotes, whatItProves } from './commands/quick-questions';
import { rate } from './commands/rate';
import { readRating } from './commands/read-rating';
import { reviewQuarter } from './commands/review-quarter';
import { runCommand, tellLogTrouble } from './commands/run-command';
import { suggestCompetences, tagNote } from './commands/tag-note';
import { addBulkTagging } from './commands/tag-notes-menus';
import { turnIntoEvidence } from './commands/turn-into-evidence';
import { undoLastChange } from './commands/undo';
import { updatePlan } from './commands/update-plan';
import { addUri } from './commands/uri';
import type { Workbench } from './commands/workbench';
import { readsAlike } from './core/read-note-facts';
import { ChangeLogStore } from './host/change-log-store';
import { FrameworkStore } from './host/framework-store';
import { localToday } from './host/local-today';
import { NoteIndex, type NoteReading } from './host/note-index';
import { SettingsStore } from './host/settings-store';
import { words } from './i18n/words';
import { readPlanBody } from './markdown/plan-tasks';
import { missingStarParts } from './markdown/star-sections';
import { DashboardView, dashboardViewType } from './ui/dashboard/dashboard-view';
import { PathwaySettingTab } from './ui/settings/settings-tab';

export default class PortfolioPathway extends Plugin {
	private bench: Workbench | undefined;

	override async onload(): Promise<void> {
		const settings = await SettingsStore.load(this);
		const frameworks = new FrameworkStore(this.app, settings, localToday);
		this.bench = {
			app: this.app,
			settings,
			changeLog: new ChangeLogStore(this.app, this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`, tellLogTrouble),
			framework: () => frameworks.framework(),
			frameworks,
			today: localToday,
			index: this.indexOnFirstUse(settings, frameworks),
		};
		this.addCommands(this.bench);
		this.addMenus(this.bench);
		addBulkTagging(this, this.bench);
		addCli(this, this.bench);
		addUri(this, this.bench);
		addFramework(this, this.bench);
		this.addDashboard(this.bench);
		this.addSettingTab(
			new PathwaySettingTab(this.app, this, {
				read: () => settings.get(),
				write: (next) => settings.change(next),
				framework: () => frameworks.framework(),
				frameworkState: () => frameworks.state,
				onFrameworkChange: (listener) => this.register(frameworks.onChange(listener)),
			}),
		);
	}

	override onExternalSettingsChange(): void {
		runCommand(this.manifest.name, async () => this.bench?.settings.reload());
	}

	/** Nothing is read from the vault, and no framework parsed, before something asks for the index. */
	private indexOnFirstUse(settings: SettingsStore, frameworks: FrameworkStore): () => NoteIndex {
		let index: NoteIndex | undefined;
		const reading = (): NoteReading => ({ framework: frameworks.framework(), settings: settings.get(), missingStarParts, readPlanBody });
		const make = (): NoteIndex => {
			const made = new NoteIndex(this.app, reading());
			made.load();
			this.register(() => made.unload());
			let readBy = settings.get();
			this.register(
				settings.onChange(() => {
					if (!readsAlike(readBy, settings.get())) made.readWith(reading());
					readBy = settings.get();
				}),
			);
			let framework = frameworks.framework();
			this.register(
				frameworks.onChange(() => {
					if (framework !== frameworks.framework()) made.readWith(reading());
					framework = frameworks.framework();
				}),
			);
			return made;
		};
		return () => (index ??= make());
	}

	private addCommands(bench: Workbench): void {
		const { commands: { names }, evidence, exporting, pack, quick, rating } = words();
		const add = (id: string, name: string, action: () => Promise<void>): void => {
			this.addCommand({ id, name, callback: () => runCommand(name, action) });
		};
		add('create-plan', names.createPlan, () => createPlan(bench));
		add('update-plan', words().updatePlan.name, () => updatePlan(bench, this.app.workspace.getActiveFile()));
		add('tag-note', names.tagNote, () => tagNote(bench, this.app.workspace.getActiveFile()));
		add('suggest-competences', names.suggest, () => suggestCompetences(bench, this.app.workspace.getActiveFile()));
		add('log-evidence', evidence.names.log, () => logEvidence(bench));
		add('turn-into-evidence', evidence.names.turn, () => turnIntoEvidence(bench, this.app.workspace.getActiveFile()));
		add('open-dashboard', names.openDashboard, () => openDashboard(this.app));
		add('show-notes', quick.names.showNotes, () => showNotes(bench));
		add('what-it-proves', quick.names.proves, () => whatItProves(bench, this.app.workspace.getActiveFile()));
		add('build-pack', pack.name, () => buildPack(bench));
		add('export', exporting.name, () => exportReport(bench));
		add('choose-plan', names.choosePlan, () => choosePlan(bench));
		add('rate', rating.names.rate, () => rate(bench));
		add('prepare-rating', rating.names.prepare, () => prepareRating(bench));
		add('read-rating', rating.names.readBack, () => readRating(bench, this.app.workspace.getActiveFile()));
		add('review-quarter', words().review.names.review, () => reviewQuarter(bench));
		add('compare-dates', words().review.names.compare, () => compareTwoDates(bench));
		add('undo', names.undo, () => undoLastChange(bench));
	}

	private addMenus(bench: Workbench): void {
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
		this.registerEvent(
			this.app.workspace.on('file-menu', (items, file) => {
				if (file instanceof TFile && file.extension === 'md') offer(items, file);
			}),
		);
		this.registerEvent(this.app.workspace.on('editor-menu', (items, _editor, info) => offer(items, info.file)));
	}

	private addDashboard(bench: Workbench): void {
		const { names } = words().commands;
		this.registerView(dashboardViewType, (leaf) => new DashboardView(leaf, dashboardSource(bench, leaf)));
		this.registerHoverLinkSource(dashboardViewType, { display: this.manifest.name, defaultMod: true });
		addDashboardBlock(this, bench);
		this.addRibbonIcon('radar', names.openDashboard, () => runCommand(names.openDashboard, () => openDashboard(this.app)));
	}
}
