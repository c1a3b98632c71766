// Words of the command line and of the quick questions about one note or one competence.
import type { ParameterKind, Problem } from '../../core/cli/parameters';
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';
import { emptyParts } from './next-proof';

const kinds: Readonly<Record<ParameterKind, string>> = {
	text: 'some text',
	flag: 'nothing after it',
	format: 'json or md',
	date: 'a date like 2026-12-01',
	level: 'a whole number from 0 to 5',
	count: 'a whole number from 1 to 1000',
	competences: 'competence ids, with commas between them',
};

export const cli = {
	/** What each command is for, as the help of the command line shows it. */
	describe: {
		status: 'Where you stand: plan, what has to move, what is counted',
		gaps: 'Gaps by competence, the largest first',
		next: 'The next proofs needed',
		tag: 'Tag a note with competences; says what it will do, and does it with apply',
		evidence: 'Make an evidence note; says what it will do, and does it with apply',
	},
	flags: {
		format: 'How the answer is written',
		area: 'Only this area',
		limit: 'At most so many',
		file: 'Path of a note in the vault',
		competence: 'Ids of competences, with commas between them',
		level: 'Evidence level, 0 to 5',
		date: 'When it happened',
		title: 'Title of the new note',
		apply: 'Do it; without this nothing is written',
	},
	problem: (problem: Problem): string => {
		switch (problem.kind) {
			case 'unknown':
				return `${problem.name} is not known.${problem.nearest === undefined ? '' : ` Nearest: ${problem.nearest}.`}`;
			case 'missing':
				return `${problem.name}= is needed.`;
			case 'bad':
				return `${problem.name} is "${problem.found}"; ${kinds[problem.expected]} is expected.`;
		}
	},
	knows: (names: readonly string[]): string => `Known here: ${names.join(', ')}.`,
	nothingDone: 'Nothing was written.',
	unknownArea: (id: string, known: readonly string[]): string => `There is no area ${id}. There are: ${known.join(', ')}.`,
	unknownCompetence: (id: string, nearest: string | undefined): string => `There is no competence ${id}.${nearest === undefined ? '' : ` Nearest: ${nearest}.`}`,
	noFile: (path: string): string => `There is no note ${path}. Give its path in the vault, with .md.`,
	oneCompetence: 'An evidence note is about one competence: give one.',
	notTagged: (path: string, why: string): string => `${path} is left as it is: ${why}`,
	alreadySo: (path: string): string => `${path} says this already.`,
	wouldChange: (path: string, what: string): string => `${path} would change: ${what}. Say apply to do it.`,
	didChange: (path: string, what: string): string => `${path} changed: ${what}. Undo last change takes it back.`,
	wouldCreate: (path: string): string => `${path} would be created. Say apply to do it.`,
	didCreate: (path: string): string => `${path} created. Undo last change takes it back.`,
	effect: { added: (tags: readonly string[]): string => `${tags.join(', ')} added`, property: (key: string, value: string | number): string => `${key}: ${value}` },
	columns: { competence: 'Competence', claimed: 'You say', evidenced: 'Proved', target: 'Target', priority: 'Gap × weight', next: 'Next proof needed' },
	counted: (notes: number, hidden: number): string => `${notes} evidence notes, ${hidden} of them private and not named.`,
};

export const quick = {
	names: { showNotes: 'Show notes for a competence', proves: 'What does this note prove?' },
	whichNote: 'Which note?',
	noNotes: (competence: string): string => `No note carries a tag for ${competence} yet. Log evidence makes one.`,
	noteLine: (title: string, date: CalendarDate | undefined, level: number | undefined): string =>
		[title, date === undefined ? 'no date' : formatDay(date), level === undefined ? 'no level' : `level ${level}`].join(' · '),
	provesNothing: (title: string): string => `${title} proves nothing yet: it carries no competence tag.`,
	bareAreas: (names: readonly string[]): string => `It names ${names.join(', ')} and no competence in it.`,
	proves: (competence: string, level: number | undefined): string => (level === undefined ? `${competence}: no level yet, so it supports nothing.` : `${competence}: level ${level}.`),
	age: {
		fresh: (date: CalendarDate): string => `It is from ${formatDay(date)} and counts.`,
		ageing: (date: CalendarDate): string => `It is from ${formatDay(date)} and counts beside a newer one.`,
		old: (date: CalendarDate): string => `It is from ${formatDay(date)} and too old to count.`,
		undated: 'It has no date, so it does not count. Give it an evidence-date.',
		future: (date: CalendarDate): string => `It is dated ${formatDay(date)}, which is still to come.`,
	},
	starComplete: 'Its STAR is complete.',
	star: (missing: Parameters<typeof emptyParts>[0]): string => (missing.length === 4 ? 'It has no STAR yet.' : `Its STAR is open: ${emptyParts(missing)}.`),
};

export const uri = {
	name: 'Open by link',
	noReview: 'There is no review yet. Review this quarter writes one.',
	unknown: (place: string, known: readonly string[]): string => `The link asks for "${place}". It can open: ${known.join(', ')}.`,
};
