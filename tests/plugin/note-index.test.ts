import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NoteFacts, StarPart } from '../../src/core/note-facts';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { NoteIndex, type NoteReading } from '../../src/host/note-index';
import { readPlanBody } from '../../src/markdown/plan-tasks';
import { bundledFramework } from '../bundled-framework';
import { MemoryVault, TestClock, type NoteAsWritten } from './note-index-vault';

const framework = bundledFramework();
const all: readonly StarPart[] = ['situation', 'task', 'action', 'result'];

/** In these tests a part has text when the note says "has <part>". */
const missingStarParts = (text: string): readonly StarPart[] => all.filter((part) => !text.includes(`has ${part}`));
const reading = (settings: Partial<Settings> = {}): NoteReading => ({ framework, settings: { ...defaultSettings, ...settings }, missingStarParts, readPlanBody });

const gravitas: NoteAsWritten = { frontmatter: { tags: ['competence/presence/gravitas'], 'evidence-date': '2026-10-01', 'evidence-level': 3 } };
const withStar: NoteAsWritten = { ...gravitas, headings: ['# Board day', '## Situation', '## **Result:**'], text: 'has situation has result' };

const opened: NoteIndex[] = [];
afterEach(() => opened.splice(0).forEach((index) => index.unload()));

function open(vault: MemoryVault, clock = new TestClock(), read = reading()): NoteIndex {
	const index = new NoteIndex(vault.app, read, clock);
	index.load();
	opened.push(index);
	return index;
}

async function filled(notes: Readonly<Record<string, NoteAsWritten>>, settings: Partial<Settings> = {}): Promise<{ vault: MemoryVault; index: NoteIndex; clock: TestClock }> {
	const vault = new MemoryVault();
	for (const [path, note] of Object.entries(notes)) vault.put(path, note);
	const clock = new TestClock();
	const index = open(vault, clock, reading(settings));
	await index.whenReady();
	return { vault, index, clock };
}

const paths = (index: NoteIndex): readonly string[] => [...index.notes()].map(({ path }) => path).sort();
const settle = async (): Promise<void> => {
	for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};
const starOf = (facts: NoteFacts | undefined): readonly StarPart[] | undefined => facts?.evidence?.missingStarParts;

