// The report "where I stand": what the dashboard says of the day, in the order in which a manager reads it.
import type { CalendarDate } from '../calendar-date';
import type { AreaRow, CompetenceRow, EvidenceRow } from '../dashboard/model';
import { titleOf } from '../file-name-date';
import type { Report, ReportPart, ReportTable } from './report';
import type { Shareable, ShareableModel } from './without-private';

/** The words of the report. A figure that is not there is the empty text. */
export interface ReportWords {
	readonly title: (plan: string, date: CalendarDate) => string;
	readonly day: (date: CalendarDate) => string;
	readonly measuredAgainst: (target: string) => string;
	readonly proved: (proved: number, total: number) => string;
	readonly included: (notes: number) => string;
	readonly leftOut: (notes: number) => string;
	readonly levelsRest: string;
	readonly aPrivateNote: string;
	/** The title of a note within a sentence. */
	readonly named: (title: string) => string;
	readonly and: (notes: string, privateNotes: number) => string;
	readonly notes: (count: number) => string;
	readonly nextProof: (row: CompetenceRow) => string;
	readonly starComplete: string;
	readonly starMissing: (row: EvidenceRow) => string;
	readonly ratedOf: (rated: number, of: number) => string;
	readonly certificate: (row: ShareableModel['certificates'][number]) => { readonly state: string; readonly renewal: string };
	readonly parts: Readonly<Record<'areas' | 'competences' | 'evidence' | 'certificates', { readonly heading: string; readonly caption: string; readonly none: string }>>;
	/** What tells the lines of the radar apart. */
	readonly radarKey: string;
	readonly columns: Readonly<Record<Column, string>>;
	readonly foot: readonly string[];
}

type Column =
	| 'area'
	| 'competence'
	| 'target'
	| 'claimed'
	| 'evidenced'
	| 'manager'
	| 'sponsor'
	| 'rated'
	| 'priority'
	| 'notes'
	| 'next'
	| 'note'
	| 'date'
	| 'level'
	| 'star'
	| 'certificate'
	| 'state'
	| 'renewal';

const figures: ReadonlySet<Column> = new Set(['target', 'claimed', 'evidenced', 'manager', 'sponsor', 'rated', 'priority', 'level']);

export function whereIStand({ model, included, leftOut, privateNotes }: Shareable, words: ReportWords): Report {
	const { proved, total } = model.mustMove;
	return {
		title: words.title(model.plan?.title ?? model.target.name, model.today),
		lines: [
			words.measuredAgainst(model.target.name),
			...(total === 0 ? [] : [words.proved(proved, total)]),
			`${words.included(included)}${leftOut === 0 ? '' : ` ${words.leftOut(leftOut)}`}`,
			...(privateNotes.size === 0 ? [] : [words.levelsRest]),
		],
		parts: [
			{ ...part('areas', areaTable(model.areas, words), words), text: [words.radarKey], chart: 'radar' },
			part('competences', competenceTable(model.competences, privateNotes, words), words),
			part('evidence', evidenceTable(model.competences, words), words),
			...(model.certificates.length === 0 ? [] : [part('certificates', certificateTable(model, words), words)]),
		],
		foot: words.foot,
	};
}

function part(id: keyof ReportWords['parts'], table: Omit<ReportTable, 'caption'>, words: ReportWords): ReportPart {
	const { heading, caption, none } = words.parts[id];
	return table.rows.length === 0 ? { id, heading, text: [none] } : { id, heading, text: [], table: { caption, ...table } };
}

function tableOf<Row>(words: ReportWords, rows: readonly Row[], columns: readonly (readonly [Column, (row: Row) => string])[]): Omit<ReportTable, 'caption'> {
	return {
		columns: columns.map(([column]) => ({ title: words.columns[column], isFigure: figures.has(column) })),
		rows: rows.map((row) => columns.map(([, text]) => text(row))),
	};
}

function areaTable(areas: readonly AreaRow[], words: ReportWords): Omit<ReportTable, 'caption'> {
	return tableOf(words, areas, [
		['area', ({ name }) => name],
		['target', ({ target }) => oneDecimal(target)],
		['claimed', ({ claimed }) => oneDecimal(claimed)],
		['evidenced', ({ evidenced }) => oneDecimal(evidenced)],
		['manager', ({ manager }) => oneDecimal(manager)],
		['sponsor', ({ sponsor }) => oneDecimal(sponsor)],
		['rated', ({ rated, of }) => words.ratedOf(rated, of)],
	]);
}

function competenceTable(rows: readonly CompetenceRow[], privateNotes: ReadonlyMap<string, number>, words: ReportWords): Omit<ReportTable, 'caption'> {
	const byOther = (row: CompetenceRow, rater: 'manager' | 'sponsor'): string => text(row.others.find((one) => one.rater === rater)?.level);
	const noted = (row: CompetenceRow): string => {
		const hidden = privateNotes.get(row.id) ?? 0;
		const shown = row.evidence.length === 0 ? '' : words.notes(row.evidence.length);
		return hidden === 0 ? shown : words.and(shown, hidden);
	};
	const touched = rows.filter((row) => row.claimed !== undefined || row.others.length > 0 || row.evidence.length > 0 || privateNotes.has(row.id));
	return tableOf(words, touched, [
		['competence', ({ name }) => name],
		['area', ({ areaName }) => areaName],
		['target', ({ target }) => text(target)],
		['claimed', ({ claimed }) => text(claimed?.level)],
		['evidenced', ({ evidenced }) => text(evidenced)],
		['manager', (row) => byOther(row, 'manager')],
		['sponsor', (row) => byOther(row, 'sponsor')],
		['priority', ({ priority }) => text(priority)],
		['notes', noted],
		['next', (row) => words.nextProof(row)],
	]);
}

/** A note that proves two competences stands in the table twice. */
function evidenceTable(rows: readonly CompetenceRow[], words: ReportWords): Omit<ReportTable, 'caption'> {
	const placed = rows.flatMap((row) => row.evidence.map((note) => ({ row, note })));
	return tableOf(words, placed, [
		['competence', ({ row }) => row.name],
		['note', ({ note }) => note.title],
		['date', ({ note }) => (note.date === undefined ? '' : words.day(note.date))],
		['level', ({ note }) => text(note.level)],
		['star', ({ note }) => (note.missingStarParts.length === 0 ? words.starComplete : words.starMissing(note))],
	]);
}

function certificateTable({ certificates }: ShareableModel, words: ReportWords): Omit<ReportTable, 'caption'> {
	return tableOf(words, certificates, [
		['certificate', ({ name }) => name],
		['state', (row) => words.certificate(row).state],
		['renewal', (row) => words.certificate(row).renewal],
	]);
}

/** What stands where the sentence has `{note}`. An empty path is a note that stays out. */
export function noteIn(row: CompetenceRow, words: Pick<ReportWords, 'aPrivateNote' | 'named'>): string {
	const path = 'note' in row.nextProof ? row.nextProof.note : '';
	if (path === '') return words.aPrivateNote;
	return words.named(row.evidence.find((note) => note.path === path)?.title ?? titleOf(path));
}

function text(figure: number | undefined): string {
	return figure === undefined ? '' : String(figure);
}

function oneDecimal(figure: number | undefined): string {
	return figure === undefined ? '' : figure.toFixed(1);
}
