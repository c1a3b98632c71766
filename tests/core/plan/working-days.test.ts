import { describe, expect, it } from 'vitest';
import { isWorkingDay, publicHolidays, workingDayOnOrAfter, workingDayOnOrBefore } from '../../../src/core/working-days';

describe('working days', () => {
	it('leave out the public holidays of England and Wales', () => {
		expect([...publicHolidays(2027)]).toEqual(['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30']);
		expect([...publicHolidays(2028)]).toEqual(['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28']);
	});

	it.each([
		['2027-01-31', '2027-01-29'],
		['2027-02-28', '2027-02-26'],
		['2027-03-29', '2027-03-25'],
		['2027-05-31', '2027-05-28'],
		['2026-12-31', '2026-12-23'],
		['2027-08-31', '2027-08-31'],
	] as const)('before %s the last is %s', (date, expected) => {
		expect(workingDayOnOrBefore(date)).toBe(expected);
	});

	it('begin again on the Monday after the winter break', () => {
		expect(workingDayOnOrAfter('2027-01-01')).toBe('2027-01-04');
		expect(isWorkingDay('2026-12-24')).toBe(false);
		expect(isWorkingDay('2026-12-23')).toBe(true);
	});
});