describe('the first fill', () => {
	it('begins with the first use and not with load, and waits for the layout', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', gravitas);
		vault.isLayoutReady = false;
		const index = open(vault);
		const ready = index.whenReady();
		await settle();
		expect([paths(index), index.progress]).toEqual([[], { done: 0, all: 0 }]);
		vault.layoutReady();
		await ready;
		expect([paths(index), index.progress]).toEqual([['a.md'], undefined]);
	});

	it('reads nothing on load', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', withStar);
		const index = open(vault);
		vault.write('b.md', gravitas);
		await settle();
		expect([paths(index), vault.textsRead]).toEqual([[], []]);
	});

	it('keeps only notes that have something of ours', async () => {
		const { index } = await filled({ 'a.md': gravitas, 'b.md': {}, 'c.md': { frontmatter: { tags: ['meeting'] } }, 'd.md': { tags: ['#competence/presence'] } });
		expect(paths(index)).toEqual(['a.md', 'd.md']);
		expect(index.tally.evidenceNotes).toBe(2);
	});

	it('reads the text of evidence with STAR headings, and of no other note', async () => {
		const { vault, index } = await filled({ 'a.md': gravitas, 'b.md': withStar, 'c.md': { headings: ['## Situation'] }, 'd.md': { ...gravitas, headings: ['## Situation and outlook'] } });
		expect(vault.textsRead).toEqual(['b.md']);
		expect([starOf(index.factsOf('a.md')), starOf(index.factsOf('b.md')), starOf(index.factsOf('d.md'))]).toEqual([all, ['task', 'action'], all]);
	});

	it('pauses after a few milliseconds, says how far it is, and tells of what came in', async () => {
		const vault = new MemoryVault();
		for (let note = 0; note < 100; note++) vault.put(`${note}.md`, gravitas);
		const clock = new TestClock();
		const index = open(vault, clock);
		const seen: unknown[] = [];
		// Each look at a note takes a quarter of a millisecond.
		vi.spyOn(vault.app.metadataCache, 'getFileCache').mockImplementation((file) => {
			clock.time += 0.25;
			return vault.at(file.path).cache;
		});
		clock.whilePaused = () => seen.push([index.progress?.done, index.progress?.all, index.tally.evidenceNotes]);
		const told = vi.fn();
		index.onChange(told);
		await index.whenReady();
		expect(seen).toEqual([
			[0, 100, 0],
			[32, 100, 32],
			[64, 100, 64],
			[96, 100, 96],
		]);
		expect(told).toHaveBeenCalledTimes(4);
	});

	it('goes on when it is asked for twice, and is over at once afterwards', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', gravitas);
		const index = open(vault);
		await Promise.all([index.whenReady(), index.whenReady()]);
		await index.whenReady();
		expect(index.tally.evidenceNotes).toBe(1);
	});

	it('takes in what changes, moves and goes while it runs', async () => {
		const vault = new MemoryVault();
		for (let note = 0; note < 64; note++) vault.put(`${note}.md`, gravitas);
		const clock = new TestClock();
		const index = open(vault, clock);
		vi.spyOn(vault.app.metadataCache, 'getFileCache').mockImplementation((file) => {
			clock.time += 0.5;
			return vault.has(file.path) ? vault.at(file.path).cache : null;
		});
		clock.whilePaused = (pauses) => {
			if (pauses !== 2) return;
			vault.delete('0.md');
			vault.delete('60.md');
			vault.rename('1.md', 'one.md');
			vault.rename('61.md', 'sixty-one.md');
			vault.write('2.md', {});
			vault.write('new.md', gravitas);
		};
		await index.whenReady();
		const expected = Array.from({ length: 64 }, (_, note) => `${note}.md`).filter((path) => !['0.md', '60.md', '1.md', '61.md', '2.md'].includes(path));
		expect(paths(index)).toEqual([...expected, 'new.md', 'one.md', 'sixty-one.md'].sort());
	});

	it('leaves out a note that is deleted while its text is read', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', withStar);
		vault.put('b.md', withStar);
		const index = open(vault);
		vault.whileReading = (path) => {
			if (path === 'a.md') vault.delete('a.md');
		};
		await index.whenReady();
		expect(paths(index)).toEqual(['b.md']);
	});

	it('believes the change that comes while the older text is read', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', withStar);
		const index = open(vault);
		let isFirst = true;
		vault.whileReading = () => {
			if (isFirst) vault.write('a.md', { ...withStar, text: 'has situation has task has action has result' });
			isFirst = false;
		};
		await index.whenReady();
		expect(starOf(index.factsOf('a.md'))).toEqual([]);
	});

	it('leaves out a note that cannot be read because of an error, says so, and goes on', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', { ...withStar, text: 'broken' });
		vault.put('b.md', withStar);
		const report = vi.fn();
		const index = open(vault, new TestClock(), {
			...reading(),
			report,
			missingStarParts: (text) => {
				if (text === 'broken') throw new Error('No.');
				return [];
			},
		});
		await index.whenReady();
		expect(paths(index)).toEqual(['b.md']);
		expect(report.mock.calls.map(([error]) => String(error))).toEqual(['Error: a.md was left out, because reading it failed.']);
	});
});

describe('a change', () => {
	it('is taken in with the text that comes with it, and told of once', async () => {
		const { vault, index } = await filled({ 'a.md': gravitas });
		const told = vi.fn();
		index.onChange(told);
		vault.write('a.md', withStar);
		expect([starOf(index.factsOf('a.md')), vault.textsRead, told.mock.calls.length]).toEqual([['task', 'action'], [], 1]);
	});

	it('that means nothing to us is not told of', async () => {
		const { vault, index } = await filled({ 'a.md': withStar });
		const told = vi.fn();
		const before = index.tally;
		index.onChange(told);
		vault.write('a.md', { ...withStar, text: 'has situation has result, and more of it' });
		vault.write('b.md', { text: 'Milk' });
		expect([told.mock.calls.length, index.tally === before]).toEqual([0, true]);
	});

	it('of front matter that can no longer be parsed takes the note out', async () => {
		const { vault, index } = await filled({ 'a.md': gravitas });
		vault.write('a.md', { frontmatter: undefined });
		expect(paths(index)).toEqual([]);
	});

	it('that arrives after the note has gone does not bring it back', async () => {
		const { vault, index } = await filled({ 'a.md': gravitas });
		const { file, cache } = vault.at('a.md');
		vault.delete('a.md');
		vault.fire('changed', file, '', cache);
		expect(paths(index)).toEqual([]);
	});

	it('is not told to a listener that has gone', async () => {
		const { vault, index } = await filled({});
		const told = vi.fn();
		index.onChange(told)();
		vault.write('a.md', gravitas);
		expect(told).not.toHaveBeenCalled();
	});
});

