// The framework and the templates that come with the product, as text in main.js until they are first needed.
import type { Framework } from '../core/framework/framework';
import frameworkJson from '../../templates/frameworks/portfolio-pmo.yaml';
import evidenceTemplate from '../../templates/evidence.md';
import planTemplate from '../../templates/plan.md';
import reviewTemplate from '../../templates/review.md';

export type TemplateName = 'plan' | 'evidence' | 'review';

export const bundledTemplates: Readonly<Record<TemplateName, () => string>> = { plan: planTemplate, evidence: evidenceTemplate, review: reviewTemplate };

let parsed: Framework | undefined;

/** Memoised: it never changes while the product runs. */
export function bundledFramework(): Framework {
	parsed ??= unpack();
	return parsed;
}

function unpack(): Framework {
	const framework: unknown = JSON.parse(frameworkJson());
	if (!isFramework(framework)) throw new Error('The bundled framework is not a framework.');
	return framework;
}

/** The build has put the whole of it through `parseFramework`, so a look is enough. */
function isFramework(value: unknown): value is Framework {
	return typeof value === 'object' && value !== null && 'areas' in value && 'planning_rules' in value;
}
