import type { CachedMetadata, TFile } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { getAllTags, noteMetadata, resolveSubpath } from './client/data/index';
import { openSession, until, type DataSession } from './data-session';

const tricky = `---
tags: [competence/sponsor, "two words"]
related: "[[People/Ana|Ana]]"
---
# Board *minutes* ##

Met [[People/Ana#Role|her]] and ![[Chart.png]] #decision #2026 not#tag \`#code\`
still [the paper](<Old papers/Case 1.md>) and [web](https://example.org/#x). ^first

> [!note] Called out #inside
> with [[Other]]

- [ ] Ask **Ana** #ask ^t1
	- [x] done
	  goes on
- plain

1. another list

\`\`\`md
# not a heading [[not a link]]
- [ ] not a task
\`\`\`

%% pathway:begin x [[hidden]] #hidden %%

| a | b |
| - | - |
| [[Table note\\|alias]] | x |

Second heading
---
#not-heading
Text[^1] %% #gone %% end

[^1]: A note with #footnote
`;

/** The text that each position spans: a wrong offset shows at once. */
function spans(text: string, items: readonly { position: CachedMetadata['frontmatterPosition'] }[] | undefined): string[] {
	return (items ?? []).map(({ position }) => text.slice(position?.start.offset, position?.end.offset));
}

describe('metadata of a note', () => {
	const cache = noteMetadata(tricky);

	it('gives the properties and where they stand', () => {
		expect(cache.frontmatter).toEqual({ tags: ['competence/sponsor', 'two words'], related: '[[People/Ana|Ana]]' });
		expect(cache.frontmatterPosition).toEqual({ start: { line: 0, col: 0, offset: 0 }, end: { line: 3, col: 3, offset: 77 } });
		expect(cache.frontmatterLinks).toEqual([{ key: 'related', link: 'People/Ana', original: '[[People/Ana|Ana]]', displayText: 'Ana' }]);
	});

	it('finds headings of both kinds and none in code', () => {
		expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([['Board *minutes*', 1], ['Second heading', 2]]);
		expect(spans(tricky, cache.headings)).toEqual(['# Board *minutes* ##', 'Second heading\n---']);
	});

	it('types the sections in order', () => {
		expect(cache.sections?.map((section) => section.type)).toEqual(['yaml', 'heading', 'paragraph', 'callout', 'list', 'list', 'code', 'comment', 'table', 'heading', 'paragraph', 'footnoteDefinition']);
		expect(cache.sections?.[2]).toMatchObject({ id: 'first', position: { start: { line: 6, col: 0 }, end: { line: 7, col: 83 } } });
	});

	it('finds links and embeds, and none in code, comments or addresses of the web', () => {
		expect(spans(tricky, cache.links)).toEqual(['[[People/Ana#Role|her]]', '[the paper](<Old papers/Case 1.md>)', '[[Other]]', '[[Table note\\|alias]]']);
		expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([['People/Ana#Role', 'her'], ['Old papers/Case 1.md', 'the paper'], ['Other', 'Other'], ['Table note', 'alias']]);
		expect(cache.links?.[1]?.position.start).toEqual({ line: 7, col: 6, offset: tricky.indexOf('[the paper]') });
		expect(spans(tricky, cache.embeds)).toEqual(['![[Chart.png]]']);
	});

	it('finds tags of the body where Obsidian does', () => {
		expect(cache.tags?.map((tag) => tag.tag)).toEqual(['#decision', '#inside', '#ask', '#not-heading', '#footnote']);
		expect(spans(tricky, cache.tags)).toEqual(['#decision', '#inside', '#ask', '#not-heading', '#footnote']);
	});

	it('gives list items their task mark, parent and id', () => {
		const first = tricky.slice(0, tricky.indexOf('- [ ] Ask')).split('\n').length - 1;
		expect(cache.listItems?.map(({ task, parent, id }) => ({ task, parent, id }))).toEqual([
			{ task: ' ', parent: -first, id: 't1' },
			{ task: 'x', parent: first, id: undefined },
			{ task: undefined, parent: -first, id: undefined },
			{ task: undefined, parent: -(first + 5), id: undefined },
		]);
		expect(spans(tricky, cache.listItems)).toEqual(['- [ ] Ask **Ana** #ask ^t1', '- [x] done\n\t  goes on', '- plain', '1. another list']);
	});

	it('knows blocks, footnotes and what a subpath means', () => {
		expect(Object.keys(cache.blocks ?? {})).toEqual(['first', 't1']);
		expect(cache.footnotes?.map((one) => one.id)).toEqual(['1']);
		expect(spans(tricky, cache.footnoteRefs)).toEqual(['[^1]']);
		expect(resolveSubpath(cache, '#Board minutes')).toMatchObject({ type: 'heading', current: { level: 1 }, next: null });
		expect(resolveSubpath(cache, '#^T1')).toMatchObject({ type: 'block', block: { id: 't1' } });
		expect(resolveSubpath(cache, '#Nowhere')).toBeNull();
	});

	it('counts a CR as part of the line ending', () => {
		const text = '---\r\na: 1\r\n---\r\n# Head\r\n- [ ] one\r\n';
		const crlf = noteMetadata(text);
		expect(crlf.frontmatter).toEqual({ a: 1 });
		expect(spans(text, crlf.headings)).toEqual(['# Head']);
		expect(spans(text, crlf.listItems)).toEqual(['- [ ] one']);
		expect(crlf.headings?.[0]?.position.start).toEqual({ line: 3, col: 0, offset: 16 });
	});

	it.each([
		['malformed', '---\ntags: [a\n---\nBody #seen\n'],
		['a list', '---\n- a\n---\nBody #seen\n'],
		['with a key twice', '---\na: 1\na: 2\n---\nBody #seen\n'],
	])('has no properties when the front matter is %s, and still reads the body', (_what, text) => {
		const broken = noteMetadata(text);
		expect(broken.frontmatter).toBeUndefined();
		expect(broken.tags?.map((tag) => tag.tag)).toEqual(['#seen']);
	});

	it('takes tags from a list only, and from the key tags only', () => {
		expect(getAllTags(noteMetadata('---\ntags: [a, "#b", 2026]\n---\n#c\n'))).toEqual(['#a', '#b', '#2026', '#c']);
		expect(getAllTags(noteMetadata('---\ntags: a, b\n---\n'))).toBeNull();
		expect(getAllTags(noteMetadata('---\ntag: [a]\n---\n'))).toBeNull();
	});

	it('reads 5,000 notes in less than five seconds of the processor', () => {
		const before = process.cpuUsage();
		for (let count = 0; count < 5000; count += 1) noteMetadata(tricky);
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(5000);
	});
});

