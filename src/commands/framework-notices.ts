// What is said when the framework in force changes: once for each change, and never at a start that finds all in order.
// Where ids were replaced, renaming the tags is offered, once for each set of replacements on this device.
import { Notice } from 'obsidian';
import type { FrameworkState } from '../core/framework/framework-state';
import { hasReplacements, replacementsKey } from '../core/tagging/replaced-tags';
import { openNote } from '../host/open-note';
import { words } from '../i18n/words';
import { noticeWithButtons } from '../ui/notice-with-buttons';
import { notesWithReplacedTags, renameReplacedTags } from './rename-replaced';
import { runCommand } from './run-command';
import type { Workbench } from './workbench';

// Long enough to read a line number and look for it.
const longMs = 20_000;
const toldKey = 'portfolio-pathway-framework-told';
const offeredKey = 'portfolio-pathway-replacements-offered';

/** Gives the end of it. */
export function tellFrameworkChanges(bench: Workbench): () => void {
	const { frameworks } = bench;
	let before = frameworks.state;
	let isFirst = true;
	return frameworks.onChange(() => {
		const now = frameworks.state;
		tell(bench, before, now, isFirst);
		[before, isFirst] = [now, false];
		if (now.kind === 'in-force' && hasReplacements(bench.framework())) runCommand(words().framework.names.renameReplaced, () => offerOnce(bench));
	});
}

function tell(bench: Workbench, before: FrameworkState, now: FrameworkState, isFirst: boolean): void {
	const { framework: text } = words();
	const trouble = troubleWords(now);
	// What was said before a restart and has not changed is on the dashboard and in the settings.
	const isKnown = isFirst && trouble !== undefined && bench.app.loadLocalStorage(toldKey) === trouble;
	if (!isFirst || trouble !== undefined) bench.app.saveLocalStorage(toldKey, trouble ?? null);
	if (isKnown) return;
	switch (now.kind) {
		case 'built-in':
			if (before.kind !== 'built-in') new Notice(text.builtInAgain);
			return;
		case 'in-force':
			if (!isFirst && (before.kind !== 'in-force' || before.path !== now.path)) new Notice(text.nowInForce(now.path));
			return;
		case 'missing':
		case 'several':
			return void new Notice(trouble ?? '', longMs);
		case 'refused':
			noticeWithFile(bench, trouble ?? '', now.path);
	}
}

function troubleWords(state: FrameworkState): string | undefined {
	const { framework: text } = words();
	switch (state.kind) {
		case 'built-in':
		case 'in-force':
			return undefined;
		case 'missing':
			return text.missing(state.path);
		case 'several':
			return text.several(state.paths, state.stays);
		case 'refused':
			return text.refused(state.path, state.problems, state.stays, 1);
	}
}

function noticeWithFile({ app }: Workbench, message: string, path: string): void {
	const { openFile } = words().framework;
	noticeWithButtons(message, [{ text: openFile, action: () => runCommand(openFile, () => openNote(app, path)) }], longMs);
}

async function offerOnce(bench: Workbench): Promise<void> {
	const { app } = bench;
	const key = replacementsKey(bench.framework());
	if (app.loadLocalStorage(offeredKey) === key) return;
	const notes = await notesWithReplacedTags(bench);
	if (notes.length === 0) return;
	app.saveLocalStorage(offeredKey, key);
	const { replaced } = words().framework;
	const buttons = [
		{ text: replaced.rename, action: () => runCommand(words().framework.names.renameReplaced, () => renameReplacedTags(bench)) },
		{ text: replaced.later, action: () => undefined },
	];
	// It stays until it is answered, as the offer after a change of the tag prefix does.
	noticeWithButtons(replaced.offer(notes.length, key.split(' ').length), buttons, 0);
}
