import { assert, constantFrom, oneof, property, record, string, tuple, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingForm } from '../../src/core/assessment/rating-form';
import { competencesOf } from '../../src/core/framework/framework';
import { levels, type Level } from '../../src/core/level';
import { readNoteFacts } from '../../src/core/read-note-facts';
import { defaultSettings } from '../../src/core/settings';
import { cellWords, ratingFormWords } from '../../src/i18n/en/rating-form';
import { readFrontMatter } from '../../src/markdown/front-matter';
import { readBackRating, readRatingForm } from '../../src/markdown/read-rating-form';
import { frontMatterText } from '../../src/markdown/yaml-text';
import { bundledFramework } from '../bundled-framework';

const framework = bundledFramework();
const all = competencesOf(framework);

/** A form for the first competences, with these in the cells for the level. */
function filled(cells: readonly string[], examples: readonly string[] = []): string {
	const { properties, body } = ratingForm({
		rater: 'manager',
		askedBy: 'A.K.',
		raterName: '',
		competences: all.slice(0, cells.length).map(({ id }) => id),
		date: '2026-11-22',
		framework,
		words: ratingFormWords,
		readBackCommand: 'Read back a rating',
		folder: 'Pathway',
	});
	let row = -1;
	const lines = body.split('\n').map((line) => {
		if (!line.startsWith('| **')) return line;
		row += 1;
		return line.replace(/\| {3}\| {3}\|$/, () => `| ${cells[row] ?? ''} | ${examples[row] ?? ''} |`);
	});
	return `${frontMatterText(properties)}\n${lines.join('\n')}`;
}

const table = (...rows: readonly string[]): string => ['---', 'pathway-type: assessment', 'pathway-status: draft', '---', '| Competence | Level |', '| --- | :-: |', ...rows].join('\n');
const read = (text: string) => {
	const reading = readRatingForm(text, framework, cellWords);
	return reading && { ratings: Object.fromEntries(reading.ratings), problems: reading.problems };
};
const levelIn = (cell: string): unknown => {
	const reading = read(table(`| Gravitas | ${cell} |`));
	return reading?.problems.length === 0 ? (reading.ratings['gravitas'] ?? 'not rated') : 'unreadable';
};

describe('a cell of the form', () => {
	it.each([
		['3', 3],
		[' 3 ', 3],
		['0', 0],
		['**4**', 4],
		['==2==', 2],
		['3.', 3],
		['3 Running', 3],
		['3 - running', 3],
		['3: Leading', 3],
		['0 Not yet', 0],
		['Running', 3],
		['not yet', 0],
		['three', 3],
		['Zero', 0],
		['３', 3],
		['3<br>', 3],
		['&nbsp;5&nbsp;', 5],
		['', 'not rated'],
		['-', 'not rated'],
		['–', 'not rated'],
		['n/a', 'not rated'],
		['?', 'not rated'],
	])('says with "%s" %s', (cell, level) => {
		expect(levelIn(cell)).toBe(level);
	});

	it.each(['6', '-1', '3.5', '3,5', '3-4', '3 / 4', '3 or 4', '3 or four', '3 Owning', '33', '+3', '3 ½', '~~3~~', 'yes', '3 a bit more', 'three or so', '٣'])('says no one level with "%s"', (cell) => {
		expect(levelIn(cell)).toBe('unreadable');
	});
});

describe('a filled-in form', () => {
	it('is found by the heads of its columns, in any order, with or without bars at the ends', () => {
		expect(read('Level | Notes | competence\n--|--|--\n2 | a \\| b | GRAVITAS\n0 || drive\n')).toEqual({ ratings: { gravitas: 2, drive: 0 }, problems: [] });
	});

	it('is not looked for in code, and ends with an empty line', () => {
		expect(read('```\n| Competence | Level |\n| --- | --- |\n| Gravitas | 3 |\n```\n')).toBeUndefined();
		expect(read(table('| Gravitas | 3 |', '', '| Ambition and drive | 4 |'))?.ratings).toEqual({ gravitas: 3 });
	});

	it('names the rows that cannot be read by their line and takes the others', () => {
		const reading = read(table('| Gravitas | high |', '| Juggling | 3 |', '| Juggling | |', '| Ambition and drive | 4 |', '| Self-awareness | 2 |', '| Self-awareness | 3 |'));
		expect(reading).toEqual({
			ratings: { drive: 4 },
			problems: [
				{ line: 7, kind: 'level', competence: 'Gravitas', found: 'high' },
				{ line: 8, kind: 'competence', competence: 'Juggling', found: '3' },
				{ line: 12, kind: 'twice', competence: 'Self-awareness', found: '3' },
			],
		});
	});
});

