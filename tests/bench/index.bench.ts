// What the index costs: the first fill beside a loop that reads the same fields, one changed note, and memory.
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { App } from 'obsidian';
import { summarise } from '../../src/core/dashboard/summarise';
import { competencesOf } from '../../src/core/framework/framework';
import { defaultSettings } from '../../src/core/settings';
import { NoteIndex, type NoteReading } from '../../src/host/note-index';
import { readPlanBody } from '../../src/markdown/plan-tasks';
import { missingStarParts } from '../../src/markdown/star-sections';
import { bundledFramework } from '../bundled-framework';
import { MemoryVault, type NoteAsWritten } from '../plugin/note-index-vault';
import { compare, evidenceAmong, median, report, sizes, timed } from './measuring';

const framework = bundledFramework();
const ids = competencesOf(framework).map(({ id, area }) => `competence/${area.id}/${id}`);
const today = '2026-11-22';

const bare = 'bare loop over the cache';
const vaults = sizes.map((notes) => ({ notes, vault: vaultOf(notes, evidenceAmong(notes)) }));
for (const { notes, vault } of vaults) await fillAgainstLoop(notes, vault);
for (const { notes, vault } of vaults) await memoryOfFill(notes, vault);
await fillWithTexts();
await changes();

function reading(missingStarParts: NoteReading['missingStarParts'] = () => []): NoteReading {
	return { framework, settings: defaultSettings, missingStarParts, readPlanBody };
}

function vaultOf(notes: number, evidence: number, starText?: string): MemoryVault {
	const vault = new MemoryVault();
	const each = Math.round(notes / evidence);
	for (let note = 0; note < notes; note++) {
		const path = `Folder ${note % 97}/Note ${note}.md`;
		vault.put(path, note % each === 0 ? evidenceNote(note / each, starText) : otherNote(note));
	}
	for (let quarter = 0; quarter < 8; quarter++) vault.put(`Pathway/Assessments/${quarter}.md`, assessment(quarter));
	return vault;
}

function otherNote(note: number): NoteAsWritten {
	return {
		frontmatter: { aliases: [`N${note}`], tags: ['meeting', `project/p${note % 50}`], date: '2026-01-05', status: 'open', people: ['A. B.', 'C. D.'] },
		tags: ['#follow-up', '#decision'],
		headings: ['# Notes of the day', '## Agenda', '## Decisions', '## Open points'],
	};
}

function evidenceNote(number: number, starText?: string): NoteAsWritten {
	const own = [ids[number % ids.length] ?? '', ids[(number * 7 + 3) % ids.length] ?? ''];
	return {
		frontmatter: { tags: ['meeting', ...own], 'evidence-date': `202${1 + (number % 6)}-0${1 + (number % 9)}-1${number % 10}`, 'evidence-level': 1 + (number % 5), status: 'done' },
		tags: ['#follow-up'],
		headings: starText === undefined ? ['# Notes of the day', '## Agenda'] : ['# Story', '## Situation', '## Task', '## Action', '## Result'],
		text: starText ?? '',
	};
}

function assessment(quarter: number): NoteAsWritten {
	const levels = competencesOf(framework).map(({ id }, index): [string, number] => [`level-${id}`, (index + quarter) % 5]);
	return { frontmatter: { 'pathway-type': 'assessment', 'pathway-date': `2025-0${1 + quarter}-01`, 'pathway-rater': quarter % 2 === 0 ? 'self' : 'manager', ...Object.fromEntries(levels) } };
}

/** Sums lengths of everything a fact could come from, so that nothing can be left out by the compiler. */
function bareLoop(app: App): number {
	let sum = 0;
	for (const file of app.vault.getMarkdownFiles()) {
		const cache = app.metadataCache.getFileCache(file);
		if (!cache) continue;
		const { frontmatter, tags, headings } = cache;
		for (const key in frontmatter) {
			sum += key.length;
			const value: unknown = frontmatter[key];
			if (Array.isArray(value)) for (const item of value) sum += String(item).length;
		}
		for (const { tag } of tags ?? []) sum += tag.length;
		for (const { heading, level } of headings ?? []) sum += heading.length + level;
	}
	return sum;
}

/** Script time of all slices and of the longest. Pauses are real, and not counted. */
async function fill(vault: MemoryVault, missingStarParts?: NoteReading['missingStarParts']): Promise<{ index: NoteIndex; total: number; longest: number }> {
	let since = performance.now();
	let total = 0;
	let longest = 0;
	const end = (): void => {
		const slice = performance.now() - since;
		total += slice;
		longest = Math.max(longest, slice);
	};
	const pause = async (): Promise<void> => {
		end();
		await setImmediate();
		since = performance.now();
	};
	const index = new NoteIndex(vault.app, reading(missingStarParts), { now: () => performance.now(), pause });
	index.load();
	since = performance.now();
	await index.whenReady();
	end();
	index.unload();
	return { index, total, longest };
}

