// Reads the answers note back. Total: whatever people have made of the note, what can be read is read, and what cannot is
// named with its property or line and left out. What the values mean is decided in core/plan/answers.
import type { Framework } from '../core/framework/framework';
import { propertiesOf } from '../core/note-properties';
import { tableSections, textSections, type AnswerSection } from '../core/plan/answers/answers-form';
import type { AnswersWords } from '../core/plan/answers/answers-words';
import { readAssumedProfile, readFirst, readHeld, readPropertyAnswers } from '../core/plan/answers/read-properties';
import { readDecisions, readSectionAnswers, type AnswerSections, type TableRow } from '../core/plan/answers/read-sections';
import { shownValue, type AnswerProblem, type SaidAnswers } from '../core/plan/answers/said-answers';
import { listItems, sectionWords, tablesIn, type Line } from './answer-text';
import { readFrontMatter } from './front-matter';
import { lineAt } from './front-matter-refusal';
import { readOutline } from './outline';

export interface ReadAnswers {
	readonly said: SaidAnswers;
	/** In the order of the note. */
	readonly problems: readonly AnswerProblem[];
}

/** `words` are those the note was written with: its headings are how answers in words are found. */
export function readAnswersNote(text: string, framework: Framework, words: AnswersWords): ReadAnswers {
	const problems: AnswerProblem[] = [];
	const report = (problem: AnswerProblem): void => void problems.push(problem);
	const frontMatter = readFrontMatter(text);
	if (frontMatter.kind === 'unreadable') report({ at: { line: frontMatter.reason.line ?? 1 }, found: shownValue(frontMatter.reason.detail ?? ''), expected: 'properties' });
	const properties = propertiesOf(frontMatter.kind === 'read' ? frontMatter.data : {});
	const sections = sectionsOf(text, words, report);
	const held = readHeld(properties, framework, report);
	const assumedProfile = readAssumedProfile(properties, framework, report);
	return {
		said: {
			first: readFirst(properties, framework, report),
			...(assumedProfile === undefined ? {} : { assumedProfile }),
			answers: { ...readPropertyAnswers(properties, framework, report), ...readSectionAnswers(sections, framework, report) },
			held: held ?? [],
			...(held === undefined ? {} : { certificatesSaid: true }),
			decisions: readDecisions(sections.tables.get('decisions') ?? [], framework, words, report),
		},
		problems: problems.sort((a, b) => placeOf(a) - placeOf(b)),
	};
}

function placeOf({ at }: AnswerProblem): number {
	return 'line' in at ? at.line : 0;
}

type Report = (problem: AnswerProblem) => void;

function sectionsOf(text: string, words: AnswersWords, report: Report): AnswerSections {
	const found = linesByHeading(text, words);
	const makingRoom = found.get('makingRoom');
	const tables = tableSections.flatMap((section) => {
		const rows = rowsOf(found.get(section) ?? [], words.columns[section], report);
		return rows === undefined ? [] : [[section, rows] as const];
	});
	return {
		texts: new Map(textSections.flatMap((section) => (found.has(section) ? [[section, sectionWords(found.get(section) ?? [])] as const] : []))),
		...(makingRoom === undefined ? {} : { makingRoom: listItems(makingRoom) }),
		tables: new Map(tables),
	};
}

/** The lines under each heading of ours, wherever it stands and of whatever rank; comments are left out. */
function linesByHeading(text: string, words: AnswersWords): ReadonlyMap<AnswerSection, readonly Line[]> {
	const { headings, withoutComments } = readOutline(text);
	const sections = new Map(Object.entries(words.headings).flatMap(([id, heading]) => (isSection(id, words) ? [[comparable(heading), id] as const] : [])));
	const known = headings.map((heading) => ({ ...heading, section: sections.get(comparable(heading.text)) }));
	const found = new Map<AnswerSection, readonly Line[]>();
	for (const [index, { section, to, body }] of known.entries()) {
		if (section === undefined) continue;
		const end = known.slice(index + 1).find((later) => later.section !== undefined)?.from ?? text.length;
		const first = lineAt(text, to);
		const lines = withoutComments.slice(to, Math.min(end, body.to)).split(/\r?\n/).map((line, offset) => ({ text: line, line: first + offset }));
		found.set(section, [...(found.get(section) ?? []), ...lines]);
	}
	return found;
}

function isSection(id: string, { headings }: AnswersWords): id is AnswerSection {
	return Object.hasOwn(headings, id);
}

/** Case, blanks, the form of an apostrophe and a colon at the end do not count. */
function comparable(heading: string): string {
	return heading.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(/[\s:.]+$/, '').trim();
}

/** Undefined without a table: the heading alone says neither "none" nor "some". Columns are found by name, in any order. */
function rowsOf(lines: readonly Line[], labels: Readonly<Record<string, string>>, report: Report): readonly TableRow[] | undefined {
	const columns = new Map(Object.entries(labels).map(([column, label]) => [comparable(label), column]));
	const tables = tablesIn(lines).flatMap(({ header, headerLine, rows }) => {
		const names = header.map((label) => columns.get(comparable(label.replace(/[*_]/g, ''))));
		if (names.some((name) => name !== undefined)) return [rows.map(({ line, cells }) => ({ line, cells: byColumn(names, cells) }))];
		report({ at: { line: headerLine }, found: shownValue(header.join(' | ')), expected: 'columns' });
		return [];
	});
	return tables.length === 0 ? undefined : tables.flat();
}

function byColumn(names: readonly (string | undefined)[], cells: readonly string[]): TableRow['cells'] {
	return new Map(names.flatMap((name, index) => (name === undefined ? [] : [[name, cells[index] ?? ''] as const])));
}
