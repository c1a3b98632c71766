// The flat properties of the answers note: every number, choice and list that was said, and nothing for the rest.
import type { CalendarDate } from '../../calendar-date';
import type { DraftValue, NoteDraft } from '../../note-draft';
import type { PlanRequest } from '../plan-request';
import { answerKeys, answersTag, answersType, choiceAnswers, numberAnswers, passedKey, renewByKey, servicesKey, serviceStates } from './answers-form';

export function answersProperties(request: PlanRequest, today: CalendarDate): NoteDraft['properties'] {
	const { answers } = request;
	const [type, stance, ...culture] = choiceAnswers.map(([answer, key]): Said => [key, answers[answer]]);
	const round = answers.planningRound;
	const budget = answers.learningBudget;
	return said([
		[answerKeys.type, answersType],
		[answerKeys.private, true],
		[answerKeys.date, today],
		[answerKeys.target, request.target],
		[answerKeys.targetTitle, request.targetTitle === '' ? undefined : request.targetTitle],
		[answerKeys.start, request.start],
		[answerKeys.targetDate, request.targetDate],
		[answerKeys.hoursPerWeek, request.hoursPerWeek],
		[answerKeys.workDaysPerQuarter, request.workDaysPerQuarter],
		[answerKeys.noticeMonths, request.noticeMonths],
		[answerKeys.assumedProfile, request.assumedProfile],
		...numberAnswers.map(([answer, key]): Said => [key, answers[answer]]),
		...[type, stance].flatMap((one) => (one === undefined ? [] : [one])),
		...servicesOf(request),
		...culture,
		[answerKeys.yearStarts, round?.yearStarts],
		[answerKeys.roundOpens, round?.opens],
		[answerKeys.roundCloses, round?.closes],
		[answerKeys.skillsUsed, answers.skillsUsed],
		[answerKeys.budget, budget?.amountGbp],
		[answerKeys.studyDays, budget?.studyDays],
		[answerKeys.budgetState, budget?.state],
		...certificatesOf(request),
		['tags', [answersTag]],
	]);
}

type Said = readonly [key: string, value: DraftValue | undefined];

function said(properties: readonly Said[]): NoteDraft['properties'] {
	return properties.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

/** One list for each state that a service has; an empty one says that the question was answered with nothing. */
function servicesOf({ answers }: PlanRequest): readonly Said[] {
	if (answers.services === undefined) return [];
	const services = Object.entries(answers.services);
	const lists = serviceStates.map((state): Said => [servicesKey(state), services.filter(([, given]) => given === state).map(([id]) => id)]);
	const filled = lists.filter(([, ids]) => Array.isArray(ids) && ids.length > 0);
	return filled.length > 0 ? filled : lists.slice(0, 1);
}

function certificatesOf({ held, certificatesSaid }: PlanRequest): readonly Said[] {
	if (certificatesSaid !== true && held.length === 0) return [];
	return [
		[answerKeys.held, held.map(({ qualification }) => qualification)],
		...held.flatMap(({ qualification, taken, renewBy }): readonly Said[] => [
			[passedKey(qualification), taken],
			[renewByKey(qualification), renewBy],
		]),
	];
}
