// Words of the part on certificates and continuing professional development.
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';

const ways: Readonly<Record<string, string>> = {
	retake: 'taking the exam again',
	'another-exam-in-same-suite': 'another exam of the same suite',
	'cpd-points': 'CPD points',
	'cpd-hours': 'CPD hours',
	pdu: 'PDUs',
};
const units: Readonly<Record<string, string>> = { hours: 'hours', points: 'points', pdu: 'PDUs' };
const waysWords = (routes: readonly string[]): string => (routes.length === 0 ? '' : ` Ways the body offers: ${routes.map((id) => ways[id] ?? id.replaceAll('-', ' ')).join(', ')}.`);

const checkWith = (body: string | undefined): string => (body === undefined ? '' : ` Check with ${body}.`);

/** Without a body where the framework does not know the certificate. `{note}` is the link to the note of the certificate, with its name. */
export const certificates = {
	heading: 'Certificates and CPD',
	none: 'No certificate noted yet.',
	inMonths: (date: CalendarDate, months: number, routes: readonly string[], body: string | undefined) =>
		`{note}: renew by ${formatDay(date)}, in ${months === 1 ? 'one month' : `${months} months`}.${waysWords(routes)}${checkWith(body)}`,
	inDays: (date: CalendarDate, days: number, routes: readonly string[], body: string | undefined) =>
		`{note}: renew by ${formatDay(date)}, ${days === 0 ? 'today' : days === 1 ? 'in one day' : `in ${days} days`}.${waysWords(routes)}${checkWith(body)}`,
	past: (date: CalendarDate, body: string | undefined) => `The renew-by date of {note} was ${formatDay(date)}. What that means is for ${body ?? 'whoever awarded it'} to say.`,
	noDate: '{note}: no renew-by date entered.',
	addDate: 'Add date',
	passed: (date: CalendarDate) => `{note}: passed on ${formatDay(date)}.`,
	held: '{note}: held.',
	planned: '{note}: planned.',
	plannedFor: (date: CalendarDate) => `{note}: planned for ${formatDay(date)}.`,
	overdue: (date: CalendarDate) => `{note} was planned for ${formatDay(date)}. Passed? Say so in its note. If not, give it a new date.`,
};

export const cpd = {
	heading: 'CPD',
	scheme: 'Scheme',
	choose: 'Choose',
	noScheme: 'No CPD scheme chosen.',
	sum: (total: number, target: number, unit: string, since: CalendarDate, reflected: number) =>
		`${total} of ${target} ${units[unit] ?? unit} since ${formatDay(since)}, ${reflected} with a reflection.`,
	rules: (name: string, rules: readonly string[]) => `${name} asks for: ${rules.join('; ')}.`,
	amount: (hours: number, unit: string | undefined) => `${hours} ${unit === undefined ? 'hours' : units[unit] ?? unit}`,
	reflected: 'With a reflection',
	notReflected: 'No reflection',
	doesNotCount: 'Does not count here',
	noNotes: 'No note counts hours of learning yet.',
};
