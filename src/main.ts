// Builds the parts and registers them. Nothing is read or computed here before it is needed.
import { Plugin } from 'obsidian';
import { addBases } from './commands/bases';
import { addCli } from './commands/cli';
import { addCommands, addMenus } from './commands/commands-and-menus';
import { addDashboardBlock } from './commands/dashboard-block';
import { dashboardSource } from './commands/dashboard-source';
import { addFramework } from './commands/framework-commands';
import { openDashboard } from './commands/open-dashboard';
import { runCommand, tellLogTrouble, tellSettingsTrouble } from './commands/run-command';
import { addBulkTagging } from './commands/tag-notes-menus';
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
import { closeDialogues } from './ui/open-dialogue';
import { PathwaySettingTab } from './ui/settings/settings-tab';

export default class PortfolioPathway extends Plugin {
	private bench: Workbench | undefined;

	override async onload(): Promise<void> {
		const settings = await SettingsStore.load(this, tellSettingsTrouble);
		const frameworks = new FrameworkStore(this.app, settings, localToday);
		const changeLog = new ChangeLogStore(this.app, this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`, tellLogTrouble);
		this.register(() => changeLog.close());
		this.register(() => closeDialogues(this.app));
		this.bench = {
			app: this.app,
			settings,
			changeLog,
			framework: () => frameworks.framework(),
			frameworks,
			today: localToday,
			index: this.indexOnFirstUse(settings, frameworks),
		};
		addCommands(this, this.bench);
		addMenus(this, this.bench);
		addBulkTagging(this, this.bench);
		addCli(this, this.bench);
		addUri(this, this.bench);
		addBases(this, this.bench);
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

	private addDashboard(bench: Workbench): void {
		const { names } = words().commands;
		this.registerView(dashboardViewType, (leaf) => new DashboardView(leaf, dashboardSource(bench, leaf)));
		this.registerHoverLinkSource(dashboardViewType, { display: this.manifest.name, defaultMod: true });
		addDashboardBlock(this, bench);
		this.addRibbonIcon('radar', names.openDashboard, () => runCommand(names.openDashboard, () => openDashboard(this.app)));
	}
}
