// What other people, other programs and the log itself do at the wrong moment: what is told, and what is in the vault.
import type { WorkspaceLeaf } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyToNotes } from '../../src/commands/tag-notes-apply';
import { renamingEdit } from '../../src/commands/tag-notes-edit';
import { previewNotes } from '../../src/commands/tag-notes-preview';
import { writeReport } from '../../src/commands/write-report';
import { tagRenames } from '../../src/core/tagging/rename-tags';
import type { LongWork } from '../../src/core/tagging/progress';
import { openNotes } from '../../src/host/find-notes';
import { createNote, editNote } from '../../src/host/note-store';
import { faultSurvived } from '../proof';
import { noSpace, pluginFolder } from './failing-disk';
import { openSession, type FaultSession } from './fault-session';

const log = `${pluginFolder}/change-log.json`;
const journal = `${pluginFolder}/change-log-running.jsonl`;
const old = (name: string): string => `---\ntags: [old]\n---\n${name}\n`;
const names = ['One', 'Two', 'Three', 'Four'];
const notes = Object.fromEntries(names.map((name) => [`Notes/${name}.md`, old(name)]));
const edit = renamingEdit(tagRenames([['old', 'new']]));
const work: LongWork = { progress: () => undefined, isCancelled: () => false };

let session: FaultSession;

afterEach(() => session.end());

async function open(): Promise<FaultSession> {
	session = await openSession(notes, '2026-11-22');
	return session;
}

async function preview() {
	const previews = await previewNotes(session.disk.app, Object.keys(notes), edit, work);
	return previews.flatMap((one) => (one.kind === 'edited' ? [one] : []));
}

const apply = async (wanted: Awaited<ReturnType<typeof preview>>, during: LongWork = work) => applyToNotes(session.disk.app, session.bench.changeLog, { label: 'Renamed', edit, wanted }, during);

describe('between the preview of many notes and their writing', () => {
	it('a note that was deleted, one that was moved, one tagged anew and one written on below are each told apart, and undo leaves them as they are', async (context) => {
		const { disk, undo, told } = await open();
		const wanted = await preview();
		const { vault } = disk.app;
		const file = (name: string) => vault.getFileByPath(`Notes/${name}.md`);
		const [one, two] = [file('One'), file('Two')];
		if (!one || !two) throw new Error('no notes');
		await vault.delete(one);
		await vault.rename(two, 'Notes/Moved.md');
		await disk.put('Notes/Three.md', '---\ntags: [old, new]\n---\nThree\n');
		await disk.put('Notes/Four.md', `${old('Four')}One more line.\n`);
		const { report } = await apply(wanted);
		expect(report).toMatchObject({ changed: ['Notes/Four.md'], gone: ['Notes/One.md', 'Notes/Two.md'], changedMeanwhile: ['Notes/Three.md'], failed: [] });
		expect(await disk.notes()).toEqual({ 'Notes/Moved.md': old('Two'), 'Notes/Three.md': '---\ntags: [old, new]\n---\nThree\n', 'Notes/Four.md': `${old('Four').replace('old', 'new')}One more line.\n` });
		await undo();
		expect(told()).toEqual(['Undone: Renamed (1 note).']);
		expect(await disk.text('Notes/Four.md')).toBe(`${old('Four')}One more line.\n`);
		faultSurvived(context, 4);
	});

	it('the folder that is renamed half way takes the notes with it: what was written there by then is found by its new path or named as gone', async (context) => {
		const { disk, undo, told } = await open();
		const wanted = await preview();
		let isMoved = false;
		const moving: LongWork = {
			isCancelled: () => false,
			progress: (done) => {
				if (done !== 2 || isMoved) return;
				isMoved = true;
				const folder = disk.app.vault.getFolderByPath('Notes');
				if (folder) void disk.app.vault.rename(folder, 'Moved');
			},
		};
		const { report } = await apply(wanted, moving);
		expect(report.changed.length + report.gone.length + report.failed.length).toBe(4);
		for (const [path, text] of Object.entries(await disk.notes())) {
			const name = path.slice(path.lastIndexOf('/') + 1).replace('.md', '');
			expect([old(name), old(name).replace('old', 'new')]).toContain(text);
		}
		await undo();
		expect(told().join()).toMatch(/Not there any more|Undone/);
		faultSurvived(context);
	});

	it('a tab that was not looked at since the start, and has no view of its note yet, is no hindrance', async (context) => {
		const { disk } = await open();
		const wanted = await preview();
		const deferred: unknown = { view: { getViewType: () => 'markdown' }, getViewState: () => ({ type: 'markdown', state: { file: 'Notes/One.md' } }) };
		vi.spyOn(disk.app.workspace, 'getLeavesOfType').mockReturnValue([deferred as WorkspaceLeaf]);
		const { report } = await apply(wanted);
		expect([report.changed, openNotes(disk.app)]).toEqual([Object.keys(notes), ['Notes/One.md']]);
		faultSurvived(context);
	});

	it('a copy made by a sync in conflict is a note of its own: it is neither written nor taken for the other', async (context) => {
		const { disk, undo } = await open();
		const wanted = await preview();
		const copy = 'Notes/One (conflicted copy 2026-11-22).md';
		await disk.put(copy, old('One'));
		await apply(wanted);
		expect(await disk.text(copy)).toBe(old('One'));
		await undo();
		expect(await disk.notes()).toEqual({ ...notes, [copy]: old('One') });
		faultSurvived(context);
	});

	it('a report whose name is taken meanwhile leaves the other file alone and says which was not written', async (context) => {
		const { bench, disk, told, undo } = await open();
		const path = 'Pathway/Reports/Where I stand.json';
		const create = disk.app.vault.create.bind(disk.app.vault);
		let isFirst = true;
		disk.app.vault.create = async (at, text) => {
			if (isFirst) await disk.put(path, 'Theirs.');
			isFirst = false;
			return create(at, text);
		};
		await writeReport(bench, ['html', 'json'], { title: 'Where I stand', lines: [], parts: [], foot: [] });
		expect(told()[0]).toBe(`${path} was not written: a file of that name has come into being meanwhile. What was written before it is there and can be undone, and what was to follow was not written. Run the command again; the new one will get another name.`);
		expect(await disk.text(path)).toBe('Theirs.');
		await undo();
		expect(await disk.notes()).toEqual({ ...notes, [path]: 'Theirs.' });
		faultSurvived(context);
	});
});

