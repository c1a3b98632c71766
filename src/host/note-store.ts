// The only code that writes notes. Every write is atomic, awaited and says what it did, so that it can be taken back.
// Lock-step with open editors: they hold unsaved text for up to two seconds, so they are saved first.
import { MarkdownView, TFile, TFolder, type App, normalizePath } from 'obsidian';
import { isSamePath } from '../core/note-path';
import { textHash } from '../core/text-hash';
import type { LoggedChange } from '../core/undo/change-log';
import { inverseEdit, isAsBefore, undoEdit } from '../core/undo/inverse-edit';
import { isCreated, isWritten, type TextWrite } from './failed-write';

export type CreateOutcome = { readonly kind: 'created'; readonly path: string; readonly change: LoggedChange } | { readonly kind: 'exists'; readonly path: string };

/** What an edit makes of the text it is given. A refusal leaves the note as it is. */
export type TextEdit<Refusal> = { readonly kind: 'edited'; readonly text: string } | { readonly kind: 'unchanged' } | { readonly kind: 'refused'; readonly reason: Refusal };

export type EditOutcome<Refusal> =
	| { readonly kind: 'edited'; readonly path: string; readonly change: LoggedChange }
	| { readonly kind: 'unchanged'; readonly path: string }
	| { readonly kind: 'refused'; readonly path: string; readonly reason: Refusal }
	| { readonly kind: 'gone'; readonly path: string };

/** `as-before`: there was nothing to take back. */
export type UndoOutcome = 'undone' | 'as-before' | 'changed-since' | 'gone';

/** The text of a note as it is now, with what an open editor has not saved yet. Undefined when there is no such note. */
export function readNote(app: App, path: string): Promise<string | undefined> {
	return withNote<string | undefined>(app, path, undefined, (file) => app.vault.read(file));
}

/** Also one whose name differs in case only, which Obsidian takes for the same. */
export function noteExists(app: App, path: string): boolean {
	const target = normalizePath(path);
	if (app.vault.getAbstractFileByPath(target) !== null) return true;
	const folder = app.vault.getAbstractFileByPath(folderOf(target) || '/');
	return folder instanceof TFolder && folder.children.some((sibling) => isSamePath(sibling.path, target));
}

/** Creates the note and the folders it needs. A note that exists is never touched. */
export function createNote(app: App, path: string, text: string): Promise<CreateOutcome> {
	return createFile(app, path, text);
}

/** The same for a file that is no note, such as a page or a picture. */
export async function createFile(app: App, path: string, content: string | ArrayBuffer): Promise<CreateOutcome> {
	const target = normalizePath(path);
	if (noteExists(app, target) || (await app.vault.adapter.exists(target))) return { kind: 'exists', path: target };
	await ensureFolder(app, folderOf(target));
	let text: string;
	try {
		text = await put(app, target, content);
	} catch (error) {
		if (!(await isCreated(app, target, content, error))) {
			// Somebody else made it in the meantime: theirs stays.
			if (noteExists(app, target) || (await app.vault.adapter.exists(target))) return { kind: 'exists', path: target };
			throw error;
		}
		text = await app.vault.adapter.read(target);
	}
	return { kind: 'created', path: target, change: { kind: 'created', path: target, hash: textHash(text) } };
}

/** Gives what the file reads as: by that it is known again when it is to be taken back. */
async function put(app: App, path: string, content: string | ArrayBuffer): Promise<string> {
	if (typeof content !== 'string') return app.vault.read(await app.vault.createBinary(path, content));
	await app.vault.create(path, content);
	return content;
}

/** Edits one note. `edit` is pure and sees the text inside the atomic write, so that nothing that came in between is lost. */
export function editNote<Refusal>(app: App, path: string, edit: (text: string) => TextEdit<Refusal>): Promise<EditOutcome<Refusal>> {
	return withNote<EditOutcome<Refusal>>(app, path, { kind: 'gone', path }, async (file) => {
		let outcome: EditOutcome<Refusal> = { kind: 'unchanged', path };
		await writeOrLeave(app, file, (before) => {
			const result = edit(before);
			if (result.kind !== 'edited') {
				outcome = { ...result, path };
				return undefined;
			}
			outcome = { kind: 'edited', path, change: { kind: 'edited', path, inverse: inverseEdit(before, result.text) } };
			return result.text;
		});
		return outcome;
	});
}

