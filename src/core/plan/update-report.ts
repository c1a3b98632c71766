// What an update of a plan would do, for the preview, and what the person chose there.
import type { TaskCounts } from './update-plan';

/** What becomes of a block that the person edited: their text, the new one, or theirs with the new one below it. */
export type EditChoice = 'mine' | 'new' | 'both';

export interface UpdateChoices {
	/** By block; `mine` where nothing was chosen. */
	readonly edits: ReadonlyMap<string, EditChoice>;
	/** By block that the note does not have; where nothing was chosen, one that was probably deleted stays out. */
	readonly additions: ReadonlyMap<string, boolean>;
}

export const noChoices: UpdateChoices = { edits: new Map(), additions: new Map() };

export interface NamedBlock {
	readonly id: string;
	/** The heading it stands under; empty where there is none. */
	readonly heading: string;
}

export interface EditedBlock extends NamedBlock {
	/** What would stand between the marks, as Markdown. */
	readonly mine: string;
	readonly anew: string;
}

export interface PropertyChange {
	readonly key: string;
	readonly before: unknown;
	readonly after: string | number | readonly string[];
}

export interface UpdateReport {
	/** Without those that were edited. */
	readonly rewritten: readonly NamedBlock[];
	/** No longer part of the plan. */
	readonly gone: readonly NamedBlock[];
	readonly edited: readonly EditedBlock[];
	readonly additions: readonly (NamedBlock & { readonly isAdded: boolean })[];
	/** Of parts whose dates moved; headings stand outside the marks and stay. */
	readonly headings: readonly { readonly before: string; readonly after: string }[];
	readonly tasks: TaskCounts;
	readonly properties: readonly PropertyChange[];
}

/** What one side says and the other does not, line by line, in its order; without blank lines and the rules of tables. */
export function linesOnlyIn(side: string, other: string): readonly string[] {
	const known = new Set(linesOf(other));
	return linesOf(side)
		.filter((line) => !known.has(line))
		.map((line) => (line.startsWith('|') ? line.replace(/^\|\s*|\s*\|$/g, '').replace(/\s*\|\s*/g, ' · ') : line));
}

function linesOf(text: string): readonly string[] {
	return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^\|(?: *:?-+:? *\|)+$/.test(line));
}
