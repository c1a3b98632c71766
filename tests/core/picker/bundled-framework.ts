import { parseFramework, type Framework } from '../../../src/core/framework/framework';
import bundled from '../../../templates/frameworks/portfolio-pmo.yaml';

export function bundledFramework(): Framework {
	const outcome = parseFramework(JSON.parse(bundled));
	if (outcome.kind === 'invalid') throw new Error('The bundled framework does not parse.');
	return outcome.framework;
}
