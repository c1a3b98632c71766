import { describe, expect, it } from 'vitest';
import type { NextProof } from '../../../src/core/dashboard/model';
import { summarise } from '../../../src/core/dashboard/summarise';
import type { Level } from '../../../src/core/level';
import type { NoteFacts } from '../../../src/core/note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';
import { evidenceOf, session, star, tallyOf } from './sample-facts';

const framework = bundledFramework();
const prompt = framework.areas.flatMap(({ competences }) => competences).find(({ id }) => id === 'prioritisation')?.evidence_prompts[0];

/** Prioritisation: target 4 for a portfolio PMO lead, and not among those that others have to see. */
function next(claimed: Level | undefined, ...notes: readonly NoteFacts[]): NextProof | undefined {
	return nextOf('prioritisation', claimed, ...notes);
}

function nextOf(competence: string, claimed: Level | undefined, ...notes: readonly NoteFacts[]): NextProof | undefined {
	const rated = claimed === undefined ? [] : [session('2026-09-01', 'self', { [competence]: claimed })];
	const model = summarise(tallyOf(...rated, ...notes), framework, defaultSettings, '2026-11-22');
	return model.competences.find(({ id }) => id === competence)?.nextProof;
}

const at = (level: Level, date: `${number}-${number}-${number}`, path: string) => evidenceOf('prioritisation', { level, date, path, missing: ['result'] });
const starAt = (level: Level, date: `${number}-${number}-${number}`, path: string) => star('prioritisation', date, level, path);
const bare = (path: string, date?: `${number}-${number}-${number}`) => evidenceOf('prioritisation', { path, ...(date === undefined ? {} : { date }) });

describe('while the claim is not proved', () => {
	it('asks for two notes at the level claimed when there is none', () => {
		expect(next(3)).toEqual({ kind: 'none-yet', level: 3 });
	});

	it('asks for level 1 when the claim is 0', () => {
		expect(next(0)).toEqual({ kind: 'none-yet', level: 1 });
	});

	it('asks for a level first where notes carry none, dated or not, unless they are too old', () => {
		expect(next(3, bare('b.md', '2026-01-01'), bare('a.md'), bare('old.md', '2019-01-01'), at(2, '2026-01-01', 'low.md'))).toEqual({ kind: 'no-level-given', level: 3, notes: ['b.md', 'a.md'] });
		expect(next(3, bare('old.md', '2019-01-01'))).toEqual({ kind: 'none-yet', level: 3 });
	});

	it('asks for a newer example when all at the level are older than sixty months', () => {
		expect(next(3, starAt(3, '2020-05-01', 'a.md'), starAt(4, '2020-06-01', 'b.md'))).toEqual({ kind: 'newer-needed', level: 3, last: '2020-06-01', note: 'b.md' });
	});

	it('does not take a note of the future for one that is there', () => {
		expect(next(3, starAt(3, '2026-12-01', 'a.md'))).toEqual({ kind: 'none-yet', level: 3 });
	});

	it('asks for one more note, and for the STAR as well where the one has none', () => {
		expect(next(3, starAt(3, '2026-01-01', 'a.md'))).toEqual({ kind: 'one-more', level: 3, note: 'a.md' });
		expect(next(3, at(4, '2026-01-01', 'a.md'))).toEqual({ kind: 'one-more-and-star', level: 3, note: 'a.md' });
	});

	it('asks for one more, not for a fresher one, when the only note is ageing: the second brings both', () => {
		expect(next(3, starAt(3, '2022-01-01', 'a.md'))).toEqual({ kind: 'one-more', level: 3, note: 'a.md' });
	});

	it('names the STAR that is nearest to complete, the newest of equals', () => {
		const far = evidenceOf('prioritisation', { level: 3, date: '2026-10-01', path: 'far.md', missing: ['action', 'result'] });
		expect(next(3, far, at(3, '2026-01-01', 'near.md'), at(3, '2026-02-01', 'newer.md'))).toEqual({ kind: 'finish-star', level: 3, note: 'newer.md', missing: ['result'] });
	});

	it('asks for the STAR before freshness', () => {
		expect(next(3, at(3, '2022-01-01', 'a.md'), at(3, '2022-02-01', 'b.md'))).toEqual({ kind: 'finish-star', level: 3, note: 'b.md', missing: ['result'] });
	});

	it('asks for a newer example when two count, one of them complete, and none is fresh', () => {
		expect(next(3, at(3, '2022-02-01', 'b.md'), starAt(3, '2022-01-01', 'a.md'))).toEqual({ kind: 'newer-needed', level: 3, last: '2022-02-01', note: 'b.md' });
	});

	it('keeps to the claim when a lower level is proved', () => {
		expect(next(4, starAt(2, '2026-10-01', 'a.md'), starAt(2, '2026-09-01', 'b.md'))).toEqual({ kind: 'next-level', level: 4, proved: 2, prompt });
	});
});

