// The roadmap and the quarters with their tasks.
import { partsOf } from '../../calendar-date';
import { isLevel } from '../../level';
import type { TemplateValues } from '../../template/placeholder';
import type { ScheduledQuarter, ScheduleItem } from '../schedule';
import type { Standing } from '../standing';
import { byDue, day, inline, isQuick, lowerFirst, nameIn, withoutStop, type NoteSource } from './note-source';

export function quarterValues(source: NoteSource): TemplateValues {
	const { schedule, framework } = source;
	return {
		roadmap: 'roadmap',
		hasLaterQuarters: schedule.quarters.length > framework.planning_rules.detail_quarters,
		quarters: schedule.quarters.map((quarter) => ({
			number: quarter.number,
			months: monthsOf(source, quarter),
			period: periodOf(source, quarter),
			focusText: focusText(source, quarter),
			result: resultOf(source, quarter),
			hours: Math.round(quarter.hours),
			capacity: quarter.capacity,
			workDays: Math.round(quarter.workDays),
			quarterBlock: `q${quarter.number}`,
			focusRows: isDetailed(source, quarter) ? quarter.focus.map((standing) => focusRow(source, standing)) : [],
			tasks: quarter.items.map((item) => taskRow(source, quarter, item)),
		})),
	};
}

function isDetailed({ framework }: NoteSource, { number }: ScheduledQuarter): boolean {
	return number <= framework.planning_rules.detail_quarters;
}

/** `1 March to 31 May 2027`; the first year only where it differs. */
function periodOf(source: NoteSource, { start, end }: ScheduledQuarter): string {
	const sameYear = partsOf(start).year === partsOf(end).year;
	return `${source.formatDate(start, sameYear ? 'D MMMM' : 'D MMMM YYYY')} to ${day(source, end)}`;
}

/** Whole months by their names, as long as the quarter is made of them. */
function monthsOf(source: NoteSource, quarter: ScheduledQuarter): string {
	const { start, end } = quarter;
	if (partsOf(start).day !== 1) return periodOf(source, quarter);
	const sameYear = partsOf(start).year === partsOf(end).year;
	return `${source.formatDate(start, sameYear ? 'MMMM' : 'MMMM YYYY')} to ${source.formatDate(end, 'MMMM YYYY')}`;
}

function focusText({ framework, request, schedule, words }: NoteSource, quarter: ScheduledQuarter): string {
	if (quarter.focus.length > 0) return words.capital(quarter.focus.map(nameIn).join(words.comma));
	const offer = framework.landing.milestones.at(-1)?.id;
	const offered = schedule.milestones.find(({ id }) => id === offer)?.due;
	if (offered !== undefined && offered < quarter.start && quarter.end < request.targetDate) return words.noticeAndHandOver;
	return quarter.number - 1 > schedule.panelQuarter ? words.keptFreeForApplying : words.onlyReviews;
}

function resultOf(source: NoteSource, quarter: ScheduledQuarter): string {
	const { schedule, words } = source;
	const routes = new Set<string | undefined>([undefined, ...schedule.choice.main.map(({ id }) => id)]);
	const shorts = schedule.milestones
		.filter(({ route, due }) => routes.has(route) && due >= quarter.start && due <= quarter.end)
		.sort(byDue)
		.map(({ short }) => withoutStop(short));
	const isLast = quarter.number === schedule.quarters.length;
	const results = [
		...shorts,
		...(schedule.redecide?.number === quarter.number ? [words.theDecisionOf(source.formatDate(quarter.closes, 'D MMMM'))] : []),
		...(isLast ? [words.firstDay] : []),
	];
	return results.length === 0 ? words.nothing : words.capital(results.join('; '));
}

function focusRow(source: NoteSource, { competence, level, target }: Standing): TemplateValues {
	const next = Math.min((level ?? 0) + 1, target);
	return {
		name: competence.name,
		levels: level === undefined || isQuick(source) ? '' : source.words.levels(level, next),
		nextLevel: isLevel(next) && next !== 0 ? competence.levels[next] : '',
		question: competence.evidence_prompts[0] ?? '',
	};
}

function taskRow(source: NoteSource, quarter: ScheduledQuarter, item: ScheduleItem): TemplateValues {
	return {
		id: item.blockId,
		text: taskText(source, item),
		taskTag: source.taskTag.trim() === '' ? '' : `#${source.taskTag.trim().replace(/^#+/, '')} `,
		isMilestone: item.kind === 'milestone' || (item.kind === 'action' && item.planned.milestone?.merged === true),
		isReview: item.kind === 'review',
		dueMark: source.dueStyle === 'dataview' ? `[due:: ${item.due}]` : `📅 ${item.due}`,
		...detailOf(source, quarter, item),
	};
}

function taskText(source: NoteSource, item: ScheduleItem): string {
	const { words, schedule } = source;
	switch (item.kind) {
		case 'action':
			return inline(withoutStop(item.planned.action.do));
		case 'milestone':
			return inline(withoutStop(item.milestone.what));
		case 'renewal':
			return words.renewal(certificateName(source, item.renewal.qualification.id), day(source, item.renewal.renewBy));
		case 'review':
			return words.review(item.quarter.review, words.planLength(schedule.choice.months));
	}
}

/** The name of a certificate as people know it, with its present one. */
export function certificateName({ framework, words }: NoteSource, id: string, form = words.certificateName): string {
	const qualification = framework.qualifications.find((one) => one.id === id);
	if (!qualification) return id;
	return form(qualification.name, qualification.former_name?.replace(/ \([^)]*\)/, ''));
}

/** When to begin and what to keep, in the quarters planned to the week. */
function detailOf(source: NoteSource, quarter: ScheduledQuarter, item: ScheduleItem): TemplateValues {
	if (item.kind !== 'action' || !isDetailed(source, quarter)) return { keep: '', cost: '', begin: undefined, beginAtOnce: false, beginLater: false };
	const { action, begin } = item.planned;
	const { start } = source.request;
	const needsSaying = begin !== quarter.start;
	return {
		keep: lowerFirst(withoutStop(action.shows)),
		cost: source.words.cost(action.hours ?? 0, action.work_days),
		begin,
		beginAtOnce: needsSaying && begin === start,
		beginLater: needsSaying && begin !== start,
	};
}

