import { describe, expect, it } from 'vitest';
import { evidenceAmong } from '../../../src/core/bases/evidence-among';
import { evidenceOf, planOf, session, star, tallyOf } from '../dashboard/sample-facts';

const proofs = [star('gravitas', '2026-03-04', 3, 'A.md'), evidenceOf(['gravitas', 'prioritisation'], { path: 'B.md', date: '2026-05-01', level: 4 }), evidenceOf('prioritisation', { path: 'C.md', private: true })] as const;
const [a, b, c] = proofs;
const others = [session('2026-02-01', 'self', { gravitas: 2 }), session('2026-03-01', 'manager', { gravitas: 0 }), planOf('Plan.md', '2026-01-01', '2027-12-31')];
const all = [...proofs, ...others];

describe('evidence among some notes', () => {
	it.each([
		{ chosen: [a, c] },
		{ chosen: [b] },
		{ chosen: [...proofs] },
	])('is what a vault with only those proofs would have, beside all claims and plans', ({ chosen }) => {
		expect(evidenceAmong(tallyOf(...all), all, new Set(chosen.map(({ path }) => path)))).toEqual(tallyOf(...chosen, ...others));
	});

	it('is none for notes that prove nothing, and nothing else is lost', () => {
		expect(evidenceAmong(tallyOf(...all), all, new Set(['Plan.md', 'Unknown.md']))).toEqual(tallyOf(...others));
	});

	it('keeps what one note says besides', () => {
		const both = { ...a, assessment: { date: '2026-04-01', rater: 'self', ratings: { gravitas: 3 } } } as const;
		const { evidence: _proves, ...rated } = both;
		expect(evidenceAmong(tallyOf(both, b), [both, b], new Set(['B.md']))).toEqual(tallyOf(b, rated));
	});
});
