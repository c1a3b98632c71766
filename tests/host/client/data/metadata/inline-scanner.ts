// Links, embeds, tags and footnote references in running text. Code spans, comments and escapes hide what is in them.

export type InlineItem =
	| { readonly kind: 'link' | 'embed'; readonly link: string; readonly displayText: string; readonly original: string; readonly start: number; readonly end: number }
	| { readonly kind: 'tag'; readonly tag: string; readonly start: number; readonly end: number }
	| { readonly kind: 'footnoteRef'; readonly id: string; readonly start: number; readonly end: number };

const hidden = /(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)|`[^`]`|%%[\s\S]*?(?:%%|$)|<!--[\s\S]*?(?:-->|$)|\$\$[\s\S]*?\$\$|\\[[\]#!\\`]/g;
const wikiLink = /(!?)\[\[([^[\]\n]+?)\]\]/g;
const markdownLink = /(!?)\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\((<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?\)/g;
const footnoteRef = /\[\^([^\]\s]+)\](?!:)/g;
const tag = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/g;

/** Offsets count from the start of the text. */
export function scanInline(text: string): InlineItem[] {
	if (!/[#[]/.test(text)) return [];
	const visible = text.replace(hidden, blanks);
	const items: InlineItem[] = [];
	const rest = visible.replace(wikiLink, (whole: string, bang: string, inner: string, start: number) => {
		const clean = inner.replaceAll('\\|', '|');
		const [link = ''] = clean.split('|');
		items.push({ kind: bang === '' ? 'link' : 'embed', link: link.trim(), displayText: displayTextOf(clean), original: text.slice(start, start + whole.length), start, end: start + whole.length });
		return blanks(whole);
	}).replace(markdownLink, (whole: string, bang: string, label: string, target: string, start: number) => {
		const link = internalTarget(target);
		if (link !== null) items.push({ kind: bang === '' ? 'link' : 'embed', link, displayText: label, original: text.slice(start, start + whole.length), start, end: start + whole.length });
		return blanks(whole);
	});
	for (const match of rest.matchAll(footnoteRef)) items.push({ kind: 'footnoteRef', id: match[1] ?? '', start: match.index, end: match.index + match[0].length });
	for (const match of rest.matchAll(tag)) {
		const before = rest[match.index - 1];
		if ((before === undefined || /\s/.test(before)) && /[^\d#]/.test(match[0])) items.push({ kind: 'tag', tag: match[0], start: match.index, end: match.index + match[0].length });
	}
	return items.sort((a, b) => a.start - b.start);
}

/** What Obsidian shows for `[[inner]]`: the alias, else the path with its headings after ' > '. */
export function displayTextOf(inner: string): string {
	const bar = inner.indexOf('|');
	return bar >= 0 ? inner.slice(bar + 1).trim() : inner.trim().split('#').filter((part) => part !== '').join(' > ');
}

/** Null for an address that leads out of the vault. */
function internalTarget(target: string): string | null {
	const bare = target.startsWith('<') ? target.slice(1, -1) : target;
	if (bare === '' || /^[a-z][a-z\d+.-]*:/i.test(bare) || bare.startsWith('//')) return null;
	try {
		return decodeURIComponent(bare);
	} catch {
		// A stray % is part of the name.
		return bare;
	}
}

/** The same number of characters and the same lines, without anything in them. */
function blanks(text: string): string {
	return text.replaceAll(/[^\n]/g, '\u0001');
}
