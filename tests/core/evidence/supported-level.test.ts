import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../src/core/calendar-date';
import { ageOn, provedUntil, supportedLevel, type EvidenceRules, type Proof } from '../../../src/core/evidence/supported-level';
import type { Level } from '../../../src/core/level';

const today: CalendarDate = '2026-11-22';
const rules: EvidenceRules = { minNotes: 2, needsStar: true, freshMonths: 24, staleMonths: 60 };
const star = (date: CalendarDate | undefined, level: Level | undefined): Proof => ({ date, level, missingStarParts: [] });
const note = (date: CalendarDate | undefined, level: Level | undefined): Proof => ({ date, level, missingStarParts: ['result'] });
const supported = (...proofs: readonly Proof[]) => supportedLevel(proofs, rules, today);

describe('supportedLevel', () => {
	it('takes two notes, one of them fresh and one a complete STAR', () => {
		expect(supported(star('2026-10-01', 3), note('2024-01-01', 3))).toBe(3);
		expect(supported(star('2026-10-01', 3))).toBeUndefined();
		expect(supported(note('2026-10-01', 3), note('2026-09-01', 3))).toBeUndefined();
		expect(supported()).toBeUndefined();
	});

	it('lets the old one bring the STAR and the new one the freshness', () => {
		expect(supported(note('2026-10-01', 3), star('2022-01-01', 3))).toBe(3);
	});

	it('counts a higher note for the levels below it', () => {
		expect(supported(star('2026-10-01', 5), note('2026-09-01', 2), note('2026-08-01', 4))).toBe(4);
		expect(supported(note('2026-10-01', 5), note('2026-09-01', 4), star('2026-08-01', 2))).toBe(2);
	});

	it('keeps a note fresh through the day two years on, and not a day longer', () => {
		const older = star('2023-01-01', 3);
		expect(supported(note('2024-11-22', 3), older)).toBe(3);
		expect(supported(note('2024-11-21', 3), older)).toBeUndefined();
	});

	it('counts a note through the day sixty months on, and not a day longer', () => {
		const newer = star('2026-01-01', 3);
		expect(supported(newer, note('2021-11-22', 3))).toBe(3);
		expect(supported(newer, note('2021-11-21', 3))).toBeUndefined();
	});

	it('needs the complete STAR to be one that still counts', () => {
		expect(supported(note('2026-10-01', 3), note('2026-09-01', 3), star('2021-11-21', 3))).toBeUndefined();
	});

	it('leaves out notes without a date, without a level, and of the future', () => {
		const one = star('2026-10-01', 3);
		expect([supported(one, note(undefined, 3)), supported(one, note('2026-09-01', undefined)), supported(one, note('2026-11-23', 3))]).toEqual([undefined, undefined, undefined]);
		expect(supported(one, note('2026-11-22', 3))).toBe(3);
	});

	it('takes 0 for a level', () => {
		expect(supported(star('2026-10-01', 0), note('2026-09-01', 2))).toBe(0);
	});

	it('goes by the competence’s own period of freshness, which never outlasts what counts', () => {
		const trackRecord = { ...rules, freshMonths: 120 };
		expect(supportedLevel([star('2021-11-22', 3), note('2021-11-22', 3)], trackRecord, today)).toBe(3);
		expect(supportedLevel([star('2021-11-21', 3), note('2021-11-21', 3)], trackRecord, today)).toBeUndefined();
	});
});

describe('provedUntil', () => {
	it('ends when the newest note stops being fresh', () => {
		expect(provedUntil([star('2025-02-10', 3), note('2025-01-01', 3)], 3, rules, today)).toBe('2027-02-10');
	});

	it('ends when the second note, or the only complete STAR, is too old to count', () => {
		expect(provedUntil([star('2026-11-01', 3), note('2022-01-31', 3)], 3, rules, today)).toBe('2027-01-31');
		expect(provedUntil([note('2026-11-01', 3), note('2026-10-01', 3), star('2022-02-28', 3)], 3, rules, today)).toBe('2027-02-28');
	});

	it('is the last of February for a note of 29 February', () => {
		expect(provedUntil([star('2024-02-29', 3), note('2024-02-29', 3)], 3, rules, '2026-02-28')).toBe('2026-02-28');
		expect(provedUntil([star('2024-02-29', 3), note('2024-02-29', 3)], 3, rules, '2026-03-01')).toBeUndefined();
	});

	it('is the last day on which the level is supported, for any notes', () => {
		const date = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-01-01', days));
		const proof = fc.record({ date, level: fc.constantFrom<Level>(1, 2, 3, 4), missingStarParts: fc.constantFrom<Proof['missingStarParts']>([], ['task']) });
		fc.assert(
			fc.property(fc.array(proof, { maxLength: 7 }), (proofs) => {
				const level = supportedLevel(proofs, rules, today);
				if (level === undefined) return;
				const until = provedUntil(proofs, level, rules, today);
				const past = proofs.filter((one) => one.date <= today);
				expect(until).toBeDefined();
				if (until === undefined) return;
				expect(supportedLevel(past, rules, until)).toBeGreaterThanOrEqual(level);
				expect(supportedLevel(past, rules, addDays(until, 1)) ?? -1).toBeLessThan(level);
			}),
		);
	});
});

describe('ageOn', () => {
	const age = ageOn(today, rules);

	it('says what a date is worth today, with exact borders', () => {
		expect([undefined, '2026-11-23', '2026-11-22', '2024-11-22', '2024-11-21', '2021-11-22', '2021-11-21'].map((date) => age(date as CalendarDate | undefined))).toEqual([
			'undated',
			'future',
			'fresh',
			'fresh',
			'ageing',
			'ageing',
			'old',
		]);
	});

	it('agrees with counting months forward from every date, at any end of month', () => {
		const day = fc.tuple(fc.integer({ min: 2019, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 3 }));
		const date = day.map(([year, month, dayOfMonth, more]) => addDays(calendarDate(year, month, dayOfMonth), more));
		fc.assert(
			fc.property(date, date, (made, on) => {
				const expected = made > on ? 'future' : addMonths(made, 60) < on ? 'old' : addMonths(made, 24) < on ? 'ageing' : 'fresh';
				expect(ageOn(on, rules)(made)).toBe(expected);
			}),
			{ numRuns: 2000 },
		);
	});
});
