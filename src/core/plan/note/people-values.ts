// People, making room, time and money.
import { daysBetween } from '../../calendar-date';
import type { TemplateValues } from '../../template/placeholder';
import { cell, day, inline, lowerFirst, type NoteSource } from './note-source';

export function peopleValues(source: NoteSource): TemplateValues {
	const { request, framework, words } = source;
	const support = request.answers.support ?? [];
	return {
		people: framework.support_roles.map(({ id, why, ask }) => {
			const person = support.find(({ role, who }) => role === id && who.trim() !== '');
			return { role: words.role(id), why, ask, name: cell(person?.who ?? '') || words.nobodyYet, lastContact: cell(person?.lastContact ?? '') };
		}),
		...makingRoom(source),
		...budgetValues(source),
	};
}

function makingRoom({ request, framework, schedule, words }: NoteSource): TemplateValues {
	const services = framework.context_factors.find(({ id }) => id === 'pmo-services');
	const candidates = Object.entries(framework.readings['pmo-services']).filter(([, reading]) => reading.hand_over).map(([id]) => id);
	const run = candidates.filter((id) => request.answers.services?.[id] === 'run-it');
	const labels = (ids: readonly string[]): string => words.join(ids.map((id) => lowerFirst(services?.row_labels[id] ?? id)));
	return {
		makingRoom: (request.answers.makingRoom ?? []).map(inline).filter((what) => what !== '').map((what) => ({ what })),
		handOver: labels(run),
		handOverIsOne: run.length === 1,
		handOverCandidates: labels(candidates),
		// The first milestone of growing in role asks for it.
		countsOnHandOver: schedule.quarters[0]?.items.some(({ blockId }) => blockId === 'pw-grow-in-role-m1') === true,
	};
}

/** Most of what is free lies in the quarters kept for applying. */
const nearlyAll = 0.75;

function budgetValues(source: NoteSource): TemplateValues {
	const { request, framework, schedule, words } = source;
	const { quarters } = schedule;
	const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
	const total = Math.round((daysBetween(request.start, request.targetDate) / 7) * request.hoursPerWeek);
	const keptBack = Math.round(total * (1 - framework.planning_rules.capacity_share));
	const available = sum(quarters.map(({ capacity }) => capacity));
	const planned = sum(quarters.map(({ hours }) => Math.round(hours)));
	const late = sum(quarters.slice(schedule.panelQuarter + 1).map(({ capacity, hours }) => capacity - Math.round(hours)));
	const workDays = quarters.map((quarter) => Math.round(quarter.workDays)).filter((days) => days > 0);
	const most = Math.max(0, ...workDays);
	const courseDays = sum(schedule.actions.filter(({ action }) => action.qualification !== undefined).map(({ action }) => action.work_days));
	const checked = schedule.milestones.find(({ route, merged }) => !merged && schedule.choice.alongside.some(({ id, sequence }) => id === route && sequence.length > 0));
	return {
		budget: 'budget',
		planLength: words.planLength(schedule.choice.months),
		hoursTotal: total,
		hoursKeptBack: keptBack,
		hoursReviews: total - keptBack - available,
		hoursAvailable: available,
		hoursPlanned: planned,
		hoursFree: available - planned,
		freeLate: available > planned && late >= (available - planned) * nearlyAll,
		workDaysTotal: workDays.length === 0 ? '' : sum(workDays),
		workDayQuarters: words.quarters(workDays.length),
		workDaysOver: most > request.workDaysPerQuarter,
		workDaysMost: most,
		workDaysBudget: request.workDaysPerQuarter,
		courseDays: courseDays === 0 ? '' : courseDays === sum(workDays) ? words.all : words.number(courseDays),
		moneyText: moneyText(source),
		pricesBy: checked ? day(source, checked.due) : '',
	};
}

function moneyText({ request, words }: NoteSource): string {
	const budget = request.answers.learningBudget;
	return budget === undefined ? '' : words.money({ amount: budget.amountGbp, days: budget.studyDays, state: budget.state });
}
