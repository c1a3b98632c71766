// The one place that catches. What a user can cause is an outcome and never comes here; what does is told in a sentence,
// with the cause in the console for whoever looks.
import { Notice } from 'obsidian';
import type { LogTrouble } from '../host/change-log-store';
import { words } from '../i18n/words';
import { SwitchedOff } from './ready-with-progress';
import { sentenceOf } from './reason-of';

export function runCommand(name: string, action: () => Promise<void>): void {
	action().catch((cause: unknown) => {
		if (cause instanceof SwitchedOff) return;
		console.error(`Portfolio Pathway: ${name}`, cause);
		new Notice(words().commands.failed(name, sentenceOf(cause)), 15_000);
	});
}

/** The plugin works all the same, as one that was just installed. */
export function tellSettingsTrouble(cause: unknown): void {
	console.error('Portfolio Pathway: settings', cause);
	new Notice(words().commands.settingsTrouble(sentenceOf(cause)), 15_000);
}

/** The notes are as they were to be; only the way back is not. */
export function tellLogTrouble({ kind, cause }: LogTrouble): void {
	console.error(`Portfolio Pathway: change log, ${kind}`, cause);
	// Undo works from memory until then, and after a restart from the journal: nothing for anybody to do.
	if (kind !== 'in-journal') new Notice(words().commands.logTrouble[kind](sentenceOf(cause)), 15_000);
}
