// What an unquoted YAML scalar means: the core schema of YAML 1.2, which is how Obsidian reads properties.

const NULL = /^(?:~|null|Null|NULL)?$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const RADIX_INTEGER = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

export type ScalarValue = string | number | boolean | null;

export function plainScalarValue(source: string): ScalarValue {
	// Most scalars are words; only these characters can begin anything else.
	if (!/^[-+.0-9~nNtTfF]|^$/.test(source)) return source;
	if (NULL.test(source)) return null;
	if (BOOLEAN.test(source)) return source.toLowerCase() === 'true';
	if (INTEGER.test(source)) return Number.parseInt(source, 10);
	if (RADIX_INTEGER.test(source)) return Number.parseInt(source.slice(2), source[1] === 'o' ? 8 : 16);
	if (FLOAT.test(source)) return Number(source);
	if (NOT_FINITE.test(source)) return /nan/i.test(source) ? Number.NaN : source.startsWith('-') ? -Infinity : Infinity;
	return source;
}

// js-yaml 3 and PyYAML read YAML 1.1: other booleans, 12:30 as 750, 1_000 as a number. Dates stay bare, since
// a date in quotes is not a date to Obsidian's property editor.
const OLD_MEANING = /^(?:y|n|yes|no|on|off|=|<<|[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?|0b[01_]+|[-+]?0x[0-9a-f_]+)$/i;

/** True when the text can be typed without quotes and is read back as this text, by readers of YAML 1.1 too. */
export function isPlainText(text: string, context: 'block' | 'flow'): boolean {
	if (!/^[^\s\-?:,[\]{}#&*!|>'"%@`]|^-[^\s-]/.test(text)) return false;
	if (/[\p{Cc}\u2028\u2029\uFEFF]|\s$|:(?:\s|$)|\s#/u.test(text)) return false;
	if (context === 'flow' && /[,[\]{}:#]/.test(text)) return false;
	return typeof plainScalarValue(text) === 'string' && !OLD_MEANING.test(text) && !text.startsWith('...');
}