describe('a rename', () => {
	it('makes facts of the new name and folder, and keeps the STAR without reading again', async () => {
		const { vault, index } = await filled({ 'a.md': { ...withStar, frontmatter: { tags: ['competence/presence/gravitas'] } } }, { privateFolders: ['HR'] });
		vault.textsRead.length = 0;
		vault.rename('a.md', 'HR/2026-03-04 A.md');
		await settle();
		expect([paths(index), vault.textsRead, index.factsOf('HR/2026-03-04 A.md')]).toEqual([
			['HR/2026-03-04 A.md'],
			[],
			{
				path: 'HR/2026-03-04 A.md',
				private: true,
				evidence: { competences: ['gravitas'], bareAreas: [], date: '2026-03-04', levels: {}, missingStarParts: ['task', 'action'] },
				problems: [],
			},
		]);
	});

	it('of a folder moves all notes in it, whatever Obsidian tells and in which order', async () => {
		for (const order of ['folder first', 'notes first', 'folder only'] as const) {
			const { vault, index } = await filled({ 'a/1.md': gravitas, 'a/b/2.md': withStar, 'ab/3.md': gravitas });
			vault.renameFolder('a', 'z', order);
			await settle();
			expect([order, paths(index), starOf(index.factsOf('z/b/2.md'))]).toEqual([order, ['ab/3.md', 'z/1.md', 'z/b/2.md'], ['task', 'action']]);
		}
	});

	it('to another kind of file takes the note out, and back brings it back with its text', async () => {
		const { vault, index } = await filled({ 'a.md': withStar });
		vault.rename('a.md', 'a.txt');
		expect(paths(index)).toEqual([]);
		vault.rename('a.txt', 'a.md');
		await settle();
		expect(starOf(index.factsOf('a.md'))).toEqual(['task', 'action']);
	});

	it('before the cache has followed keeps the facts and reads them anew when it has', async () => {
		const { vault, index } = await filled({ 'a.md': { frontmatter: { tags: ['competence/presence/gravitas'] } } });
		const entry = vault.at('a.md');
		const { cache } = entry;
		entry.cache = null;
		vault.rename('a.md', '2026-03-04.md');
		const meanwhile = index.factsOf('2026-03-04.md')?.evidence;
		entry.cache = cache;
		vault.resolved();
		await settle();
		expect([meanwhile?.date, index.factsOf('2026-03-04.md')?.evidence?.date, paths(index)]).toEqual([undefined, '2026-03-04', ['2026-03-04.md']]);
	});
});

describe('a cache that is late', () => {
	it('is read once everything is resolved', async () => {
		const vault = new MemoryVault();
		const late = vault.writeLate('a.md', withStar, true);
		const index = open(vault);
		await index.whenReady();
		expect(paths(index)).toEqual([]);
		vault.resolved();
		await settle();
		expect(paths(index)).toEqual([]);
		late.arrive();
		vault.resolved();
		await settle();
		expect(starOf(index.factsOf('a.md'))).toEqual(['task', 'action']);
	});
});

describe('a plan', () => {
	const plan: NoteAsWritten = { frontmatter: { 'pathway-type': 'plan', 'pathway-start': '2026-12-01', 'pathway-target-date': '2028-12-01' }, text: '- [ ] Ask 📅 2027-01-29 ^pw-drive-1\n' };
	const states = (index: NoteIndex): readonly string[] | undefined => index.factsOf('Plan.md')?.plan?.body?.tasks.map(({ text, state }) => `${text}: ${state}`);

	it('is read with the tasks in its text, and follows what happens to them', async () => {
		const { vault, index } = await filled({ 'Plan.md': plan, 'b.md': gravitas });
		expect([states(index), vault.textsRead]).toEqual([['Ask: open'], ['Plan.md']]);
		vault.write('Plan.md', { ...plan, text: '- [x] Ask 📅 2027-01-29 ✅ 2027-01-12 ^pw-drive-1\n' });
		expect([states(index), vault.textsRead]).toEqual([['Ask: done'], ['Plan.md']]);
	});

	it('is not told of when its prose changes, and not read again for a rename or other settings', async () => {
		const { vault, index } = await filled({ 'Old.md': plan });
		const told = vi.fn();
		index.onChange(told);
		vault.write('Old.md', { ...plan, text: `${plan.text ?? ''}More words.\n` });
		expect(told).not.toHaveBeenCalled();
		vault.rename('Old.md', 'Plan.md');
		index.readWith(reading({ privateFolders: ['x'] }));
		await index.whenReady();
		await settle();
		expect([states(index), vault.textsRead]).toEqual([['Ask: open'], ['Old.md']]);
	});
});

