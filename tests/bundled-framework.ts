import type { Framework } from '../src/core/framework/framework';
import { parseFramework } from '../src/core/framework/parse-framework';
import bundled from '../templates/frameworks/portfolio-pmo.yaml';

/** A framework of its own, so that a test can change what it holds. */
export function bundledFramework(change: (text: string) => string = (text) => text): Framework {
	const outcome = parseFramework(JSON.parse(change(bundled())));
	if (outcome.kind === 'invalid') throw new Error(`The bundled framework is not valid: ${JSON.stringify(outcome.problems)}`);
	return outcome.framework;
}
