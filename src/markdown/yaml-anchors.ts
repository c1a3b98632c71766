// Which nodes have an anchor that an alias still needs. When such a node changes, the first alias becomes the
// anchored value, and the other aliases follow it.

import { isNode, visit, type Alias, type Document, type Node } from 'yaml';
import type { Anchor } from './front-matter-layout';
import { flowSource } from './flow-source';

export type AnchorOf = (node: unknown) => Anchor | null;

export function anchorsInUse(document: Document, text: string, base: number): AnchorOf {
	const owners = new Map<string, Node>();
	const aliases = new Map<unknown, Alias[]>();
	visit(document, {
		Alias(_, alias) {
			const owner = owners.get(alias.source);
			if (owner !== undefined) aliases.set(owner, [...(aliases.get(owner) ?? []), alias]);
		},
		Node(_, node) {
			if ('anchor' in node && node.anchor !== undefined) owners.set(node.anchor, node);
		},
	});
	return (node) => {
		const following = aliases.get(node);
		return following === undefined || !isNode(node) ? null : anchorAt(document, text, base, node, following);
	};
}

function anchorAt(document: Document, text: string, base: number, node: Node, aliases: readonly Alias[]): Anchor | null {
	const name = aliases[0]?.source;
	if (!node.range || name === undefined) return null;
	let from = text.lastIndexOf(`&${name}`, base + node.range[0]);
	if (from < base) return null;
	let to = from + name.length + 1;
	if (/[\r\n]/.test(text.charAt(to)) && text[from - 1] === ' ') from -= 1;
	while (text[to] === ' ') to += 1;
	return { from, to, name, aliases: aliases.flatMap(({ range }) => (range ? [{ from: base + range[0], to: base + range[1] }] : [])), source: flowSource(node.toJS(document)) };
}
