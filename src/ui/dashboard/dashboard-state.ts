// What the reader has opened and chosen, as plain JSON, so that it survives a restart of the app.
import type { Rater } from '../../core/note-facts';

export type OtherRater = Exclude<Rater, 'self'>;
export type LongList = 'proofs' | 'gaps' | 'said' | 'shown' | 'unreadable';

export interface DashboardState {
	/** The area whose competences are shown; all when absent. */
	readonly area?: string;
	/** Competences whose notes are listed, and `area:<id>` for the notes that name an area alone. */
	readonly expanded: readonly string[];
	/** Lists shown whole. */
	readonly whole: readonly LongList[];
	/** Raters drawn beside the reader's own view. */
	readonly raters: readonly OtherRater[];
	/** Whether the table of the chart's figures is open. */
	readonly figures: boolean;
	/** Notes shown of an expanded entry when more than the first chunk. */
	readonly notesShown: Readonly<Record<string, number>>;
}

export const firstState: DashboardState = { expanded: [], whole: [], raters: [], figures: false, notesShown: {} };

/** Takes what a workspace file holds; what does not fit is left at its beginning. */
export function parseDashboardState(raw: unknown): DashboardState {
	if (!isRecord(raw)) return firstState;
	return {
		...(typeof raw['area'] === 'string' ? { area: raw['area'] } : {}),
		expanded: textsOf(raw['expanded']),
		whole: textsOf(raw['whole']).filter(isLongList),
		raters: textsOf(raw['raters']).filter(isOtherRater),
		figures: raw['figures'] === true,
		notesShown: countsOf(raw['notesShown']),
	};
}

/** The list with the item taken out when it is in, and added when it is not. */
export function toggled<T>(items: readonly T[], item: T): readonly T[] {
	return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

function textsOf(raw: unknown): readonly string[] {
	return Array.isArray(raw) ? raw.filter((item): item is string => typeof item === 'string') : [];
}

function countsOf(raw: unknown): Readonly<Record<string, number>> {
	if (!isRecord(raw)) return {};
	return Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0));
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isLongList(text: string): text is LongList {
	return ['proofs', 'gaps', 'said', 'shown', 'unreadable'].includes(text);
}

function isOtherRater(text: string): text is OtherRater {
	return text === 'manager' || text === 'sponsor';
}
