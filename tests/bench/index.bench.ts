// What the index costs, as ratios within one run: node scripts/run-ts.mjs tests/bench/index.bench.ts [--json]
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

const framework = bundledFramework();
const ids = competencesOf(framework).map(({ id, area }) => `competence/${area.id}/${id}`);
const today = '2026-11-22';

interface Row {
	readonly what: string;
	readonly figure: number;
	readonly unit: string;
	readonly atMost?: number;
}

const rows: Row[] = [];
const big = vaultOf(100_000, 2_000);
await fillAgainstLoop('10,000 notes, 200 of them evidence', vaultOf(10_000, 200), false);
await fillAgainstLoop('100,000 notes, 2,000 of them evidence', big, true);
await memoryOfFill(big);
await fillWithTexts();
await changes(big);
print();

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

/** The bar is set for the large vault; the small one is shown beside it. */
async function fillAgainstLoop(name: string, vault: MemoryVault, isBarred: boolean): Promise<void> {
	const bare: number[] = [];
	const filled: number[] = [];
	const longest: number[] = [];
	let sum = 0;
	for (let run = 0; run < 15; run++) {
		const since = performance.now();
		sum += bareLoop(vault.app);
		bare.push(performance.now() - since);
		const one = await fill(vault);
		filled.push(one.total);
		longest.push(one.longest);
	}
	if (sum === 0) throw new Error('The loop read nothing.');
	add(`First fill, ${name}: bare loop`, median(bare), 'ms');
	add(`First fill, ${name}: index`, median(filled), 'ms');
	add(`First fill, ${name}: index to bare loop`, median(filled) / median(bare), 'times', isBarred ? 2 : undefined);
	add(`First fill, ${name}: longest slice, median of the runs`, median(longest), 'ms', 50);
	add(`First fill, ${name}: longest slice of any run`, Math.max(...longest), 'ms');
}

async function memoryOfFill(vault: MemoryVault): Promise<void> {
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	const used = (): number => {
		if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
		return process.memoryUsage().heapUsed / 1024 / 1024;
	};
	const before = used();
	const { index } = await fill(vault);
	const after = used();
	add(`Memory of the index over the cache, ${index.tally.evidenceNotes} evidence notes`, after - before, 'MB', 30);
}

async function fillWithTexts(): Promise<void> {
	const text = ['# Story', '## Situation', '## Task', '## Action', '## Result'].map((heading) => `${heading}\n\n${'We met the board about the case and agreed on **one** list of [[work]] to start. '.repeat(8)}\n`).join('\n');
	const { total, longest } = await fill(vaultOf(10_000, 500, text), (note) => missingStarParts(note));
	add(`First fill with 500 STAR texts of ${(text.length / 1024).toFixed(1)} KB each`, total, 'ms');
	add('Longest slice with STAR texts', longest, 'ms', 50);
}

async function changes(bigVault: MemoryVault): Promise<void> {
	const small = vaultOf(4_000, 2_000);
	const vaults = [
		{ vault: small, index: await kept(small), times: [] as number[], paths: evidencePaths(4_000, 2_000) },
		{ vault: bigVault, index: await kept(bigVault), times: [] as number[], paths: evidencePaths(100_000, 2_000) },
	];
	const batch = 1_000;
	for (let run = 0; run < 11; run++) {
		for (const { vault, index, times, paths } of vaults) {
			let models = 0;
			const since = performance.now();
			for (let update = 0; update < batch; update++) {
				const number = (update * 13 + run) % 2_000;
				vault.write(paths[number] ?? '', evidenceNote(number + run + 1));
				models += summarise(index.tally, framework, defaultSettings, today).competences.length;
			}
			times.push((performance.now() - since) / batch);
			if (models !== batch * 33) throw new Error('A model was not made.');
		}
	}
	const [few, many] = vaults.map(({ times }) => median(times));
	add('One changed note to new model, 2,000 evidence notes among 4,000', few ?? 0, 'ms', 1);
	add('One changed note to new model, 2,000 evidence notes among 100,000', many ?? 0, 'ms', 1);
	add('The same, large vault to small', (many ?? 0) / (few ?? 1), 'times', 1.5);
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

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function add(what: string, figure: number, unit: string, atMost?: number): void {
	rows.push({ what, figure: Math.round(figure * 1000) / 1000, unit, ...(atMost === undefined ? {} : { atMost }) });
}

function print(): void {
	if (process.argv.includes('--json')) {
		console.log(JSON.stringify(rows, null, 2));
		return;
	}
	console.table(rows.map(({ what, figure, unit, atMost }) => ({ what, figure: `${figure} ${unit}`, 'at most': atMost === undefined ? '' : `${atMost} ${unit}`, '': atMost === undefined ? '' : figure <= atMost ? 'holds' : 'does not hold' })));
}
