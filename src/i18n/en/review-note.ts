// What a review note says. The sentence of the next proof is made by who has the words for it.
import type { CalendarDate } from '../../core/calendar-date';
import type { CompetenceRow } from '../../core/dashboard/model';
import type { RaterView } from '../../core/dashboard/raters';
import type { ReviewFacts } from '../../core/review/review-facts';
import type { ReviewPeriod } from '../../core/review/review-period';
import type { ReviewWords } from '../../core/review/review-words';
import { certificates, cpd } from './dashboard-certificates';
import { whereNotesAre } from './dashboard-notes';
import { formatDay } from './dates';
import { listInWords, numberInWords, numberInWordsFirst, startSentence } from './numbers';
import { reviewQuestion } from './review-questions';

const length = (minutes: number): string => (minutes % 60 === 0 ? (minutes === 60 ? 'an hour' : `${numberInWords(minutes / 60)} hours`) : `${minutes} minutes`);
const reviews: Readonly<Record<ReviewPeriod['kind'], string>> = { quarter: 'The quarterly review', 'half-year': 'The half-yearly review, with your manager and your sponsor', year: 'The yearly review', last: 'The last review of this plan' };

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');
const withStop = (text: string): string => (/[.!?…”)\]]$/.test(text) ? text : `${text}.`);
/** Within a sentence; an abbreviation such as PMO stays. */
export const inSentence = (text: string): string => (/^[A-Z][a-z]*[A-Z0-9]|^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const names = (rows: readonly CompetenceRow[]): string => rows.map(({ name }) => inSentence(name)).join('; ');
const whose: Readonly<Record<RaterView['rater'], string>> = { manager: 'your manager', sponsor: 'your sponsor' };
const fewNames = 5;
const dueOn = (date: CalendarDate | undefined): string => (date === undefined ? '' : `, due ${formatDay(date)}`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');
const privately = (count: number): string => (count === 1 ? 'one private note' : `${numberInWords(count)} private notes`);
const taskWords = (text: string, isMilestone: boolean): string => `${isMilestone ? '**Milestone.** ' : ''}${withoutStop(text)}.`;
const hours = (count: number): string => (count === 1 ? 'one hour' : `${count} hours`);

export const reviewNoteWords: Omit<ReviewWords, 'nextProof'> = {
	opening: ({ kind, minutes }) => `${reviews[kind]}: ${length(minutes)}.`,
	since: (start, link) => {
		switch (start.kind) {
			case 'review':
				return `It looks back to the last one, ${link === '' ? '' : `${link}, `}on ${formatDay(start.date)}.`;
			case 'plan':
				return `The first one of this plan: it looks back to ${formatDay(start.date)}, when the plan began.`;
			case 'months':
				return `It looks back ${numberInWords(start.months)} months, to ${formatDay(start.date)}.`;
		}
	},
	inShort,
	moved: ({ row, from, to }, reason, link) => {
		const change = to.level > from.level ? `up from ${from.level} to ${to.level}` : `down from ${from.level} to ${to.level}`;
		if (reason !== '') return `**${row.name}:** ${change}. “${withStop(reason)}” (${link})`;
		return link === '' ? `**${row.name}:** ${change}.` : `**${row.name}:** ${change}. See ${link}.`;
	},
	firstRated: (rows) => (rows.length > fewNames ? `Rated for the first time: ${numberInWords(rows.length)} competences.` : `Rated for the first time: ${names(rows)}.`),
	proof: ({ row, from, to }) => {
		if (to === undefined) return `**${row.name}** was proved at ${from ?? 0} then and is not proved now: what proved it has grown old.`;
		if ((from ?? -1) > to) return `**${row.name}** was proved at ${from ?? 0} then and is at ${to} now: what proved it has grown old.`;
		return from === undefined ? `**${row.name}** is proved at ${to} now; nothing was proved then.` : `**${row.name}** is proved at ${to} now, at ${from} then.`;
	},
	movesNone: 'No rating has changed, and nothing new is proved.',
	evidence: (row, notes, privateNotes, more) => {
		const all = [...notes, ...(more > 0 ? [`${more} more`] : []), ...(privateNotes > 0 ? [privately(privateNotes)] : [])];
		return `**${row.name}:** ${listInWords(all)}.`;
	},
	note: (link, level) => (level === undefined ? `${link} (no level)` : `${link} (level ${level})`),
	evidenceNone: 'No new note names a competence. An ordinary week usually holds one.',
	plan: ({ title }, link) => (link === '' ? withStop(title) : link.slice(2, -2) === title ? `${link}.` : `${link}, “${withoutStop(title)}”.`),
	mustMove: ({ proved, total, claimed }) => {
		if (total === 0) return 'Nothing that counts most was below 3 when the plan began.';
		const more = claimed === 0 ? '' : `, and ${numberInWords(claimed)} more ${are(claimed)} claimed`;
		return `Of the ${numberInWords(total)} that have to move before you apply, ${numberInWords(proved)} ${are(proved)} proved at level 3${more}.`;
	},
	done: ({ text, done, due, isLate, isMilestone }) => `${done === undefined ? 'No date' : formatDay(done)}${isLate && due !== undefined ? ` (due ${formatDay(due)})` : ''}: ${taskWords(text, isMilestone)}`,
	late: ({ text, due, isMilestone }) => `Due ${due === undefined ? '' : formatDay(due)}: ${taskWords(text, isMilestone)}`,
	added: ({ text, due }) => `Added${dueOn(due)}: ${withoutStop(text)}.`,
	moreAdded: (count) => `${startSentence(numberInWords(count))} more were added.`,
	movedTask: ({ text, from, due }) => `Moved from ${formatDay(from)}${due === undefined ? '' : ` to ${formatDay(due)}`}: ${withoutStop(text)}.`,
	dropped: (task, reason) => `Dropped: ${withoutStop(task)}.${reason === '' ? '' : ` Your reason: ${inSentence(withoutStop(reason))}.`}`,
	decided: (date, text) => `Decided on ${formatDay(date)}: ${withStop(text)}`,
	hours: ({ quarter, capacity, planned, done }) =>
		planned === 0
			? `Quarter ${quarter} had ${hours(capacity)} to plan with, and no task that takes any.`
			: `The tasks asked for ${hours(planned)} of quarter ${quarter}, and you had ${capacity} to plan with. ${done === 0 ? 'None of those hours is ticked off.' : done === planned ? 'All of them are ticked off.' : `Of those hours ${done} ${are(done)} ticked off.`}`,
	certificate: (row, link) => {
		const { renewal, routes, body } = row;
		const sentence = renewal.kind === 'in-days' ? certificates.inDays(renewal.date, renewal.days, routes, body) : renewal.kind === 'in-months' ? certificates.inMonths(renewal.date, renewal.months, routes, body) : renewal.kind === 'past' ? certificates.past(renewal.date, body) : '';
		return sentence.replace('{note}', () => link);
	},
	certificatesNone: 'No certificate comes up for renewal in the next six months.',
	cpd: ({ name, total, target, unit, since, reflected }) => `${name}: ${cpd.sum(total, target, unit, since, reflected)}`,
	cpdNone: 'No note names a CPD scheme, so no learning is counted.',
	focusUntouched: ({ name }) => `**${name}** was in focus and has no new note.`,
	quiet: (area, last, link) => (last === undefined ? `**${area}:** no note yet.` : `**${area}:** nothing new since ${formatDay(last)}${link === '' ? '' : ` (${link})`}.`),
	neglectedNone: (days) => `Nothing: every area has had a note within the last ${days} days.`,
	balance: ({ delivery, strategy, people }) => {
		if (delivery + strategy + people === 0) return '';
		const sum = whereNotesAre.balance(delivery, strategy, people);
		return delivery > strategy + people ? `${sum} ${whereNotesAre.mostlyDelivery}` : sum;
	},
	difference: ({ name }, rater, { own, theirs }) => `**${name}:** you say ${own.level}, ${whose[rater]} says ${theirs.level} (${formatDay(theirs.date)}).`,
	sameView: ({ rater, shared }) => (shared === 0 ? `${startSentence(whose[rater])}: no competence is rated by both of you yet.` : `${startSentence(whose[rater])}: no difference.`),
	onlySelf: 'Nobody else has rated you yet. Leadership and presence should not rest on your own view.',
	question: reviewQuestion,
	rater: (rater, last) => (last === undefined ? `${startSentence(whose[rater])} has not rated you yet.` : `${startSentence(whose[rater])} last rated you on ${formatDay(last)}.`),
	target: (name, date) => `Target: ${name}, first day on ${formatDay(date)}.`,
	route: ({ name, done, of, waiting }) => {
		if (name === undefined) return of === 0 ? '' : `Applying: ${numberInWords(done)} of ${numberInWords(of)} milestones done.`;
		return waiting ? `${name}: waiting.` : `${name}: ${numberInWords(done)} of ${numberInWords(of)} milestones done.`;
	},
	condition: ({ text, state, since, count }) => {
		const holds = state === 'holds' ? (since === undefined ? 'Holds.' : `Holds since ${formatDay(since)}.`) : state === 'judge' ? 'For you to say.' : 'Not yet.';
		return `To apply: ${inSentence(withoutStop(text))}. ${holds}${count === undefined || state === 'holds' ? '' : ` ${numberInWordsFirst(count.now)} of ${numberInWords(count.of)} so far.`}`;
	},
	ahead: (quarter, isNext, end) => `${isNext ? 'The next quarter' : 'The rest of the quarter'}: quarter ${quarter}, until ${formatDay(end)}`,
	focus: ({ row, task, hasToMove }, quarter, nextProof) =>
		[`**${row.name}:** ${row.claimed === undefined ? `not rated yet, the target is ${row.target}.` : `you say ${row.claimed.level}, the target is ${row.target}.`}`, ...focusReasons(row, task, hasToMove, quarter), ...proofWords(row, nextProof)].join(' '),
	privateNote: privately(1),
	focusNone: 'Nothing was chosen.',
	hoursAhead: ({ quarter, capacity, planned }) =>
		planned > capacity
			? `The tasks ask for ${hours(planned)} of quarter ${quarter} and you have ${capacity}: ${planned - capacity === 1 ? 'one hour has' : `${planned - capacity} hours have`} to move or to be found.`
			: `The tasks ask for ${planned} of the ${hours(capacity)} that you have in quarter ${quarter}.`,
	nextMilestone: (text, due, isToday) => `Next milestone: ${inSentence(withoutStop(text))}, ${formatDay(due)}${isToday ? ', which is today' : ''}.`,
	waiting: (route) => `${route} is waiting. Decide at this review: go for it, wait, or leave it, with a line of reason under the plan's decisions.`,
};

/** Some say how it stands, others what is needed next. */
function proofWords({ nextProof: { kind } }: CompetenceRow, sentence: string): readonly string[] {
	if (kind === 'not-rated') return [];
	const isStanding = kind === 'next-level' || kind === 'at-target' || kind === 'runs-out' || kind === 'second-view';
	return [isStanding ? sentence : `Next proof: ${inSentence(sentence)}`];
}

/** Also for the dialogue, where the figures stand beside it. */
export function focusReasons({ belowFloor }: CompetenceRow, task: string | undefined, hasToMove: boolean, quarter: number): readonly string[] {
	return [
		...(hasToMove ? ['It has to be proved at 3 before you apply.'] : []),
		...(belowFloor ? ['It is below the knowledge floor.'] : []),
		...(task === undefined ? [] : [`A task of quarter ${quarter} builds it: ${inSentence(withoutStop(task))}.`]),
	];
}

function inShort({ raised, lowered, provedNow, noLongerProved, notes, plan }: ReviewFacts): string {
	const moved = [...(raised.length > 0 ? [`${no(raised.length, 'rating')} up`] : []), ...(lowered.length > 0 ? [`${raised.length > 0 ? numberInWords(lowered.length) : no(lowered.length, 'rating')} down`] : [])];
	const ratings = moved.length === 0 ? 'no rating changed' : moved.join(', ');
	const proofs = provedNow.length === 0 ? 'nothing newly proved' : `${no(provedNow.length, 'competence')} newly proved`;
	const lost = noLongerProved.length === 0 ? '' : `, ${numberInWords(noLongerProved.length)} no longer proved`;
	const own = notes.private === 0 ? '' : notes.private === notes.all ? ', private' : `, ${numberInWords(notes.private)} of them private`;
	const tasks = plan ? `; ${no(plan.done.length, 'task')} done, ${no(plan.late.length)} past ${plan.late.length === 1 ? 'its' : 'their'} date` : '';
	return `In short: ${ratings}, ${proofs}${lost}; ${no(notes.all, 'new note')}${own}${tasks}.`;
}

/** `no task`, `one task`, `two tasks`; without a noun `none`, `one`, `two`. */
function no(count: number, noun?: string): string {
	if (noun === undefined) return numberInWords(count);
	return count === 0 ? `no ${noun}` : `${numberInWords(count)} ${count === 1 ? noun : `${noun}s`}`;
}