describe('reading a form back', () => {
	it('turns the table into properties, takes the draft away and keeps every other byte', () => {
		const before = filled(['3', '', 'high', '0 Not yet'], ['The board of May \\| June']);
		const outcome = readBackRating(before, framework, cellWords);
		expect(outcome).toMatchObject({ kind: 'edited', reading: { problems: [{ kind: 'level', competence: 'Strategy execution', found: 'high' }] } });
		expect(outcome.kind === 'edited' && outcome.text).toBe(before.replace('pathway-status: draft\n', 'level-business-knowledge: 3\nlevel-financial-acumen: 0\n'));
	});

	it('makes of an emptied cell no rating any more, and leaves what cannot be read as it was', () => {
		const first = readBackRating(filled(['3', '2', '1']), framework, cellWords);
		const again = first.kind === 'edited' ? first.text.replace('| 3 |', '|  |').replace('| 2 |', '| 2 or 3 |').replace('| 1 |', '| 4 |') : '';
		const second = readBackRating(again, framework, cellWords);
		const read = readFrontMatter(second.kind === 'edited' ? second.text : '');
		expect(read.kind === 'read' && Object.entries(read.data).filter(([key]) => key.startsWith('level-'))).toEqual([
			['level-strategic-alignment', 2],
			['level-strategy-execution', 4],
		]);
	});

	it('keeps comments, quotes and line ends of the properties', () => {
		const before = '---\r\npathway-type: assessment # mine\r\npathway-status: draft # still\r\nkey: "a: b"\r\n---\r\nCompetence | Level\r\n--- | ---\r\nGravitas | 3\r\n';
		const outcome = readBackRating(before, framework, cellWords);
		expect(outcome.kind === 'edited' && outcome.text).toBe(
			'---\r\npathway-type: assessment # mine\r\n# still\r\nkey: "a: b"\r\nlevel-gravitas: 3\r\n---\r\nCompetence | Level\r\n--- | ---\r\nGravitas | 3\r\n',
		);
	});

	it('says why it stays a draft', () => {
		expect(readBackRating(filled(['', '-']), framework, cellWords)).toEqual({ kind: 'refused', reason: { kind: 'nothing-filled-in', problems: [] } });
		expect(readBackRating('No table here.', framework, cellWords)).toEqual({ kind: 'refused', reason: { kind: 'no-table' } });
		expect(readBackRating(table('| Gravitas | 3 |').replace('draft', '[draft'), framework, cellWords)).toMatchObject({ kind: 'refused', reason: { kind: 'properties', refusal: { code: 'malformed-yaml' } } });
	});

	const written = (level: Level) => constantFrom(`${level}`, ` ${level}  `, `**${level}**`, `${level} ${framework.scale.find((step) => step.level === level)?.name ?? ''}`, cellWords.numbers[level] ?? '');
	const cell = oneof(
		{ weight: 3, arbitrary: constantFrom(...levels).chain((level) => written(level).map((text) => ({ text, level }))) },
		{ weight: 1, arbitrary: constantFrom('', '-', 'n/a').map((text) => ({ text, level: undefined })) },
	);
	const example = string({ maxLength: 30 }).map((text) => text.replace(/[|\\\r\n\u2028\u2029]/g, ' '));

	it('gives the ratings that were written, whatever else was', () => {
		assert(
			property(array(tuple(cell, example), { minLength: 1, maxLength: all.length }), (rows) => {
				const before = filled(rows.map(([{ text }]) => text), rows.map(([, text]) => text));
				const outcome = readBackRating(before, framework, cellWords);
				const expected: Record<string, Level> = {};
				for (const [index, [{ level }]] of rows.entries()) if (level !== undefined) expected[all[index]?.id ?? ''] = level;
				if (Object.keys(expected).length === 0) {
					expect(outcome.kind).toBe('refused');
					return;
				}
				if (outcome.kind !== 'edited') throw new Error(`not edited: ${JSON.stringify(outcome)}`);
				const after = readFrontMatter(outcome.text);
				const facts = readNoteFacts({ path: 'a.md', frontmatter: after.kind === 'read' ? after.data : {}, inlineTags: [], star: undefined }, framework, defaultSettings);
				expect(facts?.assessment).toEqual({ date: '2026-11-22', rater: 'manager', ratings: expected });
				expect(outcome.text.slice(after.bodyOffset)).toBe(before.slice(readFrontMatter(before).bodyOffset));
				expect(readBackRating(outcome.text, framework, cellWords).kind).toBe('unchanged');
			}),
			{ numRuns: 200 },
		);
	});

	it('takes nothing from a cell that is no level, and never fails', () => {
		assert(
			property(record({ name: string(), cell: string() }), ({ name, cell: text }) => {
				const outcome = readBackRating(table(`| ${name} | ${text} |`, `| Gravitas | ${text} |`), framework, cellWords);
				expect(['edited', 'refused']).toContain(outcome.kind);
			}),
			{ numRuns: 500 },
		);
	});
});
