// The parts of a front matter line in its plain forms. Every pattern accepts less than YAML does, so that what is
// accepted means one thing only, whatever stands on the lines around it; all else is left to the YAML parser.

import type { FlowItems, ListItem } from './front-matter-layout';
import { plainScalarValue, type ScalarValue } from './plain-scalar';

export interface PlainScalar {
	readonly kind: 'scalar';
	readonly value: ScalarValue;
	readonly from: number;
	readonly to: number;
	readonly quote: ListItem['quote'];
}

export type PlainValue = PlainScalar | { readonly kind: 'empty' } | ({ readonly kind: 'flow-list' } & FlowItems);

// A key is words; digits in front could make it a number, and a quote, colon or bracket something else.
const KEY = /([^\s\-?:,[\]{}#&*!|>'"%@`<=~+.\d][^\s:,[\]{}#&*!|>'"%@`]{0,99}(?: [^\s:,[\]{}#&*!|>'"%@`]{1,99}){0,9}):(?=[ \r\n])/y;
const QUOTED = /"((?:[^"\\\n]|\\["\\/nt])*)"|'((?:[^'\n]|'')*)'/y;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]/y;
const FLOW_WORD = /[^\s\-?:,[\]{}#&*!|>'"%@`][^:,[\]{}#"'\n\r]*/y;
const REST = / *(?: #[^\n\r]*)?(?=\r?\n)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

/** The key that begins at a line start, or null. The colon is the character behind it. */
export function readKey(text: string, at: number): string | null {
	const key = matchAt(KEY, text, at)?.[1];
	return key === undefined || /^(?:null|true|false)$/i.test(key) ? null : key;
}

/** The value from behind a colon or dash to the end of its line; null when it is not a plain form. */
export function readValue(text: string, at: number, flowLists: boolean): PlainValue | null {
	if (matchAt(REST, text, at) !== null) return { kind: 'empty' };
	if (text[at] !== ' ') return null;
	const from = skipSpaces(text, at);
	const first = text[from];
	if (first === '"' || first === "'") return endsLine(text, readQuoted(text, from));
	if (first === '[') return flowLists ? endsLine(text, readFlowList(text, from)) : null;
	return matchAt(PLAIN_START, text, from) === null ? null : readPlain(text, from);
}

function endsLine<Value extends PlainScalar | ({ readonly kind: 'flow-list' } & FlowItems)>(text: string, value: Value | null): Value | null {
	if (value === null) return null;
	return matchAt(REST, text, value.kind === 'scalar' ? value.to : value.to + 1) === null ? null : value;
}

function readQuoted(text: string, from: number): PlainScalar | null {
	const match = matchAt(QUOTED, text, from);
	if (match === null) return null;
	const to = from + match[0].length;
	if (match[1] === undefined) return { kind: 'scalar', value: (match[2] ?? '').replaceAll("''", "'"), from, to, quote: "'" };
	const value = match[1].replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character === 't' ? '\t' : character));
	return { kind: 'scalar', value, from, to, quote: '"' };
}

function readPlain(text: string, from: number): PlainScalar | null {
	const newline = text.indexOf('\n', from);
	const line = text.slice(from, text[newline - 1] === '\r' ? newline - 1 : newline);
	const comment = line.indexOf(' #');
	const source = trimSpaces(comment === -1 ? line : line.slice(0, comment));
	if (source.endsWith(':') || source.includes(': ')) return null;
	return { kind: 'scalar', value: plainScalarValue(source), from, to: from + source.length, quote: '' };
}

function readFlowList(text: string, bracket: number): ({ readonly kind: 'flow-list' } & FlowItems) | null {
	const items: ListItem[] = [];
	let at = skipSpaces(text, bracket + 1);
	while (text[at] !== ']') {
		const item = readFlowItem(text, at);
		if (item === null) return null;
		at = skipSpaces(text, item.to);
		const comma = text[at] === ',';
		if (!comma && text[at] !== ']') return null;
		items.push({ value: item.value, from: item.from, to: item.to, quote: item.quote, mark: comma ? at : -1 });
		if (comma) at = skipSpaces(text, at + 1);
	}
	return { kind: 'flow-list', from: bracket + 1, to: at, items };
}

function readFlowItem(text: string, from: number): PlainScalar | null {
	if (text[from] === '"' || text[from] === "'") return readQuoted(text, from);
	const word = matchAt(FLOW_WORD, text, from);
	if (word === null) return null;
	const source = trimSpaces(word[0]);
	return { kind: 'scalar', value: plainScalarValue(source), from, to: from + source.length, quote: '' };
}

function skipSpaces(text: string, at: number): number {
	while (text[at] === ' ') at += 1;
	return at;
}

function trimSpaces(text: string): string {
	let end = text.length;
	while (text[end - 1] === ' ') end -= 1;
	return text.slice(0, end);
}
