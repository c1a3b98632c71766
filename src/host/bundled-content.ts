// The framework and the templates that come with the product, as text in main.js until they are first needed.
import { parseFramework, type Framework } from '../core/framework/framework';
import frameworkJson from '../../templates/frameworks/portfolio-pmo.yaml';
import evidenceTemplate from '../../templates/evidence.md';
import planTemplate from '../../templates/plan.md';

export type TemplateName = 'plan' | 'evidence';

export const bundledTemplates: Readonly<Record<TemplateName, string>> = { plan: planTemplate, evidence: evidenceTemplate };

let parsed: Framework | undefined;

/** Memoised: it never changes while the product runs. Throws only when the product was built from a broken file. */
export function bundledFramework(): Framework {
	if (parsed) return parsed;
	const outcome = parseFramework(JSON.parse(frameworkJson()));
	if (outcome.kind === 'invalid') throw new Error(`The bundled framework cannot be read: ${JSON.stringify(outcome.problems)}`);
	parsed = outcome.framework;
	return parsed;
}
