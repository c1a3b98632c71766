// Routes, the conditions under which they are suggested, and what context brings forward.
import * as v from 'valibot';
import { amount, id, ids, level, text, texts, wholeNumber } from './shapes';

const oneOrMore = v.pipe(v.union([v.pipe(id, v.transform((one) => [one])), v.array(id)]), v.readonly());
const levelsByKey = v.record(v.string(), amount(0, 5));

/** All keys of one condition have to hold. Source: the vault contract, "Schedule and suggestions". */
const condition = v.strictObject({
	held: v.optional(ids),
	not_held: v.optional(ids),
	no_current: v.optional(ids),
	renewal_inside_plan: v.optional(v.boolean()),
	level_below: v.optional(v.record(id, level)),
	/** `a+b` pools the competences of both areas. */
	area_average_below: v.optional(levelsByKey),
	no_prior_function: v.optional(id),
	target: v.optional(oneOrMore),
	services_at_least: v.optional(v.strictObject({ of: ids, are: ids, count: wholeNumber(1, 50) })),
	stance: v.optional(ids),
	'decision-culture': v.optional(ids),
	'bad-news': v.optional(ids),
	skill_unused: v.optional(id),
	no_support: v.optional(id),
	overruled: v.optional(id),
	not_chosen: v.optional(ids),
	not_rated_by: v.optional(v.strictObject({ raters: ids, areas: ids })),
});

const milestone = {
	id,
	short: v.optional(text),
	what: text,
	actions: ids,
	/** The milestone says no more than its one action: print the action once. */
	merge: v.optional(v.boolean(), false),
};

const routeMilestone = v.object({
	...milestone,
	/** Months after the start of the route. */
	month: wholeNumber(0, 60),
	anchor: v.optional(v.picklist(['planning-round'])),
	unless_held: v.optional(ids, []),
});

export const landingMilestone = v.object({ ...milestone, months_before: wholeNumber(0, 60) });

const learningStep = v.object({
	step: wholeNumber(1, 20),
	take: v.optional(ids),
	choose_one_of: v.optional(ids),
	choose_any_of: v.optional(ids),
	why: text,
});

export const route = v.object({
	id,
	name: text,
	kind: v.picklist(['main', 'alongside']),
	needs_opening: v.optional(v.boolean(), false),
	months: v.object({ min: wholeNumber(1, 120), typical: wholeNumber(1, 120), max: wholeNumber(1, 120) }),
	suits: text,
	builds: ids,
	needs: texts,
	risks: texts,
	guards: texts,
	sequence: v.optional(v.pipe(v.array(learningStep), v.readonly()), []),
	milestones: v.pipe(v.array(routeMilestone), v.readonly()),
	exit_test: text,
});

export const routeRule = v.object({ id, when: condition, suggest: id, because: text });
export const pullRule = v.object({ id, when: condition, pull: ids, because: text });

export type Condition = Readonly<v.InferOutput<typeof condition>>;
export type Route = Readonly<v.InferOutput<typeof route>>;
export type RouteMilestone = Readonly<v.InferOutput<typeof routeMilestone>>;
export type LandingMilestone = Readonly<v.InferOutput<typeof landingMilestone>>;
export type RouteRule = Readonly<v.InferOutput<typeof routeRule>>;
export type PullRule = Readonly<v.InferOutput<typeof pullRule>>;
