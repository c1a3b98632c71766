// What becomes of a write that failed: the disk is asked, since an error does not say whether nothing was written, all of
// it, or a part. For note-store.ts alone, which writes notes; a file that was cut short is put back as it was.
import type { App, TFile } from 'obsidian';

/** A file was left cut short, because it could not be put back either. */
export class CutShortError extends Error {
	constructor(
		readonly path: string,
		/** Why it could not be written. */
		override readonly cause: unknown,
	) {
		super(`${path} was cut short while it was written.`);
	}
}

export interface TextWrite {
	readonly before: string;
	readonly after: string;
}

/** True when the note was written all the same. Else it says what it said before, or somebody else has changed it. */
export async function isWritten(app: App, file: TFile, { before, after }: TextWrite, cause: unknown): Promise<boolean> {
	const now = await app.vault.read(file).catch(() => undefined);
	if (now === after) return true;
	// Emptied to be written anew, or written as far as the disk had room.
	if (now === undefined || now === before || !after.startsWith(now)) return false;
	try {
		await app.vault.process(file, (text) => (text === now ? before : text));
	} catch {
		throw new CutShortError(file.path, cause);
	}
	return false;
}

/** True when the new file was made all the same, with all of its content. What is left of a part of it is removed. */
export async function isCreated(app: App, path: string, content: string | ArrayBuffer, cause: unknown): Promise<boolean> {
	const { adapter } = app.vault;
	// Made by somebody else in the same moment: what it holds is theirs, even when it is nothing yet.
	if (!(await adapter.exists(path)) || saysThatItExists(cause)) return false;
	const wanted = typeof content === 'string' ? content : latin1(content);
	const now = typeof content === 'string' ? await adapter.read(path) : latin1(await adapter.readBinary(path));
	if (now === wanted) return true;
	if (!wanted.startsWith(now)) return false;
	try {
		await adapter.remove(path);
	} catch {
		throw new CutShortError(path, cause);
	}
	return false;
}

/** Obsidian has one sentence for it, and each system its own code. */
function saysThatItExists(cause: unknown): boolean {
	return cause instanceof Error && /EEXIST|already exists/i.test(cause.message);
}

function latin1(bytes: ArrayBuffer): string {
	return Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
}
