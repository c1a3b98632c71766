// What the metadata cache knows of one note, computed from its text alone.
import type { CachedMetadata, Loc, Pos, SectionCache } from 'obsidian';
import { scanBlocks, type Block } from './block-scanner';
import { frontMatterLinks, getFrontMatterInfo, readFrontMatter } from './front-matter';
import { scanInline } from './inline-scanner';
import { blockId, listItemsOf } from './list-items';
import { locAt, posOfLines, splitLines, type NoteLine } from './note-lines';

/** A list is absent, as in Obsidian, when the note has nothing to put in it. */
export function noteMetadata(text: string): CachedMetadata {
	const lines = splitLines(text);
	const found: Found = { sections: [], headings: [], links: [], embeds: [], tags: [], listItems: [], footnotes: [], footnoteRefs: [], frontmatterLinks: [], blocks: {} };
	const frontMatter = scanFrontMatter(found, lines, text);
	for (const block of scanBlocks(lines, frontMatter.firstBodyLine)) scanBlock(found, lines, block, text);
	const cache: CachedMetadata = { ...found, ...frontMatter.fields };
	for (const name of listNames) if (found[name].length === 0) delete cache[name];
	if (Object.keys(found.blocks).length === 0) delete cache.blocks;
	return cache;
}

const listNames = ['sections', 'headings', 'links', 'embeds', 'tags', 'listItems', 'footnotes', 'footnoteRefs', 'frontmatterLinks'] as const;

type Found = Required<Pick<CachedMetadata, (typeof listNames)[number] | 'blocks'>>;

function scanBlock(found: Found, lines: readonly NoteLine[], block: Block, text: string): void {
	const section: SectionCache = { type: block.type, position: posOfLines(lines, block.first, block.last) };
	found.sections.push(section);
	if (block.type === 'heading') found.headings.push({ heading: block.heading ?? '', level: block.level ?? 1, position: section.position });
	if (block.type === 'footnoteDefinition') found.footnotes.push({ id: /^\[\^([^\]\s]+)\]/.exec(lines[block.first]?.text ?? '')?.[1] ?? '', position: section.position });
	addBlockIds(found, lines, block, section);
	if (!opaque.has(block.type)) addInline(found, lines, block, text);
}

const opaque: ReadonlySet<Block['type']> = new Set<Block['type']>(['code', 'comment', 'html', 'math', 'thematicBreak']);

function scanFrontMatter(found: Found, lines: readonly NoteLine[], text: string): { firstBodyLine: number; fields: CachedMetadata } {
	const info = getFrontMatterInfo(text);
	if (!info.exists) return { firstBodyLine: 0, fields: {} };
	const closing = lines.findIndex((line, index) => index > 0 && line.offset >= info.to && line.text.startsWith('---'));
	const position: Pos = { start: locAt(lines, 0, 0), end: locAt(lines, closing, 3) };
	found.sections.push({ type: 'yaml', position });
	const frontmatter = readFrontMatter(info.frontmatter);
	if (frontmatter !== null) found.frontmatterLinks.push(...frontMatterLinks(frontmatter));
	return { firstBodyLine: closing + 1, fields: frontmatter === null ? {} : { frontmatter, frontmatterPosition: position } };
}

/** An id ends the block it names, or stands alone in the paragraph after it. */
function addBlockIds(found: Found, lines: readonly NoteLine[], block: Block, section: SectionCache): void {
	if (block.type === 'list') {
		for (const item of listItemsOf(lines, block.first, block.last)) {
			found.listItems.push(item);
			if (item.id !== undefined) setBlock(found, item.id, item.position);
		}
		return;
	}
	if (opaque.has(block.type) || block.type === 'heading') return;
	const last = lines[block.last]?.text ?? '';
	const id = blockId.exec(last)?.[1];
	if (id === undefined) return;
	const standsAlone = block.first === block.last && last.trim() === `^${id}`;
	const named = standsAlone ? found.sections.at(-2) ?? section : section;
	named.id = id;
	setBlock(found, id, named.position);
}

function setBlock(found: Found, id: string, position: Pos): void {
	found.blocks[id.toLowerCase()] = { id, position };
}

function addInline(found: Found, lines: readonly NoteLine[], block: Block, text: string): void {
	const from = lines[block.first]?.offset ?? 0;
	const lastLine = lines[block.last];
	const source = withoutNestedCode(text.slice(from, (lastLine?.offset ?? 0) + (lastLine?.text.length ?? 0)), block);
	let line = block.first;
	const locOf = (offset: number): Loc => {
		while (line < block.last && (lines[line + 1]?.offset ?? Infinity) <= offset) line += 1;
		return { line, col: offset - (lines[line]?.offset ?? 0), offset };
	};
	for (const item of scanInline(source)) {
		const position = { start: locOf(from + item.start), end: locOf(from + item.end) };
		switch (item.kind) {
			case 'link':
			case 'embed': {
				const { link, displayText } = item;
				found[item.kind === 'link' ? 'links' : 'embeds'].push({ position, link, original: text.slice(position.start.offset, position.end.offset), displayText });
				break;
			}
			case 'tag': found.tags.push({ position, tag: item.tag }); break;
			case 'footnoteRef': found.footnoteRefs.push({ position, id: item.id }); break;
		}
	}
}

/** Fenced code inside a list item or a quote hides its content; its length stays, so that offsets hold. */
function withoutNestedCode(source: string, block: Block): string {
	if (block.type !== 'list' && block.type !== 'blockquote' && block.type !== 'callout') return source;
	return source.replaceAll(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[^\n]*$|(?![\s\S]))/gm, (code) => code.replaceAll(/[^\n]/g, ' '));
}
