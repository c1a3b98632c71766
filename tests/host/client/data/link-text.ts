// The parts of a link's text, and what in a note a `#subpath` means.
import type { BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache, HeadingSubpathResult, Reference, ReferenceCache } from 'obsidian';

export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const clean = linktext.replaceAll('\u00A0', ' ').normalize('NFC');
	const hash = clean.indexOf('#');
	return hash < 0 ? { path: clean, subpath: '' } : { path: clean.slice(0, hash), subpath: clean.slice(hash) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** For comparing headings: no punctuation, single spaces, as in Obsidian. */
export function stripHeading(heading: string): string {
	return heading.replaceAll(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** For writing a heading into a link: without what would end or split the link. */
export function stripHeadingForLink(heading: string): string {
	return heading.replaceAll(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => cb(ref) === true);
}

export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
	return [...cache.links ?? [], ...cache.embeds ?? []].some((ref) => cb(ref) === true);
}

export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const parts = subpath.split('#').filter((part) => part !== '');
	const [only = ''] = parts;
	if (only.startsWith('^')) return resolveBlock(cache, only.slice(1));
	if (only.startsWith('[^')) return resolveFootnote(cache, only.slice(2, -1));
	return parts.length === 0 ? null : resolveHeading(cache.headings ?? [], parts.map((part) => stripHeading(part).toLowerCase()));
}

/** Each part is looked for under the one before it. */
function resolveHeading(headings: readonly HeadingCache[], parts: readonly string[]): HeadingSubpathResult | null {
	let from = 0;
	let level = 0;
	let found: HeadingCache | null = null;
	for (const part of parts) {
		const index = headings.findIndex((heading, at) => at >= from && heading.level > level && stripHeading(heading.heading).toLowerCase() === part);
		found = headings[index] ?? null;
		if (found === null) return null;
		from = index + 1;
		level = found.level;
	}
	if (found === null) return null;
	const current = found;
	const next = headings.find((heading, at) => at >= from && heading.level <= current.level);
	// Obsidian's type promises a heading here, and its value is null at the end of a note.
	const result: Omit<HeadingSubpathResult, 'next'> & { next: HeadingCache | null } = { type: 'heading', current, next: next ?? null, start: current.position.start, end: next?.position.start ?? null };
	return isHeadingResult(result) ? result : null;
}

function isHeadingResult(result: { type: string }): result is HeadingSubpathResult {
	return result.type === 'heading';
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
	const block = cache.blocks?.[id.toLowerCase()];
	if (block === undefined) return null;
	const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
	return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list === undefined ? {} : { list }) };
}

function resolveFootnote(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((one) => one.id === id);
	return footnote === undefined ? null : { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end };
}
