import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/core/calendar-date';
import { supportedLevel, type EvidenceRules, type Proof } from '../../../src/core/evidence/supported-level';
import { supportedSince } from '../../../src/core/evidence/supported-since';

const rules: EvidenceRules = { minNotes: 2, needsStar: true, freshMonths: 4, staleMonths: 8 };
const note = (date: CalendarDate, level: 2 | 3 | 4 = 3, isComplete = true): Proof => ({ date, level, missingStarParts: isComplete ? [] : ['result'] });

describe('a level', () => {
	it('has been supported since the note that made it enough', () => {
		expect(supportedSince([note('2026-03-01', 3, false), note('2026-02-01')], 3, rules, '2026-04-01')).toBe('2026-03-01');
		expect(supportedSince([note('2026-03-01', 3, false), note('2026-02-01', 3, false), note('2026-03-20')], 3, rules, '2026-04-01')).toBe('2026-03-20');
		expect(supportedSince([note('2026-03-01')], 3, rules, '2026-04-01')).toBeUndefined();
	});

	it('begins anew after a break', () => {
		expect(supportedSince([note('2025-10-01'), note('2025-11-01'), note('2026-05-01')], 3, rules, '2026-05-10')).toBe('2026-05-01');
	});

	it('was supported on every day since, and not on the day before', () => {
		const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2025-01-01', days));
		const proof: fc.Arbitrary<Proof> = fc.record({ date: day, level: fc.constantFrom(2, 3, 4), missingStarParts: fc.constantFrom([], ['result']) });
		fc.assert(
			fc.property(fc.array(proof, { maxLength: 8 }), day, (proofs, today) => {
				const holds = (on: CalendarDate): boolean => (supportedLevel(proofs, rules, on) ?? -1) >= 3;
				const since = supportedSince(proofs, 3, rules, today);
				expect(since !== undefined).toBe(holds(today));
				if (since === undefined) return;
				for (let on = since; on <= today; on = addDays(on, 1)) expect(holds(on)).toBe(true);
				expect(holds(addDays(since, -1))).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});
});
