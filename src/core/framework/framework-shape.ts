// Every key that a framework has, put together from the parts beside it.
import * as v from 'valibot';
import { area } from './competences';
import { contextFactor, readings } from './context';
import { matching } from './matching';
import { dashboardHints, feedbackQuestion, landing, planningRules, ratingRules, reviewCadence, supportRole } from './planning';
import { cpdScheme, qualification } from './qualifications';
import { pullRule, route, routeRule } from './routes';
import { id, level, text, texts } from './shapes';

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

export const frameworkShape = v.object({
	schema_version: v.literal(1, '1'),
	framework: v.object({ id, name: text, version: text, language: text, disclaimer: text }),
	scale: list(v.object({ level, name: text, meaning: text, scope: v.optional(text), audience: v.optional(text), typical_evidence: v.optional(text) })),
	rating_rules: ratingRules,
	review_cadence: list(reviewCadence),
	development_modes: list(v.object({ id: v.string(), name: text, meaning: text })),
	target_profiles: list(v.object({ id, name: text, default: v.boolean(), note: text })),
	context_factors: list(contextFactor),
	routes: list(route),
	route_rules: list(routeRule),
	pull_rules: v.object({ rules: list(pullRule) }),
	landing,
	planning_rules: planningRules,
	feedback_questions: v.object({ questions: list(feedbackQuestion) }),
	support_roles: list(supportRole),
	readings,
	dashboard_hints: dashboardHints,
	matching,
	areas: list(area),
	qualifications: list(qualification),
	cpd_schemes: list(cpdScheme),
	attribution: v.object({ lines: texts }),
});

export type Framework = Readonly<v.InferOutput<typeof frameworkShape>>;