describe('the change log', () => {
	async function tagOne(path = 'Notes/One.md'): Promise<void> {
		const outcome = await editNote(session.disk.app, path, (text) => ({ kind: 'edited', text: text.replace('old', 'new') }));
		if (outcome.kind === 'edited') await session.bench.changeLog.record(`Tags of ${path}`, [outcome.change]);
	}

	it('that cannot be read keeps the change undoable until the end, says so, and has it in the file once it can be read', async (context) => {
		const { disk, told, undo, restart, forget } = await open();
		await tagOne('Notes/Two.md');
		restart();
		disk.failReads(log);
		await tagOne();
		expect(told()).toEqual([`The change was made, but not entered into the change log: EIO: i/o error, read '${log}'. Undo works until Obsidian is closed.`]);
		forget();
		await undo();
		expect(told()).toEqual(['Undone: Tags of Notes/One.md (1 note).']);
		await tagOne();
		disk.mend();
		await tagOne('Notes/Three.md');
		restart();
		for (let times = 0; times < 3; times++) await undo();
		expect(await disk.notes()).toEqual(notes);
		faultSurvived(context, 3);
	});

	it.for([
		['cut short', '{"version":1,"operations":[{"id":"1","at"'],
		['empty', ''],
		['of something else', '<html>sync error</html>'],
	])('that is %s is put aside with its bytes, is told, and the next change can be undone', async ([, text = ''], context) => {
		const { disk, told, undo, restart } = await open();
		await disk.put(log, text);
		await tagOne();
		expect(told()[0]).toContain('Earlier changes cannot be undone any more. The file was put aside in the folder of the plugin as change-log.json.unreadable.');
		expect(await disk.text(`${log}.unreadable`)).toBe(text);
		restart();
		await undo();
		expect(await disk.notes()).toEqual(notes);
		faultSurvived(context);
	});

	it('that cannot be put aside for want of room is left as it is, and the change is undone from memory', async (context) => {
		const { disk, told, undo } = await open();
		await disk.put(log, 'half a lo');
		await tagOneWhileFull();
		expect(told()[0]).toContain(`not entered into the change log: ${noSpace}. Undo works until Obsidian is closed.`);
		expect(await disk.text(log)).toBe('half a lo');
		disk.mend();
		await undo();
		expect(await disk.notes()).toEqual(notes);
		faultSurvived(context);

		async function tagOneWhileFull(): Promise<void> {
			disk.fail(2, 'full from then on');
			await tagOne();
		}
	});

	it('that cannot be saved after an undo says so, and offers nothing that was taken back until the end', async (context) => {
		const { disk, undo, told } = await open();
		await tagOne();
		disk.fail(2, 'refused');
		await undo();
		expect(told()).toEqual([`What was to be taken back is taken back, but the change log could not be saved: ${noSpace}. After a restart Undo last change may offer it once more, and then changes nothing.`, 'Undone: Tags of Notes/One.md (1 note).']);
		expect(await disk.notes()).toEqual(notes);
		expect(await session.bench.changeLog.last()).toBeUndefined();
		faultSurvived(context);
	});

	it('takes a journal over although the log cannot be saved, so that a crash and then a full disk can be undone', async (context) => {
		const { disk, undo, restart } = await open();
		const wanted = await preview();
		const { operation } = await apply(wanted);
		const lines = [{ kind: 'begun', id: '1', at: '2026-11-22 10:00', label: 'Renamed' }, { kind: 'changes', changes: operation?.changes }];
		await disk.app.vault.adapter.remove(log);
		await disk.put(journal, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
		restart();
		const changed = await disk.notes();
		disk.fail(1, 'full from then on');
		expect((await session.bench.changeLog.last())?.changes).toHaveLength(4);
		expect(await disk.notes()).toEqual(changed);
		disk.mend();
		await undo();
		expect(await disk.notes()).toEqual(notes);
		restart();
		expect(await session.bench.changeLog.last()).toBeUndefined();
		faultSurvived(context, 2);
	});

	it('of a plugin that is switched off half way ends with what was written, and the one switched on again undoes it', async (context) => {
		const { disk, undo, restart, told } = await open();
		const wanted = await preview();
		const { report } = await apply(wanted, { isCancelled: () => false, progress: (done) => (done === 2 ? session.bench.changeLog.close() : undefined) });
		expect([report.changed, report.cancelled]).toEqual([['Notes/One.md', 'Notes/Two.md'], ['Notes/Three.md', 'Notes/Four.md']]);
		restart();
		expect(await disk.text(journal)).toBeUndefined();
		await undo();
		expect(told()).toEqual(['Undone: Renamed (2 notes).']);
		expect(await disk.notes()).toEqual(notes);
		faultSurvived(context);
	});

	it('written by the plugin of before, from a window that stayed open, loses nothing of either', async (context) => {
		const { disk, bench, undo, restart } = await open();
		const before = bench.changeLog;
		restart();
		await tagOne('Notes/One.md');
		const outcome = await editNote(disk.app, 'Notes/Two.md', (text) => ({ kind: 'edited', text: `${text}More.\n` }));
		if (outcome.kind === 'edited') await before.record('From before', [outcome.change]);
		await tagOne('Notes/Three.md');
		for (let times = 0; times < 3; times++) await undo();
		expect(await disk.notes()).toEqual(notes);
		faultSurvived(context);
	});

	it('goes back half way and on again when a note cannot be written meanwhile, and names it', async (context) => {
		const { disk, undo, told, forget } = await open();
		await apply(await preview());
		disk.fail(2, 'cut short');
		await undo();
		expect(told().join('\n')).toContain(`Notes/Three.md could not be written: ${noSpace}. It can be undone again.`);
		expect(await disk.text('Notes/Three.md')).toBe(old('Three').replace('old', 'new'));
		forget();
		await undo();
		expect(told()).toEqual(['Undone: Renamed (1 note).']);
		expect(await disk.notes()).toEqual(notes);
		faultSurvived(context);
	});
});

describe('a folder', () => {
	it('whose name a file has taken is named with what to do, and the file stays', async (context) => {
		const { disk, run, told } = await open();
		await disk.put('Pathway', 'A file without an ending.');
		await run('Log evidence', async () => void (await createNote(disk.app, 'Pathway/Evidence/New.md', 'Text\n')));
		expect(told()).toEqual(['Log evidence stopped: Pathway is a file, so no note can be put into it. Rename it, or choose another folder in the settings. Nothing else was changed. Try again; if it happens again, the developer console has the details.']);
		expect(await disk.text('Pathway')).toBe('A file without an ending.');
		faultSurvived(context);
	});

	it('that somebody else makes in the same moment is used', async (context) => {
		const { disk } = await open();
		const { vault } = disk.app;
		const make = vault.createFolder.bind(vault);
		vault.createFolder = async (path) => {
			await make(path);
			throw new Error('Folder already exists.');
		};
		expect(await createNote(disk.app, 'Pathway/New.md', 'Text\n')).toMatchObject({ kind: 'created' });
		faultSurvived(context);
	});
});
