// What tagging a note costs beside reading and writing it: node scripts/run-ts.mjs tests/bench/edit-tags.bench.ts [--json]
// Each round runs every way over the same notes in a folder of its own; figures are medians, as ratios to plain
// reading and writing in the same round.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { editTags } from '../markdown/edit-one-thing';
import { locateFence } from '../../src/markdown/front-matter-fence';

const NOTES = 2000;
const ROUNDS = 11;
const TAG = 'competence/portfolio/prioritisation';

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1103515245 + 12345) % 2 ** 31;
		return state / 2 ** 31;
	};
}

const random = randomNumbers(7);
const pick = <Value>(values: readonly Value[]): Value => {
	const value = values[Math.floor(random() * values.length)];
	if (value === undefined) throw new Error('Nothing to pick from');
	return value;
};

const TAGS = ['project', 'area/finance', 'meeting', 'decision', 'risk', 'reading', 'benefits', 'people/board'];
const some = (count: number): readonly string[] => Array.from({ length: count }, () => pick(TAGS));
const tagForms: readonly (() => string)[] = [
	() => `tags:\n${some(3).map((tag) => `  - ${tag}\n`).join('')}`,
	() => `tags:\n${some(2).map((tag) => `- ${tag}\n`).join('')}`,
	() => `tags: [${some(3).join(', ')}]\n`,
	() => 'tags:\n',
	() => 'tags: []\n',
	() => `tags: ["${some(2).join('", "')}"]\n`,
	() => '',
	() => `tags: ${some(2).join(', ')}\n`,
];
const lines: readonly (() => string)[] = [
	() => `title: ${pick(['Weekly review', '"Board: minutes"', 'Portfolio balance', "'Quarter 3'"])}\n`,
	() => 'aliases:\n  - Review\n  - "Weekly: notes"\n',
	() => `created: 2026-0${String(1 + Math.floor(random() * 9))}-12\n`,
	() => `updated: 2026-05-14T09:${String(10 + Math.floor(random() * 49))}\n`,
	() => `status: ${pick(['open', 'done', 'waiting # for the board'])}\n`,
	() => 'up: "[[Programme board]]"\n',
	() => 'related: ["[[Risk log]]", "[[Benefits map]]"]\n',
	() => `rating: ${String(Math.floor(random() * 10))}\n`,
	() => 'cssclasses: [wide]\n',
	() => 'source: https://example.org/papers?id=12#p3\n',
	() => '# kept by hand\nowner: me\n',
	() => 'publish: false\n',
	() => pick(['summary: >-\n  A longer text\n  over two lines\n', 'place:\n  city: Leeds\n  site: north\n', 'due: \n', 'due: \n', 'effort: 2.5\n', 'effort: 3\n', 'effort: 4\n', 'team: delivery\n']),
];

function note(): string {
	const count = 5 + Math.floor(random() * 7);
	const chosen = lines.map((line) => ({ line, order: random() })).sort((a, b) => a.order - b.order).slice(0, count).map(({ line }) => line());
	chosen.splice(Math.floor(random() * chosen.length), 0, pick(tagForms)());
	const paragraph = `The board looked at the list again and moved two items to the next quarter. See [[Risk log]] and #meeting.\n\n- [ ] Ask for the figures\n\n`;
	const body = `# Notes\n\n${paragraph.repeat(7 + Math.floor(random() * 65))}`;
	return `---\n${chosen.join('')}---\n${body}`;
}

function withGrayMatter(text: string): string {
	const file = matter(text, {});
	const tags: unknown = file.data['tags'];
	return matter.stringify(file.content, { ...file.data, tags: [...(Array.isArray(tags) ? (tags as unknown[]) : []), TAG] });
}

function withDocument(text: string): string {
	const fence = locateFence(text);
	if (fence.kind !== 'closed') return text;
	const document = parseDocument(text.slice(fence.contentStart, fence.contentEnd));
	const tags: unknown = document.toJS();
	const list: unknown = typeof tags === 'object' && tags !== null && 'tags' in tags ? tags.tags : null;
	document.set('tags', [...(Array.isArray(list) ? (list as unknown[]) : []), TAG]);
	return `---\n${document.toString()}---\n${text.slice(fence.bodyStart)}`;
}

let refused = 0;
function withEditTags(text: string): string {
	const outcome = editTags(text, { add: [TAG] });
	if (outcome.kind !== 'edited') refused += 1;
	return outcome.kind === 'edited' ? outcome.text : text;
}

const ways: Readonly<Record<string, (text: string) => string>> = {
	'read and write': (text) => text,
	editTags: withEditTags,
	'gray-matter parse and stringify': withGrayMatter,
	'yaml Document round trip': withDocument,
};

function timed(folder: string, change: (text: string) => string): number {
	const started = performance.now();
	for (let index = 0; index < NOTES; index += 1) {
		const file = path.join(folder, `${String(index)}.md`);
		writeFileSync(file, change(readFileSync(file, 'utf8')));
	}
	return performance.now() - started;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const notes = Array.from({ length: NOTES }, note);
const folder = mkdtempSync(path.join(tmpdir(), 'edit-tags-'));
const names = Object.keys(ways);
const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
try {
	for (let round = 0; round < ROUNDS; round += 1) {
		for (let turn = 0; turn < names.length; turn += 1) {
			// Another order each round, so that none always runs on a cold or a warm disk cache.
			const name = names[(turn + round) % names.length] ?? '';
			notes.forEach((text, index) => writeFileSync(path.join(folder, `${String(index)}.md`), text));
			times[name]?.push(timed(folder, ways[name] ?? ((text) => text)));
		}
	}
} finally {
	rmSync(folder, { recursive: true });
}
const plain = times['read and write'] ?? [];
const results = names.map((name) => {
	const measured = times[name] ?? [];
	const ratios = measured.map((time, round) => time / (plain[round] ?? time));
	return { name, milliseconds: Math.round(median(measured)), ratio: Number(median(ratios).toFixed(2)) };
});
if (refused > 0) throw new Error(`${String(refused)} notes were not edited`);
if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'edit-tags', notes: NOTES, rounds: ROUNDS, results }, null, '\t'));
else {
	console.log(`Adding one tag to ${String(NOTES)} notes, median of ${String(ROUNDS)} rounds`);
	for (const { name, milliseconds, ratio } of results) console.log(`${ratio.toFixed(2).padStart(6)} x  ${String(milliseconds).padStart(6)} ms  ${name}`);
}
