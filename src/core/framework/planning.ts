// What dates a plan: rating rules, landing, planning rules, cadence, people to ask.
import * as v from 'valibot';
import { landingMilestone } from './routes';
import { amount, id, ids, level, text, texts, wholeNumber } from './shapes';

export const ratingRules = v.object({
	rate_by: text,
	evidence_supports_level: v.object({
		min_notes: wholeNumber(1, 10),
		at_least_one_complete_star: v.boolean(),
		fresh_months: wholeNumber(1, 120),
		stale_months: wholeNumber(1, 240),
	}),
	second_view: v.object({ areas: ids, from_level: level, raters: ids, until_then: text }),
	star_fields: texts,
	star_extra_fields: texts,
});

export const landing = v.object({
	months: wholeNumber(1, 60),
	notice_months: wholeNumber(0, 24),
	apply_when: texts,
	must_move: text,
	redecide: text,
	milestones: v.pipe(v.array(landingMilestone), v.readonly()),
});

export const planningRules = v.object({
	/** 0 to 1; the rest of the hours is leave, illness and bad weeks. */
	capacity_share: amount(0, 1),
	/** Hours of a milestone without an action. */
	milestone_hours: amount(0, 40),
	work_days_per_quarter: amount(0, 60),
	focus_per_quarter: wholeNumber(1, 10),
	focus_behavioural_min: wholeNumber(0, 10),
	detail_quarters: wholeNumber(0, 20),
	renewal_check_months: wholeNumber(0, 24),
	/** 0 to 1, of a quarter's hours; the rest belongs to the gaps. */
	milestone_share: amount(0, 1),
	order: texts,
});

export const reviewCadence = v.object({
	every: v.picklist(['weekly', 'monthly', 'quarterly', 'half-year', 'yearly']),
	minutes: wholeNumber(1, 600),
	what: text,
});

export const supportRole = v.object({ id, why: text, ask: text });
export const feedbackQuestion = v.object({ competence: id, ask: text });

export const dashboardHints = v.object({
	balance: v.object({ delivery_side: ids, strategy_side: ids, people_side: ids, note: text }),
	neglect_days: wholeNumber(1, 3650),
	knowledge_floor: v.object({ competences: ids, min_level: level, note: text }),
});
