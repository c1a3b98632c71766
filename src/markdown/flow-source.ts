// Data as it is typed on one line, inside brackets too.

import { yamlScalar } from './yaml-text';

/** Null for what has no such form here: mappings. */
export function flowSource(value: unknown): string | null {
	if (value === null) return 'null';
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return yamlScalar(value, 'flow');
	if (!Array.isArray(value)) return null;
	const items = value.map(flowSource);
	return items.includes(null) ? null : `[${items.join(', ')}]`;
}
