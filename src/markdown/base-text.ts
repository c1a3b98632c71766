// The text of a new `.base` file: YAML of maps, lists and texts. One that is there is never written from here.
import type { BaseValue } from '../core/bases/starter-base';
import { yamlScalar } from './yaml-text';

export function baseText(value: BaseValue): string {
	return block(value, '').replace(/^\n/, '') + '\n';
}

/** What stands behind `key:` or `-`, from its blank or line break on. */
function block(value: BaseValue, indent: string): string {
	if (typeof value === 'string') return ` ${yamlScalar(value)}`;
	if (isList(value)) return value.map((item) => `\n${indent}-${itemText(item, `${indent}  `)}`).join('');
	return Object.entries(value)
		.map(([key, held]) => `\n${indent}${yamlScalar(key)}:${block(held, `${indent}  `)}`)
		.join('');
}

/** A map begins on the line of its dash. */
function itemText(item: BaseValue, indent: string): string {
	return block(item, indent).replace(/^\n\s*/, ' ');
}

function isList(value: BaseValue): value is readonly BaseValue[] {
	return Array.isArray(value);
}
