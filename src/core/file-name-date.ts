// File names as people and daily notes write them: the title without folder and extension, and the date in it.
import { isCalendarDate, type CalendarDate } from './calendar-date';

/** `Minutes 2026-03-04` for `Board/Minutes 2026-03-04.md`. */
export function titleOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

const written = /(?:^|\D)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;

/** The first date that exists: 2026-03-04, 2026_03_04, 2026.03.04, or 20260304 standing alone. Folders do not count. */
export function fileNameDate(path: string): CalendarDate | undefined {
	for (const [, year = '', , month = '', day = ''] of titleOf(path).matchAll(written)) {
		const date = `${year}-${month}-${day}`;
		if (/^(19|20)/.test(year) && isCalendarDate(date)) return date;
	}
	return undefined;
}
