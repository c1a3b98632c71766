// Finds the next tag of a template: {{name}}, {{name:format}}, {{#each name}}, {{#if name}}, {{#block name}}, {{else}}
// and {{/each}} and their like. A tag stands on one line. Section tags that have a line to themselves take it with them.

export type SectionKind = 'each' | 'if' | 'block';

interface Span {
	/** As it stands in the template, with the rest of its line where it takes that. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
	/** Where the braces begin. */
	readonly offset: number;
}

export type Tag =
	| (Span & { readonly kind: 'value'; readonly name: string; readonly format: string | undefined })
	| (Span & { readonly kind: 'open'; readonly section: SectionKind; readonly name: string })
	| (Span & { readonly kind: 'close'; readonly section: SectionKind })
	| (Span & { readonly kind: 'else' })
	| (Span & { readonly kind: 'malformed' });

// Longer than any tag in use, and short enough that braces without an end cost nothing.
const longestTag = 200;
const value = /^\s*([A-Za-z_$][\w$]*)\s*(?::([^{}]*))?$/;
const open = /^\s*#(each|if|block)\s+([A-Za-z_$][\w$]*)\s*$/;
const close = /^\s*\/(each|if|block)\s*$/;
const otherwise = /^\s*else\s*$/;

/** Looks from `from`, which is the end of the tag before. */
export function nextTag(text: string, from: number): Tag | undefined {
	const at = text.indexOf('{{', from);
	if (at === -1) return undefined;
	const window = text.slice(at + 2, at + longestTag);
	const end = window.indexOf('}}');
	const inner = window.slice(0, end);
	if (end === -1 || inner.includes('{{') || inner.includes('\n')) return { kind: 'malformed', ...span(text, at, at + 2) };
	const inline = span(text, at, at + 4 + end);
	const ownLine = (): Span => wholeLine(text, inline, from);

	const opened = open.exec(inner);
	if (opened?.[1] !== undefined && opened[2] !== undefined && isSection(opened[1])) return { kind: 'open', section: opened[1], name: opened[2], ...ownLine() };
	const closed = close.exec(inner);
	if (closed?.[1] !== undefined && isSection(closed[1])) return { kind: 'close', section: closed[1], ...ownLine() };
	if (otherwise.test(inner)) return { kind: 'else', ...ownLine() };
	const named = value.exec(inner);
	if (named?.[1] !== undefined) return { kind: 'value', name: named[1], format: named[2], ...inline };
	return { kind: 'malformed', ...inline };
}

function isSection(word: string): word is SectionKind {
	return word === 'each' || word === 'if' || word === 'block';
}

function span(text: string, from: number, to: number): Span {
	return { text: text.slice(from, to), from, to, offset: from };
}

function wholeLine(text: string, tag: Span, earliest: number): Span {
	let from = tag.from;
	while (from > earliest && isBlank(text[from - 1])) from--;
	if (from > 0 && text[from - 1] !== '\n') return tag;
	let to = tag.to;
	while (isBlank(text[to]) || text[to] === '\r') to++;
	if (to < text.length && text[to] !== '\n') return tag;
	if (to < text.length) to++;
	return { text: text.slice(from, to), from, to, offset: tag.offset };
}

function isBlank(character: string | undefined): boolean {
	return character === ' ' || character === '\t';
}
