// The shape of a framework, as data that an organisation can replace. Takes parsed data of unknown shape and gives either
// a framework in which every id resolves, or what is wrong with it. The bundled one passes through here when it is built,
// so that nothing of this weighs on a start.
import * as v from 'valibot';
import { area } from './competences';
import { contextFactor, readings } from './context';
import { matching } from './matching';
import { dashboardHints, feedbackQuestion, landing, planningRules, ratingRules, reviewCadence, supportRole } from './planning';
import { cpdScheme, qualification } from './qualifications';
import { danglingIds } from './references';
import { pullRule, route, routeRule } from './routes';
import { id, level, text, texts } from './shapes';

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());

const framework = v.object({
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

export type Framework = Readonly<v.InferOutput<typeof framework>>;

export interface FrameworkProblem {
	/** Where, as keys and indexes from the top: `areas`, 0, `competences`, 2, `weight`. */
	readonly path: readonly (string | number)[];
	readonly expected: string;
	readonly found: string;
}

export type FrameworkOutcome =
	| { readonly kind: 'valid'; readonly framework: Framework }
	| { readonly kind: 'invalid'; readonly problems: readonly FrameworkProblem[] };

/** `raw` is parsed YAML or JSON. All problems are given at once, so that a file is mended in one go. */
export function parseFramework(raw: unknown): FrameworkOutcome {
	const result = v.safeParse(framework, raw);
	if (!result.success) return { kind: 'invalid', problems: result.issues.map(problemOf) };
	const problems = danglingIds(result.output);
	return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'valid', framework: result.output };
}

function problemOf(issue: v.BaseIssue<unknown>): FrameworkProblem {
	return {
		path: (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key))),
		// The library's own sentences begin so; ours say what was expected.
		expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message,
		found: issue.received,
	};
}