describe('once the claim is proved', () => {
	const proved = [starAt(3, '2026-10-01', 'a.md'), at(3, '2026-09-01', 'b.md')];

	it('goes for one level more, with a question that brings an example to mind', () => {
		expect(next(3, ...proved)).toEqual({ kind: 'next-level', level: 4, proved: 3, prompt });
		expect(next(2, ...proved)).toEqual({ kind: 'next-level', level: 4, proved: 3, prompt });
	});

	it('builds on what there is one level up', () => {
		expect(next(3, ...proved, at(4, '2026-08-01', 'c.md'))).toEqual({ kind: 'one-more-and-star', level: 4, note: 'c.md' });
	});

	it('goes no further than the target', () => {
		expect(next(3, starAt(5, '2026-10-01', 'a.md'), at(4, '2026-09-01', 'b.md'))).toEqual({ kind: 'at-target', level: 4, last: '2026-10-01' });
	});

	it('goes beyond the target where more is claimed', () => {
		expect(next(5, starAt(4, '2026-10-01', 'a.md'), at(4, '2026-09-01', 'b.md'))).toEqual({ kind: 'next-level', level: 5, proved: 4, prompt });
	});

	it('warns ninety days before the proof runs out, and not earlier', () => {
		const until = (date: `${number}-${number}-${number}`) => next(3, starAt(3, date, 'a.md'), at(3, '2024-01-01', 'b.md'));
		expect(until('2025-02-20')).toEqual({ kind: 'runs-out', level: 3, until: '2027-02-20' });
		expect(until('2025-02-21')).toEqual({ kind: 'next-level', level: 4, proved: 3, prompt });
	});
});

describe('without a rating', () => {
	it('says so while nothing is proved', () => {
		expect([next(undefined), next(undefined, starAt(3, '2026-10-01', 'a.md')), next(undefined, bare('a.md'))]).toEqual([{ kind: 'not-rated' }, { kind: 'not-rated' }, { kind: 'not-rated' }]);
	});

	it('builds on what the notes prove', () => {
		expect(next(undefined, starAt(2, '2026-10-01', 'a.md'), starAt(2, '2026-09-01', 'b.md'))).toEqual({ kind: 'next-level', level: 3, proved: 2, prompt });
	});
});

describe('where others have to see it', () => {
	const proved = [star('gravitas', '2026-10-01', 4, 'a.md'), star('gravitas', '2026-09-01', 4, 'b.md')];

	it('asks for another rater once a claim of 4 is proved', () => {
		expect(nextOf('gravitas', 4, ...proved)).toEqual({ kind: 'second-view', level: 4 });
	});

	it('is content with a rating of any level by manager or sponsor', () => {
		expect(nextOf('gravitas', 4, ...proved, session('2026-08-01', 'sponsor', { gravitas: 3 }))).toEqual({ kind: 'at-target', level: 4, last: '2026-10-01' });
	});

	it('does not ask below 4, nor in other areas', () => {
		expect(nextOf('gravitas', 3, ...proved)).toEqual({ kind: 'at-target', level: 4, last: '2026-10-01' });
		expect(next(4, starAt(4, '2026-10-01', 'a.md'), starAt(4, '2026-09-01', 'b.md'))).toEqual({ kind: 'at-target', level: 4, last: '2026-10-01' });
	});
});
