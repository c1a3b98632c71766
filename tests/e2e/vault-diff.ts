// What differs between two folders of notes, to the byte.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';

export interface VaultDiff {
	readonly created: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
	/** A unified diff of all of it. */
	readonly patch: string;
}

/** Bytes by path, with slashes. */
export type FileBytes = ReadonlyMap<string, Buffer>;

/** By its path: the config folder and the trash are not notes. */
export function isNote(name: string): boolean {
	return !/^\.(?:obsidian|trash)(?:\/|$)/.test(name);
}

export async function diffVaults(before: string, after: string): Promise<VaultDiff> {
	return diffNotes(await notesIn(before), await notesIn(after));
}

export function diffNotes(old: FileBytes, now: FileBytes): VaultDiff {
	const created = [...now.keys()].filter((name) => !old.has(name));
	const removed = [...old.keys()].filter((name) => !now.has(name));
	const changed = [...now].filter(([name, bytes]) => old.get(name)?.equals(bytes) === false).map(([name]) => name);
	const text = (bytes: Buffer | undefined): string => bytes?.toString('utf8') ?? '';
	const patch = [...created, ...changed, ...removed].sort().map((name) => createTwoFilesPatch(old.has(name) ? name : '/dev/null', now.has(name) ? name : '/dev/null', text(old.get(name)), text(now.get(name))));
	return { created, changed, removed, patch: patch.join('\n') };
}

export function notesIn(folder: string): Promise<FileBytes> {
	return filesIn(folder, isNote);
}

export async function filesIn(folder: string, isWanted: (name: string) => boolean = () => true): Promise<FileBytes> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
	return new Map(await Promise.all(names.filter(isWanted).sort().map(async (name) => [name, await readFile(path.join(folder, name))] as const)));
}
