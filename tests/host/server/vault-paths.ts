// Turns a vault path into a path on disk, and refuses whatever could lead out of the vault folder.
import { realpathSync } from 'node:fs';
import path from 'node:path';

/** What a request is answered with when the disk or the host refuses it. */
export class Refusal extends Error {
	override readonly name = 'Refusal';

	constructor(readonly status: number, readonly code: string, message: string) {
		super(message);
	}
}

/** Names that Obsidian refuses on at least one platform: notes made here have to open everywhere. */
const forbidden = /[*"<>:|?\\]/;

/** `root` follows no link any more. */
export function diskPath(root: string, vaultPath: string): string {
	if (vaultPath.includes('\0')) throw new Refusal(400, 'EINVAL', 'The path holds a null character.');
	const full = path.resolve(root, vaultPath === '' || vaultPath === '/' ? '.' : vaultPath);
	if (!isInside(root, full) || path.isAbsolute(vaultPath.replace(/^\/$/, ''))) throw outside(vaultPath);
	const real = realNearest(full);
	if (!isInside(root, real)) throw outside(vaultPath);
	return full;
}

/** The rules for names that do not exist yet; what is there already may be called anything. */
export function checkNewName(vaultPath: string): void {
	for (const part of vaultPath.split('/')) {
		if (part === '' || part === '.' || part === '..') throw noEntry('open', vaultPath);
		if (forbidden.test(part)) throw new Refusal(400, 'EINVAL', String.raw`File name cannot contain any of the following characters: * " \ / < > : | ?`);
	}
}

export function noEntry(call: string, vaultPath: string): Refusal {
	return new Refusal(404, 'ENOENT', `ENOENT: no such file or directory, ${call} '${vaultPath}'`);
}

function outside(vaultPath: string): Refusal {
	return new Refusal(403, 'EACCES', `The path leads out of the vault: '${vaultPath}'`);
}

function isInside(root: string, full: string): boolean {
	return full === root || full.startsWith(root + path.sep);
}

/** Follows links in as much of the path as exists, so that a linked folder cannot lead out. */
function realNearest(full: string): string {
	try {
		return realpathSync.native(full);
	} catch {
		const parent = path.dirname(full);
		return parent === full ? full : path.join(realNearest(parent), path.basename(full));
	}
}
