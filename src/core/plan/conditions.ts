// Whether the condition of a rule holds, three-valued: what was not answered is unknown, and unknown never fires.
import type { Framework } from '../framework/framework';
import type { Condition } from '../framework/routes';
import type { HeldQualification, PlanRequest } from './plan-request';

/** undefined is "not known". */
export type Truth = boolean | undefined;

export interface Situation {
	readonly request: PlanRequest;
	readonly framework: Framework;
	/** Known once routes were chosen; conditions about them are unknown before. */
	readonly chosen?: ReadonlySet<string>;
	/** Ids of rules whose suggestion was overruled. */
	readonly overruled?: ReadonlySet<string>;
}

/** All keys have to hold: one that does not settles it, one that is unknown leaves it open. */
export function holds(condition: Condition, situation: Situation): Truth {
	const results = Object.entries(tests).map(([key, test]) => (isGiven(condition, key) ? test(condition, situation) : true));
	if (results.includes(false)) return false;
	return results.includes(undefined) ? undefined : true;
}

type Test = (condition: Condition, situation: Situation) => Truth;

const tests: Readonly<Record<keyof Condition, Test>> = {
	held: ({ held = [] }, { request }) => ifCertificatesSaid(request, () => held.every((id) => isHeld(request, id))),
	not_held: ({ not_held: ids = [] }, { request }) => ifCertificatesSaid(request, () => !ids.some((id) => isHeld(request, id))),
	no_current: ({ no_current: ids = [] }, { request }) =>
		ifCertificatesSaid(request, () => !request.held.some((one) => ids.includes(one.qualification) && isCurrent(one, request))),
	renewal_inside_plan: ({ renewal_inside_plan: wanted }, { request }) =>
		ifCertificatesSaid(request, () => request.held.some((one) => renewsInside(one, request)) === wanted),
	level_below: ({ level_below: limits = {} }, { request }) => every(Object.entries(limits), ([id, limit]) => below(request.ratings.get(id), limit)),
	area_average_below: ({ area_average_below: limits = {} }, { request, framework }) =>
		every(Object.entries(limits), ([key, limit]) => below(averageOf(key.split('+'), request, framework), limit)),
	no_prior_function: ({ no_prior_function: kind }, { request }) => every(request.answers.priorRoles?.filter(hasWords), (role) => (role.function === '' ? undefined : role.function !== kind)),
	target: ({ target = [] }, { request }) => target.includes(request.target),
	services_at_least: ({ services_at_least: wanted }, { request }) => (wanted === undefined ? true : servicesReach(wanted, request)),
	stance: ({ stance = [] }, { request }) => isAmong(request.answers.pmoStance, stance),
	'decision-culture': (condition, { request }) => isAmong(request.answers.decisionCulture, condition['decision-culture'] ?? []),
	'bad-news': (condition, { request }) => isAmong(request.answers.badNews, condition['bad-news'] ?? []),
	skill_unused: ({ skill_unused: skill }, { request }) =>
		request.answers.skillsUsed === undefined || skill === undefined ? undefined : !request.answers.skillsUsed.includes(skill),
	no_support: ({ no_support: role }, { request }) =>
		request.answers.support === undefined ? undefined : !request.answers.support.some((person) => person.role === role && person.who.trim() !== ''),
	overruled: ({ overruled: rule }, { overruled }) => (overruled === undefined || rule === undefined ? undefined : overruled.has(rule)),
	not_chosen: ({ not_chosen: routes = [] }, { chosen }) => (chosen === undefined ? undefined : !routes.some((id) => chosen.has(id))),
	not_rated_by: ({ not_rated_by: wanted }, { request, framework }) => (wanted === undefined ? true : isUnseenBy(wanted, request, framework)),
};

function isGiven(condition: Condition, key: string): boolean {
	return Object.hasOwn(condition, key);
}

export function isHeld(request: PlanRequest, qualification: string): boolean {
	return request.held.some((one) => one.qualification === qualification);
}

export function renewsInside({ renewBy }: HeldQualification, { start, targetDate }: PlanRequest): boolean {
	return renewBy !== undefined && renewBy >= start && renewBy <= targetDate;
}

function isCurrent({ renewBy }: HeldQualification, { start }: PlanRequest): boolean {
	return renewBy === undefined || renewBy >= start;
}

function ifCertificatesSaid(request: PlanRequest, test: () => boolean): Truth {
	return request.certificatesSaid === true || request.held.length > 0 ? test() : undefined;
}

/** Unknown when there is no list to ask about. */
function every<T>(items: readonly T[] | undefined, test: (item: T) => Truth): Truth {
	if (items === undefined) return undefined;
	const results = items.map(test);
	if (results.includes(false)) return false;
	return results.includes(undefined) ? undefined : true;
}

/** A row that nothing was typed into says nothing. */
function hasWords(row: Readonly<Record<string, string>>): boolean {
	return Object.values(row).some((cell) => cell.trim() !== '');
}

function below(value: number | undefined, limit: number): Truth {
	return value === undefined ? undefined : value < limit;
}

function isAmong(value: string | undefined, wanted: readonly string[]): Truth {
	return value === undefined ? undefined : wanted.includes(value);
}

/** Over rated competences; known when at least half of them are rated. */
function averageOf(areas: readonly string[], request: PlanRequest, framework: Framework): number | undefined {
	const competences = framework.areas.filter(({ id }) => areas.includes(id)).flatMap((area) => area.competences);
	const ratings = competences.flatMap(({ id }) => request.ratings.get(id) ?? []);
	if (ratings.length === 0 || ratings.length * 2 < competences.length) return undefined;
	return ratings.reduce((sum: number, rating) => sum + rating, 0) / ratings.length;
}

function servicesReach({ of, are, count }: NonNullable<Condition['services_at_least']>, { answers }: PlanRequest): Truth {
	const services = new Map(Object.entries(answers.services ?? {}));
	const matching = of.filter((id) => are.includes(services.get(id) ?? '')).length;
	if (matching >= count) return true;
	const unsaid = of.filter((id) => !services.has(id)).length;
	return matching + unsaid >= count ? undefined : false;
}

function isUnseenBy({ raters, areas }: NonNullable<Condition['not_rated_by']>, request: PlanRequest, framework: Framework): boolean {
	const ids = framework.areas.filter(({ id }) => areas.includes(id)).flatMap((area) => area.competences.map(({ id }) => id));
	const seen = Object.entries(request.ratedByOthers ?? {}).some(([rater, rated]) => raters.includes(rater) && ids.some((id) => rated.includes(id)));
	return ids.some((id) => request.ratings.has(id)) && !seen;
}
