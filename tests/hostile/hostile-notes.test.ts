// Each hostile note on each way into the product: nothing runs, nothing throws, nothing hangs, and what an edit leaves is
// what it was asked for and every other byte as before. `HOSTILE_LENGTH=10000000` takes the long notes in full and lets
// the long bodies grow tenfold up to that many UTF-16 units, each until it takes longer than the bound; this takes long.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { editFrontMatter } from '../../src/markdown/edit-front-matter';
import { readFrontMatter } from '../../src/markdown/front-matter';
import { badInputTried } from '../proof';
import { hostileFrontMatter, hostileNotes } from './hostile-front-matter';
import { bodyOf, longBodies } from './long-bodies';
import { noteReaders } from './note-readers';
import { boundMs, processorMs, slowestCase, withinBound } from './within-bound';

const readers = Object.entries(noteReaders);
const seed = 20_261_122;
/** Of the long bodies: long enough that what grows with the cube of it shows, and with HOSTILE_LENGTH what grows with its square. */
const longLength = 5_000;
const longest = Number(process.env['HOSTILE_LENGTH'] ?? longLength);

/** What a note could have reached: the global object and the prototype of all objects. */
function hasRun(): boolean {
	return '__ran' in globalThis || '__ran' in Object.prototype;
}

afterAll(() => {
	console.log(`Slowest of the hostile notes: ${slowestCase()}`);
});

describe('a hostile note', () => {
	it.for(Object.entries(hostileFrontMatter))('of %s is read on every way in', { timeout: 120_000 }, ([name, text], context) => {
		for (const [way, read] of readers) withinBound(`${name}, ${way}`, () => read(text));
		expect(hasRun()).toBe(false);
		badInputTried(context, readers.length);
	});

	it.for(longBodies.map((body) => [body.name, body] as const))('of %s is read on every way in', { timeout: 120_000 }, ([name, body], context) => {
		const text = bodyOf(body, longLength);
		for (const [way, read] of readers) withinBound(`${name}, ${way}`, () => read(text));
		expect(hasRun()).toBe(false);
		badInputTried(context, readers.length);
	});
});

// By hand alone, since it takes long.
if (longest > longLength) growing();

describe('generated notes', () => {
	it('are read on every way in', (context) => {
		for (const text of fc.sample(hostileNotes, { numRuns: 100, seed })) {
			for (const [way, read] of readers) withinBound(`${JSON.stringify(text.slice(0, 200))}, ${way}`, () => read(text));
			badInputTried(context);
		}
		expect(hasRun()).toBe(false);
	}, 120_000);

	it('keep their body and gain the tag and nothing else, or are left as they are', (context) => {
		let edited = 0;
		for (const text of fc.sample(hostileNotes, { numRuns: 1_500, seed: seed + 1 })) {
			const outcome = editFrontMatter(text, { tags: { add: ['competence/presence/gravitas'] } });
			if (outcome.kind === 'edited') {
				edited++;
				expect(outcome.text.endsWith(text.slice(readFrontMatter(text).bodyOffset))).toBe(true);
				expect(outcome.text).toContain('competence/presence/gravitas');
				expect(editFrontMatter(outcome.text, { tags: { add: ['competence/presence/gravitas'] } }).kind).toBe('unchanged');
			}
			badInputTried(context);
		}
		expect(edited).toBeGreaterThan(100);
		expect(hasRun()).toBe(false);
	}, 120_000);
});

it(`tells a note that takes longer than its bound each time from one that a busy machine held up once; the bound is ${boundMs} ms`, () => {
	const take = (ms: number): void => {
		const before = processorMs();
		while (processorMs() - before < ms);
	};
	expect(() => withinBound('a loop', () => take(60), 50)).toThrow(/^a loop took \d+ ms of the processor; 50 are allowed\.$/);
	let runs = 0;
	expect(withinBound('a loop', () => take(runs++ === 0 ? 60 : 0) ?? runs, 50)).toBe(2);
	expect(boundMs).toBe(2_000);
});

/** Each long body ten times as long each time, and which way in takes longer than the bound from where on. */
function growing(): void {
	describe('a note that grows', () => {
		const tooSlow: string[] = [];
		afterAll(() => {
			console.log(`Over the bound of ${boundMs} ms: ${tooSlow.length === 0 ? 'none' : `\n${tooSlow.join('\n')}`}`);
		});

		it.for(longBodies.map((body) => [body.name, body] as const))('of %s is read within the bound', { timeout: 3_600_000 }, ([name, body], context) => {
			for (const [way, read] of readers) {
				for (let length = longLength * 10; ; length *= 10) {
					const text = bodyOf(body, Math.min(length, longest));
					const before = processorMs();
					read(text);
					const took = processorMs() - before;
					if (took > boundMs) tooSlow.push(`${name}, ${way}: ${Math.round(took)} ms for ${text.length} units`);
					if (took > boundMs || length >= longest) break;
				}
				badInputTried(context);
			}
			expect(hasRun()).toBe(false);
		});
	});
}
