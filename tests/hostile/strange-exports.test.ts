// Titles, names and stories that attack, in every format that leaves the vault: they stay text. And what a device keeps for
// the plugin, read back after somebody else has written it.
import { expect, it } from 'vitest';
import { csvText } from '../../src/core/export/csv';
import { htmlText } from '../../src/core/export/html';
import { jsonText } from '../../src/core/export/json';
import { markdownText } from '../../src/core/export/markdown';
import { reportWithInitials, type Report, type ReportTable } from '../../src/core/export/report';
import { keptAnswers, keptDecisions, keptHeld, keptRatings } from '../../src/core/plan/kept-answers';
import { isLevel } from '../../src/core/level';
import { readLog } from '../../src/core/undo/change-log';
import { badInputTried } from '../proof';
import { attacks, inherited, strangeNames, strangeValues } from './hostile-words';
import { withinBound } from './within-bound';

const words = [...attacks, ...inherited, ...strangeNames, '<!--', '-->', ']]>', '&lt;img&gt;', '&#60;img&#62;', '<style>*{}</style>', '- [ ] task', '1. one', '> quote', '+ item', '    code', '```js', '~~~', '#tag', '^id', '$$x$$', '==mark==', '%%', '![[a]]', 'a::b', '\n# b', '\r\n\r\n- c'];
const table = (word: string): ReportTable => ({ caption: word, columns: [{ title: word, isFigure: false }, { title: 'Level', isFigure: true }], rows: [[word, '3'], [word, word]] });
const reportOf = (word: string): Report => ({ title: word, lines: [word], parts: [{ id: 'notes', heading: word, text: [word], table: table(word), sections: [{ heading: word, paragraphs: [word] }] }], foot: [word] });
const page = (word: string): string => htmlText(reportOf(word), { language: 'en-GB', chart: () => undefined });
/** Elements, attributes and rules of a page, without its text. */
const skeleton = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

it('gives a page the same elements and attributes whatever the words are, and the words as its text', (context) => {
	const plain = skeleton(page('Words'));
	for (const word of words) {
		const html = withinBound('a page', () => page(word));
		expect(skeleton(html)).toEqual(plain);
		const text = html.slice(html.indexOf('<title>') + 7, html.indexOf('</title>'));
		expect(text).not.toMatch(/[<>"']/);
		expect(text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '')).toBe(word);
		badInputTried(context);
	}
});

it('makes no cell of a table a formula, and keeps every row', (context) => {
	for (const word of words) {
		const rows = recordsOf(withinBound('a table', () => csvText(table(word))).slice(1));
		expect(rows.map((row) => row.length)).toEqual([2, 2, 2]);
		for (const cell of rows.flat()) {
			expect(cell).not.toMatch(/^\s*[=+\-@|＝＋－＠]/u);
			expect([word, `'${word}`, 'Level', '3']).toContain(cell);
		}
		badInputTried(context);
	}
});

it('makes data of the words that is read back as it was', (context) => {
	for (const word of words) {
		const data: unknown = JSON.parse(jsonText(reportOf(word), '2026-11-22'));
		expect(data).toMatchObject({ title: word, lines: [word] });
		expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
		badInputTried(context);
	}
	expect('__ran' in Object.prototype).toBe(false);
});

it('makes a note of the words that has the headings and lines of any other, and no link, tag, comment, code or HTML', (context) => {
	const isRow = (line = ''): boolean => line.startsWith('| ');
	// A line of bars alone is no table.
	const shape = (text: string): readonly string[] => text.split('\n').map((line, index, lines) => /^(#+ |---$|$)/.exec(line)?.[1] ?? (isRow(line) && (isRow(lines[index - 1]) || isRow(lines[index + 1])) ? 'row' : 'text'));
	const plain = shape(markdownText(reportOf('Words'), () => undefined));
	for (const word of words.filter((one) => one.trim() !== '' && !one.includes('\u2028'))) {
		const text = withinBound('a note', () => markdownText(reportOf(word), () => undefined));
		expect(shape(text), JSON.stringify(word.slice(0, 40))).toEqual(plain);
		const bare = text.replace(/\\[\\`*_[\]<>#~$^%=|+\-.)]/g, '');
		expect(bare.replace(/^#+ |^---$|^\| -.*$/gm, '')).not.toMatch(/[<`*_#~$^]|\[|\]|%%|==|\n(?:[-+]|\d+[.)]) /);
		badInputTried(context);
	}
});

it('takes any word for a name that is to be initials', (context) => {
	for (const name of words) {
		const { report } = withinBound('initials', () => reportWithInitials(reportOf('Anna Diaz saw the board'), [name, 'Anna Diaz']));
		expect(report.title).toMatch(/^A\.D\. saw/);
		badInputTried(context);
	}
});

it('takes nothing from answers or a change log that somebody else wrote', (context) => {
	const inside = ['planningRound', 'support', 'qualification', 'route', 'operations', ...inherited];
	for (const value of strangeValues) {
		for (const kept of [value, [value], ...inside.map((key) => Object.fromEntries([[key, value]]))]) {
			const [answers, ratings, held, decisions] = withinBound('kept answers', () => [keptAnswers(kept), keptRatings(kept), keptHeld(kept) ?? [], keptDecisions(kept)] as const);
			expect([answers, held, decisions, Object.values(ratings).every(isLevel)]).toEqual([{}, [], [], true]);
			expect(readLog(kept).operations).toEqual([]);
			badInputTried(context);
		}
	}
	expect('__ran' in Object.prototype).toBe(false);
});

/** As a spreadsheet reads it: RFC 4180. */
function recordsOf(csv: string): readonly (readonly string[])[] {
	const records: string[][] = [[]];
	for (const { 1: quoted, 2: plain = '', 3: end = '' } of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '\r\n') records.push([]);
	}
	return records.slice(0, -1);
}
