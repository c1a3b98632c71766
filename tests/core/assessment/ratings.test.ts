import { describe, expect, it } from 'vitest';
import { compareRatings, latestRating, ratingAtStart, type GivenRating } from '../../../src/core/assessment/ratings';
import type { CalendarDate } from '../../../src/core/calendar-date';
import type { Level } from '../../../src/core/level';
import type { Rater } from '../../../src/core/note-facts';

const rating = (rater: Rater, date: CalendarDate, level: Level, path = `${date} ${rater}.md`): GivenRating => ({ rater, date, level, path });
const sorted = (...ratings: GivenRating[]) => ratings.sort(compareRatings);

describe('latestRating', () => {
	it('takes the latest of each rater by itself', () => {
		const ratings = sorted(rating('self', '2026-06-01', 3), rating('manager', '2026-09-01', 1), rating('self', '2026-01-01', 2));
		expect([latestRating(ratings, 'self', '2026-11-22')?.level, latestRating(ratings, 'manager', '2026-11-22')?.level, latestRating(ratings, 'sponsor', '2026-11-22')]).toEqual([3, 1, undefined]);
	});

	it('takes the later path of two on one day', () => {
		const ratings = sorted(rating('self', '2026-06-01', 4, 'b.md'), rating('self', '2026-06-01', 2, 'a.md'));
		expect(latestRating(ratings, 'self', '2026-11-22')?.path).toBe('b.md');
	});

	it('takes the last of several notes of one day, whose names are numbered', () => {
		const paths = ['Assessment self (10).md', 'Assessment self.md', 'Assessment self (2).md'];
		const ratings = sorted(...paths.map((path) => rating('self', '2026-11-22', 3, path)));
		expect(ratings.map(({ path }) => path)).toEqual(['Assessment self.md', 'Assessment self (2).md', 'Assessment self (10).md']);
	});

	it('does not count one dated after today, and counts one of today', () => {
		const ratings = sorted(rating('self', '2026-11-22', 0), rating('self', '2026-11-23', 5));
		expect(latestRating(ratings, 'self', '2026-11-22')?.level).toBe(0);
	});
});

describe('ratingAtStart', () => {
	const ratings = sorted(rating('self', '2026-01-01', 1), rating('self', '2026-06-01', 2), rating('self', '2026-10-01', 4));

	it('is the last one up to the start', () => {
		expect(ratingAtStart(ratings, 'self', '2026-06-01', '2026-11-22')?.level).toBe(2);
	});

	it('is the first after the start when there is none before', () => {
		expect(ratingAtStart(ratings, 'self', '2025-12-01', '2026-11-22')?.level).toBe(1);
	});

	it('is the first of all without a start, and nothing without ratings', () => {
		expect([ratingAtStart(ratings, 'self', undefined, '2026-11-22')?.level, ratingAtStart(ratings, 'manager', undefined, '2026-11-22')]).toEqual([1, undefined]);
	});
});
