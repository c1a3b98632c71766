// Words of the part on where the reader and others see it differently.
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';

const inCompetences = (count: number): string => (count === 1 ? 'in one competence' : `in ${count} competences`);

export const raters = {
	heading: 'Where you and others see it differently',
	first: 'Start with the largest difference. Ask for an example, not for a better number.',
	same: 'No difference of more than one level.',
	none: 'No competence is rated by both of you yet.',
	youSay: (level: number) => `You say ${level}`,
	says: (rater: string, level: number) => `${rater} says ${level}`,
	higher: (rater: string, count: number) => `${rater} sees more than you claim ${inCompetences(count)}.`,
	shared: (count: number) => (count === 1 ? 'One competence rated by both.' : `${count} competences rated by both.`),
	onlySelf: 'Nobody else has rated you yet. Leadership and presence should not rest on your own view.',
	old: (rater: string, date: CalendarDate, months: number) => `${rater} last rated you on ${formatDay(date)}, ${months === 1 ? 'one month' : `${months} months`} ago. Half a year is the rule.`,
	last: (rater: string, date: CalendarDate) => `${rater} last rated you on ${formatDay(date)}.`,
};
