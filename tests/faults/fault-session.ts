// The commands' own functions over a vault whose disk fails, with what the person is told.
import type { Plugin } from 'obsidian';
import { App as MockApp, ButtonComponent as MockButton, ConfirmationModal as MockQuestion, Notice as MockNotice, Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';
import { runCommand, tellLogTrouble, tellSettingsTrouble } from '../../src/commands/run-command';
import { undoLastChange } from '../../src/commands/undo';
import type { Workbench } from '../../src/commands/workbench';
import type { CalendarDate } from '../../src/core/calendar-date';
import { ChangeLogStore } from '../../src/host/change-log-store';
import { FrameworkStore } from '../../src/host/framework-store';
import { NoteIndex } from '../../src/host/note-index';
import { SettingsStore } from '../../src/host/settings-store';
import { readPlanBody } from '../../src/markdown/plan-tasks';
import { missingStarParts } from '../../src/markdown/star-sections';
import { bundledFramework } from '../bundled-framework';
import { withinBoundInTheEnd } from '../hostile/within-bound';
import { failingDisk, pluginFolder, type FailingDisk } from './failing-disk';

export interface FaultSession {
	readonly disk: FailingDisk;
	readonly bench: Workbench;
	/** What was said so far, oldest first; a question with buttons as its text and theirs. */
	readonly told: () => readonly string[];
	readonly forget: () => void;
	/** As the palette runs it: what is thrown is told, and a command that hangs fails the test. */
	readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
	readonly undo: () => Promise<void>;
	/** The plugin after a restart of the app, over the same disk. */
	readonly restart: () => void;
	readonly end: () => void;
}

const manifest = { id: 'portfolio-pathway', name: 'Portfolio Pathway', author: '', version: '1.0.0', minAppVersion: '1.13.0', description: '', dir: pluginFolder };

const framework = bundledFramework();

export async function openSession(files: Readonly<Record<string, string>>, today: CalendarDate): Promise<FaultSession> {
	const disk = failingDisk(files);
	const { app } = disk;
	const told: string[] = [];
	vi.spyOn(MockNotice.prototype, 'constructor__').mockImplementation((message) => void told.push(typeof message === 'string' ? message : (message.textContent ?? '')));
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	answerYes();
	const settings = await SettingsStore.load(pluginOver(disk), tellSettingsTrouble);
	const frameworks = new FrameworkStore(app, settings, () => today);
	let index = new NoteIndex(app, { framework, settings: settings.get(), missingStarParts, readPlanBody });
	index.load();
	let changeLog = new ChangeLogStore(app, pluginFolder, tellLogTrouble);
	const bench: Workbench = {
		app,
		settings,
		get changeLog() {
			return changeLog;
		},
		framework: () => framework,
		frameworks,
		today: () => today,
		index: () => index,
	};
	const run = async (name: string, action: () => Promise<void>): Promise<void> => {
		const ended = (): Promise<void> => new Promise((resolve) => runCommand(name, () => action().finally(() => window.setTimeout(resolve))));
		await withinBoundInTheEnd(name, ended);
	};
	return {
		disk,
		bench,
		told: () => [...told],
		forget: () => void told.splice(0),
		run,
		undo: () => run('Undo last change', () => undoLastChange(bench)),
		restart: () => {
			changeLog.close();
			index.unload();
			disk.settle();
			index = new NoteIndex(app, { framework, settings: settings.get(), missingStarParts, readPlanBody });
			index.load();
			changeLog = new ChangeLogStore(app, pluginFolder, tellLogTrouble);
		},
		end: () => {
			index.unload();
			vi.restoreAllMocks();
		},
	};
}

/** To every question. The stand-in for Obsidian would close it with a no. */
function answerYes(): void {
	const answers = new WeakMap<Element, () => void>();
	vi.spyOn(MockButton.prototype, 'onClick').mockImplementation(function onClick(this: MockButton, callback) {
		answers.set(this.buttonEl, () => void callback(new MouseEvent('click')));
		return this;
	});
	vi.spyOn(MockQuestion.prototype, 'open').mockImplementation(function open(this: MockQuestion) {
		const yes = this.modalEl.querySelector('button');
		if (yes) answers.get(yes)?.();
		this.close();
	});
}

/** Its settings are a file of the same disk. */
function pluginOver({ app }: FailingDisk): Plugin {
	const plugin = new (class extends MockPlugin {})(MockApp.fromOriginalType__(app), manifest);
	const path = `${pluginFolder}/data.json`;
	vi.spyOn(plugin, 'loadData').mockImplementation(async () => ((await app.vault.adapter.exists(path)) ? (JSON.parse(await app.vault.adapter.read(path)) as unknown) : null));
	vi.spyOn(plugin, 'saveData').mockImplementation((data) => app.vault.adapter.write(path, JSON.stringify(data)));
	return plugin.asOriginalType2__();
}