export type CreatedChange = Extract<LoggedChange, { readonly kind: 'created' }>;

/** How a created note stands, without touching it. */
export function standingOfCreated(app: App, change: CreatedChange): Promise<'as-made' | 'changed-since' | 'gone'> {
	return withNote<'as-made' | 'changed-since' | 'gone'>(app, change.path, 'gone', async (file) => ((await readsAsMade(app, file, change)) ? 'as-made' : 'changed-since'));
}

/** Takes one change back, unless the note has changed since. A created note goes to the trash the user has chosen. */
export function undoChange(app: App, change: LoggedChange): Promise<UndoOutcome> {
	return withNote<UndoOutcome>(app, change.path, 'gone', async (file) => {
		if (change.kind === 'created') {
			if (!(await readsAsMade(app, file, change))) return 'changed-since';
			await app.fileManager.trashFile(file);
			return 'undone';
		}
		let outcome: UndoOutcome = 'changed-since';
		await writeOrLeave(app, file, (text) => {
			const before = undoEdit(text, change.inverse);
			if (before !== undefined) outcome = 'undone';
			else if (isAsBefore(text, change.inverse)) outcome = 'as-before';
			return before;
		});
		return outcome;
	});
}

async function readsAsMade(app: App, file: TFile, { hash }: CreatedChange): Promise<boolean> {
	return textHash(await app.vault.read(file)) === hash;
}

class LeaveAsItIs extends Error {}

// Vault.process writes whatever comes back, even the same text. Only an exception leaves the file alone.
async function writeOrLeave(app: App, file: TFile, make: (text: string) => string | undefined): Promise<void> {
	const writing: TextWrite[] = [];
	try {
		await app.vault.process(file, (text) => {
			const made = make(text);
			if (made === undefined) throw new LeaveAsItIs();
			writing.push({ before: text, after: made });
			return made;
		});
	} catch (error) {
		if (error instanceof LeaveAsItIs) return;
		const [write] = writing;
		if (!write || !(await isWritten(app, file, write, error))) throw error;
	}
}

/**
 * Does something with a note after its open editors are saved. Obsidian hears a moment later that another program has
 * deleted one: the disk is asked before an editor could write it anew, and when something fails. Asking for every note
 * would double the time that thousands take.
 */
async function withNote<Outcome>(app: App, path: string, gone: Outcome, action: (file: TFile) => Promise<Outcome>): Promise<Outcome> {
	const file = app.vault.getAbstractFileByPath(normalizePath(path));
	if (!(file instanceof TFile)) return gone;
	const editors = openEditors(app, file);
	if (editors.length > 0 && !(await app.vault.adapter.exists(file.path))) return gone;
	try {
		for (const view of editors) await view.save();
		return await action(file);
	} catch (error) {
		if (!(await app.vault.adapter.exists(file.path))) return gone;
		throw error;
	}
}

function openEditors(app: App, file: TFile): readonly MarkdownView[] {
	return app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === file.path ? [view] : []));
}

/** A file stands where a folder is needed. */
export class FolderTakenError extends Error {
	constructor(readonly path: string) {
		super(`${path} is a file, so no note can be put into it.`);
	}
}

async function ensureFolder(app: App, path: string): Promise<void> {
	if (path === '') return;
	const { adapter } = app.vault;
	const there = await adapter.stat(path);
	if (there?.type === 'file') throw new FolderTakenError(path);
	if (there) return;
	await ensureFolder(app, folderOf(path));
	try {
		await app.vault.createFolder(path);
	} catch (error) {
		// Somebody else made it in the meantime, which is as good.
		if ((await adapter.stat(path))?.type !== 'folder') throw error;
	}
}

function folderOf(path: string): string {
	return path.split('/').slice(0, -1).join('/');
}
