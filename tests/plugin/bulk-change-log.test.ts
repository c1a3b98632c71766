import type { App } from 'obsidian';
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyToNotes } from '../../src/commands/tag-notes-apply';
import { renamingEdit } from '../../src/commands/tag-notes-edit';
import { previewNotes } from '../../src/commands/tag-notes-preview';
import { tagRenames } from '../../src/core/tagging/rename-tags';
import type { Operation } from '../../src/core/undo/change-log';
import { ChangeLogStore } from '../../src/host/change-log-store';
import { createNote, editNote } from '../../src/host/note-store';

const folder = '.obsidian/plugins/portfolio-pathway';
const work = { progress: () => undefined, isCancelled: () => false };
const edit = renamingEdit(tagRenames([['old', 'new']]));

afterEach(() => {
	vi.restoreAllMocks();
});

async function vaultOf(count: number): Promise<{ app: App; log: ChangeLogStore; paths: readonly string[] }> {
	const app = MockApp.createConfigured__().asOriginalType__();
	const paths = Array.from({ length: count }, (_, index) => `Note ${index}.md`);
	for (const path of paths) await app.vault.create(path, '---\ntags: [old]\n---\n');
	return { app, log: new ChangeLogStore(app, folder), paths };
}

async function textAt(app: App, path: string): Promise<string> {
	return app.vault.adapter.read(path);
}

async function applyAll(app: App, log: ChangeLogStore, paths: readonly string[], cancelled = work) {
	const previews = await previewNotes(app, paths, edit, work);
	const wanted = previews.flatMap((preview) => (preview.kind === 'edited' ? [preview] : []));
	return applyToNotes(app, log, { label: 'Renamed', edit, wanted }, cancelled);
}

describe('one operation of many notes', () => {
	it('is one operation in the log, and leaves no journal behind', async () => {
		const { app, log, paths } = await vaultOf(45);
		const { report, operation } = await applyAll(app, log, paths);
		expect(report.changed).toEqual(paths);
		expect(operation?.changes).toHaveLength(45);
		expect(await log.last()).toEqual(operation);
		expect(await app.vault.adapter.exists(`${folder}/change-log-running.jsonl`)).toBe(false);
		const again = await new ChangeLogStore(app, folder).last();
		expect(again).toEqual(operation);
	});

	it('is undone from the journal when the app ended before the log was written', async () => {
		const { app, log, paths } = await vaultOf(45);
		const running = log.begin.bind(log);
		vi.spyOn(log, 'begin').mockImplementation(async (label) => ({ ...(await running(label)), finish: () => new Promise(() => undefined) }));
		void applyAll(app, log, paths);
		await vi.waitFor(async () => expect(await textAt(app, 'Note 44.md')).toContain('new'));

		const restarted = new ChangeLogStore(app, folder);
		const operation = await restarted.last();
		expect(operation?.changes).toHaveLength(45);
		expect(operation && (await restarted.undo(operation)).undone).toHaveLength(45);
		for (const path of paths) expect(await textAt(app, path)).toBe('---\ntags: [old]\n---\n');
		expect(await restarted.last()).toBeUndefined();
	});

	it('reads over a line that the crash cut short', async () => {
		const { app, paths } = await vaultOf(1);
		const log = new ChangeLogStore(app, folder);
		const { operation } = await applyAll(app, log, paths);
		await app.vault.adapter.remove(`${folder}/change-log.json`);
		const lines = [{ kind: 'begun', id: '1', at: 'now', label: 'Renamed' }, { kind: 'changes', changes: operation?.changes }].map((line) => JSON.stringify(line));
		await app.vault.adapter.write(`${folder}/change-log-running.jsonl`, `${lines.join('\n')}\n{"kind":"changes","chan`);
		expect((await new ChangeLogStore(app, folder).last())?.changes).toEqual(operation?.changes);
	});

	it('stops writing as soon as the way back cannot be kept, and says so of every note left', async () => {
		const { app, log, paths } = await vaultOf(45);
		const append = app.vault.adapter.append.bind(app.vault.adapter);
		let batches = 0;
		vi.spyOn(app.vault.adapter, 'append').mockImplementation(async (...given) => {
			batches += 1;
			if (batches > 1) throw new Error('ENOSPC');
			return append(...given);
		});
		const { report } = await applyAll(app, log, paths);
		expect(report.changed).toHaveLength(20);
		expect(report.failed).toHaveLength(25);
		expect(report.failed[0]?.why).toBe('It was not written, because the way back could not be saved: ENOSPC.');
		expect(await textAt(app, 'Note 20.md')).toContain('old');
	});

	it('counts a note as changed that was written although the writing failed', async () => {
		const { app, log, paths } = await vaultOf(3);
		const process = app.vault.process.bind(app.vault);
		vi.spyOn(app.vault, 'process').mockImplementation(async (file, change) => {
			const text = await process(file, change);
			if (file.path === 'Note 1.md') throw new Error('EIO');
			return text;
		});
		const { report, operation } = await applyAll(app, log, paths);
		expect([report.changed, report.failed]).toEqual([paths, []]);
		vi.restoreAllMocks();
		expect(operation && (await log.undo(operation)).undone).toHaveLength(3);
	});

	it('keeps a note undoable of which nobody can tell whether it was written', async () => {
		const { app, log, paths } = await vaultOf(3);
		const [process, read] = [app.vault.process.bind(app.vault), app.vault.read.bind(app.vault)];
		let isUnreadable = false;
		vi.spyOn(app.vault, 'read').mockImplementation((file) => (isUnreadable && file.path === 'Note 1.md' ? Promise.reject(new Error('EIO')) : read(file)));
		vi.spyOn(app.vault, 'process').mockImplementation(async (file, change) => {
			const text = await process(file, change);
			if (file.path !== 'Note 1.md') return text;
			isUnreadable = true;
			throw new Error('EIO');
		});
		const { report, operation } = await applyAll(app, log, paths);
		expect(report.changed).toEqual(['Note 0.md', 'Note 2.md']);
		expect(report.failed).toEqual([{ path: 'Note 1.md', why: 'It could not be written: EIO.' }]);
		vi.restoreAllMocks();
		expect(operation && (await log.undo(operation)).undone).toHaveLength(3);
	});

	it('gives an undo that half failed a second go', async () => {
		const { app, log, paths } = await vaultOf(3);
		const { operation } = await applyAll(app, log, paths);
		const process = app.vault.process.bind(app.vault);
		vi.spyOn(app.vault, 'process').mockImplementation((file, change) => (file.path === 'Note 1.md' ? Promise.reject(new Error('EIO')) : process(file, change)));
		const first = operation && (await log.undo(operation));
		expect(first).toMatchObject({ undone: ['Note 2.md', 'Note 0.md'], failed: [{ path: 'Note 1.md', why: 'EIO' }] });
		vi.restoreAllMocks();
		const rest = await log.last();
		expect(rest && (await log.undo(rest)).undone).toEqual(['Note 1.md']);
		expect(await log.last()).toBeUndefined();
	});

	it('loses no other operation that is recorded while it runs', async () => {
		const { app, log, paths } = await vaultOf(1);
		const running = await log.begin('Long');
		const created = { kind: 'created', path: 'x.md', hash: '0' } as const;
		const [first, second] = await Promise.all([log.record('One', [created]), log.record('Two', [created])]);
		await running.finish([{ ...created, path: paths[0] ?? '' }]);
		const ids = [first?.id, second?.id, (await log.last())?.id];
		expect(new Set(ids).size).toBe(3);
		const stored: unknown = JSON.parse(await app.vault.adapter.read(`${folder}/change-log.json`));
		expect(stored).toMatchObject({ operations: [{ label: 'One' }, { label: 'Two' }, { label: 'Long' }] });
	});
});

