// A framework is data that an organisation can replace. Takes parsed data of unknown shape and gives either a framework in
// which every id resolves, or what is wrong with it. The bundled one passes through here when it is built, so that nothing
// of this weighs on a start.
import * as v from 'valibot';
import { frameworkShape, type Framework } from './framework-shape';
import { danglingIds, type FrameworkProblem } from './references';

export type { Framework, FrameworkProblem };

export type FrameworkOutcome =
	| { readonly kind: 'valid'; readonly framework: Framework }
	| { readonly kind: 'invalid'; readonly problems: readonly FrameworkProblem[] };

/** `raw` is parsed YAML or JSON. All problems are given at once, so that a file is mended in one go. */
export function parseFramework(raw: unknown): FrameworkOutcome {
	const result = v.safeParse(frameworkShape, raw);
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