describe('the metadata cache', () => {
	let session: DataSession;
	afterEach(() => session.close());

	const open = async (files: Record<string, string>, options: { load?: false } = {}): Promise<DataSession> => (session = await openSession(files, options));

	it('is empty before the vault is loaded, fires create for every file, and only then knows the notes', async () => {
		const { side } = await open({ 'A.md': '# A\n', 'B/C.md': 'c' }, { load: false });
		expect(side.vault.getFiles()).toEqual([]);
		const events: string[] = [];
		side.vault.on('create', (item) => events.push(`create ${item.path}`));
		side.metadataCache.on('changed', (file) => events.push(`changed ${file.path}`));
		side.metadataCache.on('resolved', () => events.push('resolved'));
		await side.load();
		const file = side.vault.getFileByPath('A.md');
		expect(file && side.metadataCache.getFileCache(file)).toBeNull();
		await side.ready;
		expect(events).toEqual(['create A.md', 'create B', 'create B/C.md', 'changed A.md', 'changed B/C.md', 'resolved']);
		expect(file && side.metadataCache.getFileCache(file)?.headings).toHaveLength(1);
	});

	it('still has the old metadata when modify fires, and the new when changed does', async () => {
		const { side } = await open({ 'A.md': '# Old\n' });
		const file = side.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no note');
		const seen: string[] = [];
		const headingNow = (): string => side.metadataCache.getFileCache(file)?.headings?.[0]?.heading ?? 'none';
		side.vault.on('modify', () => seen.push(`modify ${headingNow()}`));
		side.metadataCache.on('changed', (_file, data) => seen.push(`changed ${headingNow()} ${data.trim()}`));
		await side.vault.modify(file, '# New\n');
		expect(headingNow()).toBe('Old');
		await until(() => seen.length === 2, 'changed');
		expect(seen).toEqual(['modify Old', 'changed New # New']);
	});

	it('can be made slow', async () => {
		const { side } = await open({ 'A.md': '# Old\n' });
		const file = side.vault.getFileByPath('A.md');
		if (file === null) throw new Error('no note');
		side.faults.delayCacheMs = 400;
		const changed = new Promise((resolve) => side.metadataCache.on('changed', resolve));
		const start = performance.now();
		await side.vault.modify(file, '# New\n');
		await changed;
		expect(performance.now() - start).toBeGreaterThan(390);
	});

	it('tells of a deletion with what it knew, and moves silently with a rename', async () => {
		const { side } = await open({ 'A.md': '# A\n', 'B.md': 'to [[A]]\n' });
		const [a, b] = side.vault.getMarkdownFiles();
		if (a === undefined || b === undefined) throw new Error('no notes');
		const events: string[] = [];
		side.metadataCache.on('changed', (file) => events.push(`changed ${file.path}`));
		side.metadataCache.on('deleted', (file, previous) => events.push(`deleted ${file.path} ${previous?.headings?.[0]?.heading ?? ''}`));
		side.vault.on('rename', (item, oldPath) => events.push(`rename ${oldPath} to ${item.path}`));
		expect(side.metadataCache.resolvedLinks['B.md']).toEqual({ 'A.md': 1 });
		await side.vault.rename(a, 'Renamed.md');
		expect(side.metadataCache.getFileCache(a)?.headings).toHaveLength(1);
		await until(() => side.metadataCache.unresolvedLinks['B.md']?.['A'] === 1, 'the link that now leads nowhere');
		await side.vault.delete(a);
		await until(() => events.length === 2, 'deleted');
		expect(events).toEqual(['rename A.md to Renamed.md', 'deleted Renamed.md A']);
	});

	it('renames what is in a folder with it, and keeps the objects', async () => {
		const { side } = await open({ 'People/Ana.md': 'x', 'Link.md': '[[Ana]]' });
		const ana = side.vault.getFileByPath('People/Ana.md');
		const folder = side.vault.getFolderByPath('People');
		if (ana === null || folder === null) throw new Error('no folder');
		await side.vault.rename(folder, 'Team');
		expect([ana.path, side.vault.getFileByPath('Team/Ana.md') === ana, side.vault.getFileByPath('People/Ana.md')]).toEqual(['Team/Ana.md', true, null]);
		await until(() => side.metadataCache.resolvedLinks['Link.md']?.['Team/Ana.md'] === 1, 'the link to the new path');
	});

	it('finds the nearest of several notes of one name, and writes links that find it again', async () => {
		const { side } = await open({ 'Ana.md': '', 'x/Ana.md': '', 'x/From.md': '', 'Only.md': '', 'p.png': '' });
		const { metadataCache, fileManager, vault } = side;
		const target = (link: string, from: string): string | undefined => metadataCache.getFirstLinkpathDest(link, from)?.path;
		expect([target('Ana', 'x/From.md'), target('ana', 'Only.md'), target('/Ana', 'x/From.md'), target('../Only', 'x/From.md'), target('x/ANA', 'Only.md'), target('None', 'Only.md')])
			.toEqual(['Ana.md', 'Ana.md', 'Ana.md', 'Only.md', 'x/Ana.md', undefined]);
		const file = (path: string): TFile => {
			const found = vault.getFileByPath(path);
			if (found === null) throw new Error(path);
			return found;
		};
		expect(fileManager.generateMarkdownLink(file('x/Ana.md'), 'Only.md')).toBe('[[x/Ana]]');
		expect(fileManager.generateMarkdownLink(file('Only.md'), 'x/From.md', '#Part', 'shown')).toBe('[[Only#Part|shown]]');
		expect(fileManager.generateMarkdownLink(file('p.png'), 'Only.md')).toBe('![[p.png]]');
	});

	it('rewrites properties through processFrontMatter as Obsidian does, and refuses a broken block', async () => {
		const { side, textOnDisk } = await open({ 'A.md': '---\n# why\nb: "x"\ntags: [a]\nempty:\n---\nBody\r\n', 'Broken.md': '---\na: [\n---\nBody\n', 'Bare.md': 'Body\n' });
		const edit = (path: string): Promise<void> => {
			const file = side.vault.getFileByPath(path);
			if (file === null) throw new Error(path);
			return side.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => { frontmatter.added = 1; });
		};
		await edit('A.md');
		await edit('Bare.md');
		await expect(edit('Broken.md')).rejects.toThrow();
		expect(await textOnDisk('A.md')).toBe('---\nb: x\ntags:\n  - a\nempty:\nadded: 1\n---\nBody\r\n');
		expect(await textOnDisk('Bare.md')).toBe('---\nadded: 1\n---\nBody\n');
		expect(await textOnDisk('Broken.md')).toBe('---\na: [\n---\nBody\n');
	});
});
