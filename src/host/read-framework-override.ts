// One override file, from the disk to a framework or to all that is wrong with it. The code that checks frameworks is a
// tenth of the product and is not evaluated before somebody has an override.
import type { App, TFile } from 'obsidian';
import type { Framework } from '../core/framework/framework';
import type { PlacedProblem } from '../core/framework/framework-state';
import { messageOf } from '../core/message-of';
import { longestOverride, readOverride } from '../markdown/framework-override';
import { bundledFramework } from './bundled-content';

export type OverrideReading = { readonly kind: 'valid'; readonly framework: Framework } | { readonly kind: 'invalid'; readonly problems: readonly PlacedProblem[] };

/** What was read before, so that the same text is not checked twice. */
interface Before {
	readonly path: string;
	readonly text: string;
	readonly reading: OverrideReading;
}

/** `text` is undefined where the file was not read. */
export async function readFrameworkOverride(app: App, file: TFile, before: Before | undefined): Promise<{ readonly reading: OverrideReading; readonly text: string | undefined }> {
	// A character has four bytes at most; more than that is too long whatever it says.
	if (file.stat.size > longestOverride * 4) return { reading: invalid({ kind: 'too-long' }), text: undefined };
	let text: string;
	try {
		text = await app.vault.cachedRead(file);
	} catch (cause) {
		return { reading: invalid({ kind: 'unreadable', message: messageOf(cause) }), text: undefined };
	}
	if (before?.path === file.path && before.text === text) return { reading: before.reading, text };
	return { reading: await readingOf(text, file.path), text };
}

export async function readingOf(text: string, path: string): Promise<OverrideReading> {
	const read = readOverride(text, path.toLowerCase().endsWith('.md') ? 'note' : 'file');
	if (read.kind === 'refused') return invalid(read.reason);
	const { overrideFramework } = await import('../core/framework/override-framework');
	const outcome = overrideFramework(bundledFramework(), read.value);
	if (outcome.kind === 'valid') return outcome;
	return { kind: 'invalid', problems: outcome.problems.map((problem) => ({ ...problem, line: problem.path.length === 0 && problem.kind === 'value' ? null : read.lineOf(problem.path) })) };
}

function invalid(problem: PlacedProblem): OverrideReading {
	return { kind: 'invalid', problems: [problem] };
}