/** The bar is set for the largest vault. */
async function fillAgainstLoop(notes: number, vault: MemoryVault): Promise<void> {
	const longest: number[] = [];
	let sum = 0;
	const rows = await compare({
		bench: 'first fill',
		notes,
		rounds: 15,
		baseline: bare,
		ways: {
			[bare]: () => timed(() => (sum += bareLoop(vault.app))),
			'fill the index': async () => {
				const one = await fill(vault);
				longest.push(one.longest);
				return one.total;
			},
		},
		...(notes === Math.max(...sizes) ? { bars: { 'fill the index': { atMost: 2, of: 'times' } } } : {}),
	});
	if (sum === 0) throw new Error('The loop read nothing.');
	report([...rows, { bench: 'first fill', notes, what: 'its longest slice', figure: median(longest), unit: 'ms', bar: { atMost: 50, of: 'figure' } }]);
}

async function memoryOfFill(notes: number, vault: MemoryVault): Promise<void> {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	const used = (): number => {
		if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
		return process.memoryUsage().heapUsed / 1024 / 1024;
	};
	const before = used();
	const { index } = await fill(vault);
	const after = used();
	if (index.tally.evidenceNotes !== evidenceAmong(notes)) throw new Error('The index was not filled.');
	report([{ bench: 'first fill', notes, what: 'memory of the index, over the cache', figure: after - before, unit: 'MB', bar: { atMost: 30, of: 'figure' } }]);
}

async function fillWithTexts(): Promise<void> {
	const text = ['# Story', '## Situation', '## Task', '## Action', '## Result'].map((heading) => `${heading}\n\n${'We met the board about the case and agreed on **one** list of [[work]] to start. '.repeat(8)}\n`).join('\n');
	const notes = 10_000;
	const { total, longest } = await fill(vaultOf(notes, 500, text), (note) => missingStarParts(note));
	report([
		{ bench: 'first fill', notes, what: 'with 500 STAR texts to read', figure: total, unit: 'ms' },
		{ bench: 'first fill', notes, what: 'its longest slice', figure: longest, unit: 'ms', bar: { atMost: 50, of: 'figure' } },
	]);
}

/** The same 2,000 evidence notes in a small and in the largest vault: what is around them may not matter. */
async function changes(): Promise<void> {
	for (const { notes, vault } of vaults.slice(0, -1)) await changesIn(notes, [{ notes, vault }]);
	const few = { notes: 4_000, vault: vaultOf(4_000, 2_000) };
	await changesIn(few.notes, [few, ...vaults.slice(-1)]);
}

async function changesIn(baseline: number, of: readonly { readonly notes: number; readonly vault: MemoryVault }[]): Promise<void> {
	const batch = 500;
	const name = (notes: number): string => `one changed note to new model, among ${notes.toLocaleString('en-GB')} notes`;
	const ways = await Promise.all(
		of.map(async ({ notes, vault }): Promise<readonly [string, () => number]> => {
			const index = await kept(vault);
			const { evidenceNotes } = index.tally;
			const paths = evidencePaths(notes, evidenceNotes);
			let run = 0;
			return [
				name(notes),
				() => {
					run++;
					let models = 0;
					const took = timed(() => {
						for (let update = 0; update < batch; update++) {
							const number = (update * 13 + run) % evidenceNotes;
							vault.write(paths[number] ?? '', evidenceNote(number + run + 1));
							models += summarise(index.tally, framework, defaultSettings, today).competences.length;
						}
					});
					if (models !== batch * competencesOf(framework).length) throw new Error('A model was not made.');
					return took / batch;
				},
			];
		}),
	);
	const rows = await compare({ bench: 'one update', rounds: 11, ways: Object.fromEntries(ways), baseline: name(baseline), bars: Object.fromEntries(of.map(({ notes }) => [name(notes), notes > 50_000 ? { atMost: 1.5, of: 'times' as const } : { atMost: 1, of: 'figure' as const }])) });
	report(rows);
}

async function kept(vault: MemoryVault): Promise<NoteIndex> {
	const index = new NoteIndex(vault.app, reading(), { now: () => performance.now(), pause: () => setImmediate() });
	index.load();
	await index.whenReady();
	return index;
}

function evidencePaths(notes: number, evidence: number): readonly string[] {
	const each = Math.round(notes / evidence);
	return Array.from({ length: evidence }, (_, number) => `Folder ${(number * each) % 97}/Note ${number * each}.md`);
}
