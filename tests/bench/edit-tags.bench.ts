// What tagging a note costs beside reading and writing it, on disk, in folders of all sizes. A round is one batch of 200
// notes, each way a batch of its own, which is put back before it has its turn.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { editTags } from '../markdown/edit-one-thing';
import { locateFence } from '../../src/markdown/front-matter-fence';
import { compare, report, sizes, timed } from './measuring';

const BATCH = 200;
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

function withEditTags(text: string): string {
	const outcome = editTags(text, { add: [TAG] });
	if (outcome.kind !== 'edited') throw new Error(`A note was not edited: ${outcome.kind}`);
	return outcome.text;
}

const texts = Array.from({ length: 2000 }, note);
const folder = mkdtempSync(path.join(tmpdir(), 'edit-tags-'));
const fileOf = (index: number): string => path.join(folder, `${String(index)}.md`);
const put = (index: number): void => writeFileSync(fileOf(index), texts[index % texts.length] ?? '');

/** Goes through the folder batch by batch. */
function batchesOf(notes: number, change: (text: string) => string): () => number {
	let first = 0;
	return () => {
		const batch = Array.from({ length: BATCH }, (_, index) => first + index);
		first = (first + BATCH) % notes;
		batch.forEach(put);
		return timed(() => batch.map(fileOf).forEach((file) => writeFileSync(file, change(readFileSync(file, 'utf8')))));
	};
}

try {
	let written = 0;
	for (const notes of sizes) {
		for (; written < notes; written++) put(written);
		report(
			await compare({
				bench: 'tag 200 of them',
				notes,
				rounds: 15,
				baseline: 'plain read and write',
				ways: {
					'plain read and write': batchesOf(notes, (text) => text),
					'add a tag': batchesOf(notes, withEditTags),
					'gray-matter, parse and stringify': batchesOf(notes, withGrayMatter),
					'yaml, parse and stringify': batchesOf(notes, withDocument),
				},
			}),
		);
	}
} finally {
	rmSync(folder, { recursive: true });
}
