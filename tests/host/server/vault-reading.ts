// Reading the vault folder: what is there, and its bytes. Nothing here changes the disk. All at once, without waiting in
// between: one page is served, and to hand each look at a small file to another thread costs more than the look.
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
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
export function listVault(root: string): VaultEntry[] {
	const found: VaultEntry[] = [];
	listInto(root, '', found);
	return found;
}

function listInto(root: string, folder: string, found: VaultEntry[]): void {
	for (const entry of entriesOf(root, folder)) {
		if (nameOf(entry.path).startsWith('.')) continue;
		found.push(entry);
		if (entry.kind === 'folder') listInto(root, entry.path, found);
	}
}

/** The direct children of one folder, hidden ones too. Links are followed only inside the vault. */
export function entriesOf(root: string, folder: string): VaultEntry[] {
	const full = diskPath(root, folder);
	const entries = readdirSync(full, { withFileTypes: true }).map((child) => {
		const childPath = folder === '' ? child.name : `${folder}/${child.name}`;
		if (child.isSymbolicLink()) return statOf(root, childPath);
		const found = statSync(path.join(full, child.name), { throwIfNoEntry: false });
		return found === undefined ? null : entryOf(childPath, found);
	});
	return entries.filter((entry) => entry !== null).sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function statOf(root: string, vaultPath: string): VaultEntry | null {
	try {
		const full = diskPath(root, vaultPath);
		const found = statSync(full);
		// A linked folder could contain itself, so the explorer does without it.
		if (found.isDirectory() && lstatSync(full).isSymbolicLink()) return null;
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

export function readBytes(root: string, vaultPath: string): Buffer {
	const entry = statOf(root, vaultPath);
	if (entry?.kind !== 'file') throw noEntry('open', vaultPath);
	return readFileSync(diskPath(root, vaultPath));
}

/** Many files in one answer: a four byte length, a JSON list of sizes (-1 for a missing file), then the bytes. */
export function readMany(root: string, paths: readonly string[]): Buffer {
	const bodies = paths.map((one) => {
		try {
			return readBytes(root, one);
		} catch {
			return null;
		}
	});
	const sizes = Buffer.from(JSON.stringify(bodies.map((body) => body?.length ?? -1)));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(sizes.length);
	return Buffer.concat([length, sizes, ...bodies.filter((body) => body !== null)]);
}

/** Whether the folder has a child of that name when case does not count. */
export function existsInAnyCase(root: string, vaultPath: string): boolean {
	try {
		const names = readdirSync(path.dirname(diskPath(root, vaultPath)));
		const wanted = nameOf(vaultPath).toLowerCase();
		return names.some((name) => name.toLowerCase() === wanted);
	} catch {
		return false;
	}
}

export function nameOf(vaultPath: string): string {
	return path.posix.basename(vaultPath);
}
