// Today is the local calendar day in every zone, and no date of a note shifts by one: just before and after midnight, on
// the days when clocks change, where a day was left out, and with a clock that was set back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, addMonths, daysBetween, isCalendarDate, lastDayOfMonth, type CalendarDate } from '../../src/core/calendar-date';
import { fileNameDate } from '../../src/core/file-name-date';
import { quartersOf } from '../../src/core/plan/quarters';
import { reviewPath } from '../../src/core/review/review-period';
import { propertiesOf, readDate } from '../../src/core/note-properties';
import { formatDate } from '../../src/host/format-date';
import { localNow, localToday } from '../../src/host/local-today';
import { readFrontMatter } from '../../src/markdown/front-matter';
import { bundledFramework } from '../bundled-framework';
import { faultSurvived } from '../proof';

const framework = bundledFramework();

/** With the hours that they are ahead of UTC on 22 November 2026. */
const zones = [
	['Pacific/Pago_Pago', -11],
	['America/St_Johns', -3.5],
	['America/New_York', -5],
	['UTC', 0],
	['Europe/London', 0],
	['Europe/Berlin', 1],
	['Asia/Kathmandu', 5.75],
	['Australia/Lord_Howe', 11],
	['Pacific/Auckland', 13],
	['Pacific/Kiritimati', 14],
] as const;

/** Days when clocks change somewhere, ends of months, quarters and years, and 29 February. */
const days: readonly CalendarDate[] = ['2026-11-22', '2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-09-27', '2026-10-04', '2026-12-31', '2027-01-01', '2027-02-28', '2028-02-29', '2027-03-31', '2027-06-30'];
const times = [
	[0, 0],
	[0, 30],
	[2, 30],
	[12, 0],
	[23, 59],
] as const;

const usual = process.env['TZ'];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));

afterEach(() => {
	vi.useRealTimers();
	if (usual === undefined) delete process.env['TZ'];
	else process.env['TZ'] = usual;
});

function setClock(day: CalendarDate, [hours, minutes]: readonly [number, number]): void {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	vi.setSystemTime(new Date(year, month - 1, date, hours, minutes));
}

describe.each(zones)('in the zone %s', (zone, ahead) => {
	beforeEach(() => {
		process.env['TZ'] = zone;
		expect(new Date(Date.UTC(2026, 10, 22)).getTimezoneOffset()).toBe(-60 * ahead + 0);
	});

	it('today and the name of a review are the local day, at any time of any day', (context) => {
		for (const day of days) {
			for (const time of times) {
				setClock(day, time);
				expect([localToday(), localNow().slice(0, 10)], `${day} ${time.join(':')}`).toEqual([day, day]);
				expect(reviewPath('Pathway', localToday())).toBe(`Pathway/Reviews/${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}.md`);
			}
			faultSurvived(context);
		}
	});

	it('a date is written, read back, counted on and put into words as the same day', (context) => {
		for (const day of days) {
			const read = readFrontMatter(`---\ndate: ${day}\ntimed: ${day}T23:59:00\nquoted: "${day}"\n---\n`);
			const properties = propertiesOf(read.kind === 'read' ? read.data : {});
			expect([readDate(properties.get('date'), []), readDate(properties.get('quoted'), []), fileNameDate(`Meetings/${day} Board.md`)]).toEqual([day, day, day]);
			expect(formatDate(day, 'YYYY-MM-DD')).toBe(day);
			expect(addDays(addDays(day, 400), -400)).toBe(day);
			expect([daysBetween(day, addDays(day, 1)), isCalendarDate(addMonths(day, 1)), lastDayOfMonth(day).slice(0, 7)]).toEqual([1, true, day.slice(0, 7)]);
		}
		faultSurvived(context);
	});

	it('quarters follow on one another without a gap, whatever the clock does between them', (context) => {
		for (const day of days) {
			const all = quartersOf(day, addMonths(day, 24), 4, framework);
			expect(all[0]?.start).toBe(day);
			for (const [index, quarter] of all.entries()) {
				const next = all[index + 1];
				if (next) expect(daysBetween(quarter.end, next.start)).toBe(1);
			}
		}
		faultSurvived(context);
	});

	it('a clock that is set back gives the day it shows, and one set forward again too', (context) => {
		for (const day of ['2026-11-22', '2026-11-21', '2025-02-28', '2026-11-22'] as const) {
			setClock(day, [0, 5]);
			expect(localToday()).toBe(day);
		}
		faultSurvived(context);
	});
});
