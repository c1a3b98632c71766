// The evidence pack as a report: a page of summary, then a page each competence with claim, descriptor and the story in
// the person's own words, then what is still thin. Built from rows without private notes.
import type { CalendarDate } from '../calendar-date';
import type { CompetenceRow, EvidenceRow } from '../dashboard/model';
import type { Report, ReportPart } from '../export/report';
import type { Level } from '../level';
import type { StarPart } from '../note-facts';
import { figuresIn } from './result-figures';

export type Purpose = 'appraisal' | 'application' | 'interview';

/** The words of a note, without marks; a part that is not there has no entry. */
export interface Story {
	readonly parts: Readonly<Partial<Record<StarPart, readonly string[]>>>;
	readonly confirm: readonly string[];
}

export interface PackEntry {
	readonly row: CompetenceRow;
	/** The competence's own words for the level claimed, or proved where nothing is claimed. */
	readonly descriptor: string;
	readonly note: EvidenceRow | undefined;
	readonly story: Story | undefined;
	/** Private notes that the proved level rests on as well. */
	readonly privateSupport: number;
}

export interface PackWords {
	readonly title: (purpose: Purpose, date: CalendarDate) => string;
	readonly opening: (purpose: Purpose, entries: number, stories: number) => string;
	/** Private notes of the whole vault, which stay out. */
	readonly leftOut: (notes: number) => string;
	readonly claim: (claimed: Level | undefined, evidenced: Level | undefined, target: Level, privateSupport: number) => string;
	readonly descriptor: (level: Level, descriptor: string) => string;
	readonly source: (title: string, date: CalendarDate | undefined, level: Level | undefined) => string;
	readonly noStory: string;
	/** A note is chosen, and nothing stands under the headings of its STAR. */
	readonly untold: string;
	readonly parts: Readonly<Record<StarPart, string>>;
	readonly figures: string;
	readonly confirm: string;
	readonly summary: { readonly heading: string; readonly caption: string; readonly columns: readonly [string, string, string, string, string, string]; readonly notRated: string; readonly notProved: string };
	readonly thin: { readonly heading: string; readonly none: string; readonly row: (name: string, next: string) => string };
	readonly nextProof: (row: CompetenceRow) => string;
	readonly foot: readonly string[];
}

export interface Pack {
	readonly purpose: Purpose;
	readonly today: CalendarDate;
	readonly entries: readonly PackEntry[];
	readonly leftOut: number;
}

const order: readonly StarPart[] = ['situation', 'task', 'action', 'result'];

export function packReport({ purpose, today, entries: chosen, leftOut }: Pack, words: PackWords): Report {
	const entries = strongestFirst(chosen);
	return {
		title: words.title(purpose, today),
		lines: [words.opening(purpose, entries.length, entries.filter(isTold).length), ...(leftOut === 0 ? [] : [words.leftOut(leftOut)])],
		parts: [summaryPart(entries, words), ...entries.map((entry) => competencePart(entry, words)), thinPart(entries, words)],
		foot: words.foot,
	};
}

/** Whoever reads only the first pages reads what is proved best and told whole. */
function strongestFirst(entries: readonly PackEntry[]): readonly PackEntry[] {
	const strength = ({ row, note }: PackEntry): number => (row.evidenced ?? -1) * 10 + (note === undefined ? 0 : 1 + (4 - note.missingStarParts.length));
	return [...entries].sort((a, b) => strength(b) - strength(a));
}

function isTold({ story }: Pick<PackEntry, 'story'>): boolean {
	return order.some((part) => (story?.parts[part] ?? []).length > 0);
}

/** The title of a note as a reader outside the vault needs it: its date stands beside it. */
export function withoutDate(title: string): string {
	return title.replace(/^\d{4}-\d{2}-\d{2}[\s,_-]+(?=\S)/, '');
}

function summaryPart(entries: readonly PackEntry[], words: PackWords): ReportPart {
	const { heading, caption, columns, notRated, notProved } = words.summary;
	return {
		id: 'summary',
		heading,
		text: [],
		table: {
			caption,
			columns: columns.map((title, index) => ({ title, isFigure: index > 0 && index < 4 })),
			rows: entries.map(({ row, note, story }) => [row.name, figure(row.claimed?.level, notRated), figure(row.evidenced, notProved), String(row.target), note ? withoutDate(note.title) : '', story ? (figuresIn(story)[0] ?? '') : '']),
		},
	};
}

function competencePart({ row, descriptor, note, story, privateSupport }: PackEntry, words: PackWords): ReportPart {
	const level = row.claimed?.level ?? row.evidenced;
	return {
		id: row.id,
		heading: row.name,
		startsPage: true,
		text: [
			words.claim(row.claimed?.level, row.evidenced, row.target, privateSupport),
			...(level === undefined || descriptor === '' ? [] : [words.descriptor(level, descriptor)]),
			note ? words.source(withoutDate(note.title), note.date, note.level) : words.noStory,
			...(note !== undefined && !isTold({ story }) ? [words.untold] : []),
		],
		sections: story ? sectionsOf(story, words) : [],
	};
}

function sectionsOf(story: Story, words: PackWords): NonNullable<ReportPart['sections']> {
	const figures = figuresIn(story);
	return [
		...order.flatMap((part) => {
			const paragraphs = story.parts[part];
			return paragraphs === undefined || paragraphs.length === 0 ? [] : [{ heading: words.parts[part], paragraphs }];
		}),
		...(figures.length === 0 ? [] : [{ heading: words.figures, paragraphs: figures }]),
		...(story.confirm.length === 0 ? [] : [{ heading: words.confirm, paragraphs: story.confirm }]),
	];
}

function thinPart(entries: readonly PackEntry[], words: PackWords): ReportPart {
	const { heading, none, row: line } = words.thin;
	const thin = entries.filter(({ row, note }) => note === undefined || note.missingStarParts.length > 0 || row.evidenced === undefined || (row.claimed !== undefined && row.claimed.level > row.evidenced));
	return { id: 'thin', heading, startsPage: true, text: thin.length === 0 ? [none] : thin.map(({ row }) => line(row.name, words.nextProof(row))) };
}

function figure(level: Level | undefined, none: string): string {
	return level === undefined ? none : String(level);
}