describe('other settings', () => {
	it('read every note again and no text twice', async () => {
		const { vault, index } = await filled({ 'a.md': withStar, 'HR/b.md': gravitas, 'c.md': { frontmatter: { tags: ['skill/presence/gravitas'] }, headings: ['# Task'], text: 'has task' } });
		vault.textsRead.length = 0;
		index.readWith(reading({ privateFolders: ['HR'] }));
		await settle();
		expect([index.factsOf('HR/b.md')?.private, starOf(index.factsOf('a.md')), vault.textsRead]).toEqual([true, ['task', 'action'], []]);
		index.readWith(reading({ tagPrefix: 'skill' }));
		await settle();
		expect([paths(index), starOf(index.factsOf('c.md')), vault.textsRead]).toEqual([['c.md'], ['situation', 'action', 'result'], ['c.md']]);
	});

	it('read the texts again when what counts as text has changed', async () => {
		const { vault, index } = await filled({ 'a.md': withStar });
		index.readWith({ ...reading(), missingStarParts: () => [] });
		await settle();
		expect([starOf(index.factsOf('a.md')), vault.textsRead]).toEqual([[], ['a.md', 'a.md']]);
	});

	it('before the first use read nothing', async () => {
		const vault = new MemoryVault();
		vault.put('a.md', { frontmatter: { tags: ['skill/presence'] } });
		const index = open(vault);
		index.readWith(reading({ tagPrefix: 'skill' }));
		await settle();
		expect(paths(index)).toEqual([]);
		await index.whenReady();
		expect(paths(index)).toEqual(['a.md']);
	});
});

describe('unload', () => {
	it('stops a running fill, lets go of everything and whoever waits goes on', async () => {
		const vault = new MemoryVault();
		for (let note = 0; note < 64; note++) vault.put(`${note}.md`, gravitas);
		const clock = new TestClock();
		const index = open(vault, clock);
		vi.spyOn(vault.app.metadataCache, 'getFileCache').mockImplementation((file) => {
			clock.time += 1;
			return vault.at(file.path).cache;
		});
		clock.whilePaused = (pauses) => {
			if (pauses === 2) index.unload();
		};
		await index.whenReady();
		await settle();
		expect([index.tally.evidenceNotes, vault.listening, clock.pauses]).toEqual([16, 0, 2]);
		await index.whenReady();
		vault.write('new.md', gravitas);
		expect(index.factsOf('new.md')).toBeUndefined();
	});
});

describe('over the vault of the test mocks', () => {
	it('follows notes that are created, modified and renamed through the vault itself', async () => {
		const app = App.createConfigured__();
		const original = app.asOriginalType__();
		app.workspace.setLayoutReady__();
		await original.vault.create('a.md', '---\ntags:\n  - competence/presence/gravitas\nevidence-level: 3\n---\n# Board\n\n## Result\n\nhas result\n');
		const index = new NoteIndex(original, reading());
		index.load();
		opened.push(index);
		await index.whenReady();
		const file = original.vault.getFileByPath('a.md');
		expect([index.factsOf('a.md')?.evidence?.level, starOf(index.factsOf('a.md'))]).toEqual([3, ['situation', 'task', 'action']]);
		if (!file) throw new Error('The note was not created.');
		await original.vault.modify(file, '---\nTags: [competence/presence/gravitas]\nevidence-level: 4\n---\nInline #competence/investment/prioritisation here.\n');
		expect(index.factsOf('a.md')?.evidence).toEqual({ competences: ['gravitas', 'prioritisation'], bareAreas: [], level: 4, levels: {}, missingStarParts: all });
		await original.vault.rename(file, '2026-03-04 b.md');
		expect(paths(index)).toEqual(['2026-03-04 b.md']);
	});
});