describe('an operation that made several notes', () => {
	const made = ['Plan.md', 'Answers.md', 'Rating.md'];

	async function makeAll(): Promise<{ app: App; log: ChangeLogStore; operation: Operation }> {
		const { app, log } = await vaultOf(1);
		const created = await Promise.all(made.map((path) => createNote(app, path, `As made: ${path}\n`)));
		const edited = await editNote(app, 'Note 0.md', (text) => ({ kind: 'edited', text: `${text}A link.\n` }));
		const changes = [...created, edited].flatMap((outcome) => ('change' in outcome ? [outcome.change] : []));
		const operation = await log.record('Creation of Plan', changes);
		if (!operation) throw new Error('nothing was recorded');
		return { app, log, operation };
	}

	async function write(app: App, path: string, text: string): Promise<void> {
		const file = app.vault.getFileByPath(path);
		if (file) await app.vault.modify(file, text);
	}

	it('takes back all of them while each is as it was made', async () => {
		const { log, operation } = await makeAll();
		expect(await log.undo(operation)).toMatchObject({ undone: ['Note 0.md', 'Rating.md', 'Answers.md', 'Plan.md'], left: [], together: [] });
		expect(await log.last()).toBeUndefined();
	});

	it('takes back none of them when one was changed since, and still takes back what it edited', async () => {
		const { app, log, operation } = await makeAll();
		await write(app, 'Plan.md', 'Mine.\n');
		expect(await log.undo(operation)).toMatchObject({ undone: ['Note 0.md'], left: ['Plan.md'], together: ['Rating.md', 'Answers.md'], failed: [] });
		expect(await textAt(app, 'Note 0.md')).toBe('---\ntags: [old]\n---\n');
		for (const path of made) expect(await app.vault.adapter.exists(path)).toBe(true);
	});

	it('takes back all of them once the change is gone again', async () => {
		const { app, log, operation } = await makeAll();
		await write(app, 'Plan.md', 'Mine.\n');
		await log.undo(operation);
		await write(app, 'Plan.md', 'As made: Plan.md\n');
		const rest = await log.last();
		expect(rest && (await log.undo(rest)).undone).toEqual(['Rating.md', 'Answers.md', 'Plan.md']);
	});

	it('takes back the others when one of them was deleted since', async () => {
		const { app, log, operation } = await makeAll();
		await app.vault.adapter.remove('Plan.md');
		expect(await log.undo(operation)).toMatchObject({ undone: ['Note 0.md', 'Rating.md', 'Answers.md'], gone: ['Plan.md'], together: [] });
	});

	it('takes back none of them when one cannot be read, since it may have been changed', async () => {
		const { app, log, operation } = await makeAll();
		const read = app.vault.read.bind(app.vault);
		vi.spyOn(app.vault, 'read').mockImplementation((file) => (file.path === 'Plan.md' ? Promise.reject(new Error('EIO')) : read(file)));
		expect(await log.undo(operation)).toMatchObject({ undone: ['Note 0.md'], together: ['Rating.md', 'Answers.md'], failed: [{ path: 'Plan.md', why: 'EIO' }] });
	});
});
