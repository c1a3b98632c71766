// What a plan note says of itself in its properties. They are the answers of the first screen that people change in the
// plan itself, so an update has to set them against those of the answers note.
import type { CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import { readDate, readTexts, type Properties } from '../note-properties';
import type { PlanRequest } from './plan-request';

export type PlanProperties = Pick<PlanRequest, 'target' | 'start' | 'targetDate' | 'hoursPerWeek'>;

export const planPropertyKeys = {
	target: 'pathway-target',
	start: 'pathway-start',
	targetDate: 'pathway-target-date',
	hoursPerWeek: 'pathway-hours-per-week',
} as const satisfies Readonly<Record<keyof PlanProperties, string>>;

export type ReadPlan =
	| { readonly kind: 'read'; readonly properties: PlanProperties; readonly routes: readonly string[]; readonly answersLink: string }
	| { readonly kind: 'bad-value'; readonly key: string; readonly found: string; readonly expected: 'date' | 'profile' | 'hours' };

export function readPlanProperties(properties: Properties, framework: Framework): ReadPlan {
	const value = (field: keyof PlanProperties): unknown => properties.get(planPropertyKeys[field])?.value;
	const bad = (field: keyof PlanProperties, expected: 'date' | 'profile' | 'hours'): ReadPlan => ({ kind: 'bad-value', key: planPropertyKeys[field], found: shown(value(field)), expected });
	const date = (field: 'start' | 'targetDate'): CalendarDate | undefined => readDate(properties.get(planPropertyKeys[field]), []);
	const [start, targetDate, hoursPerWeek] = [date('start'), date('targetDate'), value('hoursPerWeek')];
	const target = framework.target_profiles.find(({ id }) => id === value('target'))?.id;
	if (target === undefined) return bad('target', 'profile');
	if (start === undefined) return bad('start', 'date');
	if (targetDate === undefined) return bad('targetDate', 'date');
	if (typeof hoursPerWeek !== 'number' || !(hoursPerWeek >= 0 && hoursPerWeek <= 40)) return bad('hoursPerWeek', 'hours');
	return { kind: 'read', properties: { target, start, targetDate, hoursPerWeek }, routes: readTexts(properties.get('pathway-routes')), answersLink: readTexts(properties.get('pathway-answers'))[0] ?? '' };
}

function shown(value: unknown): string {
	return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
}

export interface Difference {
	readonly field: keyof PlanProperties;
	readonly key: string;
	readonly plan: string | number;
	readonly answers: string | number;
}

/** Where the plan and the answers note say two things. */
export function differencesOf(plan: PlanProperties, answers: PlanProperties): readonly Difference[] {
	return (['target', 'start', 'targetDate', 'hoursPerWeek'] as const).flatMap((field) =>
		plan[field] === answers[field] ? [] : [{ field, key: planPropertyKeys[field], plan: plan[field], answers: answers[field] }],
	);
}
