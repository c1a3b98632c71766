// What the reader has opened and chosen, as plain JSON, so that it survives a restart of the app.
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import type { Look } from '../../core/dashboard/summarise';
import type { Rater } from '../../core/note-facts';

export type OtherRater = Exclude<Rater, 'self'>;
export type OwnLine = 'target' | 'claimed' | 'evidenced';
export type Period = '3-months' | '6-months' | '12-months' | '24-months' | 'plan';

const longLists = ['proofs', 'gaps', 'said', 'shown', 'unreadable', 'manager', 'sponsor', 'quiet'] as const;
export type LongList = (typeof longLists)[number];
export const periods: readonly Period[] = ['3-months', '6-months', '12-months', '24-months', 'plan'];

export interface DashboardState {
	/** The area whose competences are shown; all when absent. */
	readonly area?: string;
	/** Competences whose notes are listed, and `area:<id>` for the notes that name an area alone. */
	readonly expanded: readonly string[];
	/** Lists shown whole. */
	readonly whole: readonly LongList[];
	/** Raters drawn beside the reader's own view. */
	readonly raters: readonly OtherRater[];
	/** Lines of the reader's own that are taken off the radar. */
	readonly hidden: readonly OwnLine[];
	/** Draws the line of a typical PMO manager. */
	readonly comparison: boolean;
	/** Draws the competences of the chosen area on the radar instead of the areas. */
	readonly competencesDrawn: boolean;
	/** Whether the table of the chart's figures is open. */
	readonly figures: boolean;
	/** Notes shown of an expanded entry when more than the first chunk. */
	readonly notesShown: Readonly<Record<string, number>>;
	/** How far back lists go; all the way when absent. */
	readonly period?: Period;
	/** The only other rater shown; all when absent. */
	readonly rater?: OtherRater;
	/** Path of the plan that is looked at; the current one when absent. */
	readonly plan?: string;
	/** The day from which changes are counted. */
	readonly since?: CalendarDate;
	/** Id of the CPD scheme that is looked at. */
	readonly scheme?: string;
}

export const firstState: DashboardState = { expanded: [], whole: [], raters: [], hidden: [], comparison: false, competencesDrawn: false, figures: false, notesShown: {} };

/** Takes what a workspace file holds; what does not fit is left at its beginning. */
export function parseDashboardState(raw: unknown): DashboardState {
	if (!isRecord(raw)) return firstState;
	const { area, period, rater, plan, since, scheme } = raw;
	return {
		...(typeof area === 'string' ? { area } : {}),
		...(isPeriod(period) ? { period } : {}),
		...(isOtherRater(rater) ? { rater } : {}),
		...(typeof plan === 'string' ? { plan } : {}),
		...(isCalendarDate(since) ? { since } : {}),
		...(typeof scheme === 'string' ? { scheme } : {}),
		expanded: textsOf(raw['expanded']),
		whole: textsOf(raw['whole']).filter(isLongList),
		raters: textsOf(raw['raters']).filter(isOtherRater),
		hidden: textsOf(raw['hidden']).filter(isOwnLine),
		comparison: raw['comparison'] === true,
		competencesDrawn: raw['competencesDrawn'] === true,
		figures: raw['figures'] === true,
		notesShown: countsOf(raw['notesShown']),
	};
}

/** The list with the item taken out when it is in, and added when it is not. */
export function toggled<T>(items: readonly T[], item: T): readonly T[] {
	return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** What the model is made for. */
export function lookOf({ plan, since }: DashboardState): Look {
	return { plan, since };
}

/** Whether the page is narrowed to less than there is. */
export function isFiltered({ area, period, rater, plan }: DashboardState): boolean {
	return [area, period, rater, plan].some((filter) => filter !== undefined);
}

export function clearFilters(state: DashboardState): DashboardState {
	const { area: _area, period: _period, rater: _rater, plan: _plan, ...rest } = state;
	return rest;
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
	return longLists.some((list) => list === text);
}

function isOwnLine(text: string): text is OwnLine {
	return text === 'target' || text === 'claimed' || text === 'evidenced';
}

function isOtherRater(raw: unknown): raw is OtherRater {
	return raw === 'manager' || raw === 'sponsor';
}

function isPeriod(raw: unknown): raw is Period {
	return periods.some((period) => period === raw);
}
