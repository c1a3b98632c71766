// Reading the vault folder: what is there, and its bytes. Nothing here changes the disk.
import type { Stats } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskPath, noEntry } from './vault-paths';

export interface VaultEntry {
	readonly path: string;
	readonly kind: 'file' | 'folder';
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
	/** Differs after every write, so that two looks at a file can be compared. */
	readonly mark: string;
}

/** Everything the file explorer would know: like Obsidian, without names that start with a dot. */
export async function listVault(root: string): Promise<VaultEntry[]> {
	const found: VaultEntry[] = [];
	await listInto(root, '', found);
	return found;
}

async function listInto(root: string, folder: string, found: VaultEntry[]): Promise<void> {
	for (const entry of await entriesOf(root, folder)) {
		if (nameOf(entry.path).startsWith('.')) continue;
		found.push(entry);
		if (entry.kind === 'folder') await listInto(root, entry.path, found);
	}
}

/** The direct children of one folder, hidden ones too. Links are followed only inside the vault. */
export async function entriesOf(root: string, folder: string): Promise<VaultEntry[]> {
	const full = await diskPath(root, folder);
	const children = await readdir(full, { withFileTypes: true });
	const entries = await Promise.all(children.map(async (child) => {
		const childPath = folder === '' ? child.name : `${folder}/${child.name}`;
		if (child.isSymbolicLink()) return statOf(root, childPath);
		const found = await stat(path.join(full, child.name)).catch(() => null);
		return found === null ? null : entryOf(childPath, found);
	}));
	return entries.filter((entry) => entry !== null).sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function statOf(root: string, vaultPath: string): Promise<VaultEntry | null> {
	try {
		const full = await diskPath(root, vaultPath);
		const found = await stat(full);
		// A linked folder could contain itself, so the explorer does without it.
		if (found.isDirectory() && (await lstat(full)).isSymbolicLink()) return null;
		return entryOf(vaultPath, found);
	} catch {
		return null;
	}
}

function entryOf(vaultPath: string, found: Stats): VaultEntry | null {
	if (!found.isFile() && !found.isDirectory()) return null;
	const isFile = found.isFile();
	return {
		path: vaultPath,
		kind: isFile ? 'file' : 'folder',
		ctime: Math.round(found.birthtimeMs || found.ctimeMs),
		mtime: Math.round(found.mtimeMs),
		size: isFile ? found.size : 0,
		mark: isFile ? `${found.size}:${found.ino}:${found.mtimeMs}:${found.ctimeMs}` : 'folder',
	};
}

export async function readBytes(root: string, vaultPath: string): Promise<Buffer> {
	const entry = await statOf(root, vaultPath);
	if (entry?.kind !== 'file') throw noEntry('open', vaultPath);
	return readFile(await diskPath(root, vaultPath));
}

/** Many files in one answer: a four byte length, a JSON list of sizes (-1 for a missing file), then the bytes. */
export async function readMany(root: string, paths: readonly string[]): Promise<Buffer> {
	const bodies = await Promise.all(paths.map((one) => readBytes(root, one).catch(() => null)));
	const sizes = Buffer.from(JSON.stringify(bodies.map((body) => body?.length ?? -1)));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(sizes.length);
	return Buffer.concat([length, sizes, ...bodies.filter((body) => body !== null)]);
}

/** Whether the folder has a child of that name when case does not count. */
export async function existsInAnyCase(root: string, vaultPath: string): Promise<boolean> {
	try {
		const names = await readdir(path.dirname(await diskPath(root, vaultPath)));
		const wanted = nameOf(vaultPath).toLowerCase();
		return names.some((name) => name.toLowerCase() === wanted);
	} catch {
		return false;
	}
}

export function nameOf(vaultPath: string): string {
	return path.posix.basename(vaultPath);
}
