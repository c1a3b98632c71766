// Changing the vault folder. A file is written beside its target and then renamed, so that nobody ever reads half of it; only what is
// appended goes straight into its file, as in Obsidian.
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { existsInAnyCase, nameOf, statOf, type VaultEntry } from './vault-reading';
import { checkNewName, diskPath, noEntry, Refusal } from './vault-paths';

export function writeBytes(root: string, vaultPath: string, bytes: Buffer, mtime: number | null): VaultEntry {
	const full = diskPath(root, vaultPath);
	const before = statOf(root, vaultPath);
	if (before === null) checkNewName(vaultPath);
	if (before?.kind === 'folder') throw new Refusal(409, 'EISDIR', `EISDIR: illegal operation on a directory, open '${vaultPath}'`);
	requireParent(root, vaultPath);
	// A linked note stays a link: what it points to is replaced.
	const target = before === null ? full : realpathSync.native(full);
	const beside = path.join(path.dirname(target), `.${nameOf(vaultPath).slice(0, 80)}.${process.pid}.${temporaryCount++}.tmp`);
	try {
		writeFileSync(beside, bytes);
		if (before !== null) chmodSync(beside, statSync(target).mode);
		if (mtime !== null) utimesSync(beside, mtime / 1000, mtime / 1000);
		renameSync(beside, target);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
	return expectStat(root, vaultPath);
}

export function createBytes(root: string, vaultPath: string, bytes: Buffer, mtime: number | null): VaultEntry {
	checkNewName(vaultPath);
	requireParent(root, vaultPath);
	if (existsInAnyCase(root, vaultPath)) throw new Refusal(409, 'EEXIST', 'File already exists.');
	const full = diskPath(root, vaultPath);
	try {
		writeFileSync(full, '', { flag: 'wx' });
	} catch {
		throw new Refusal(409, 'EEXIST', 'File already exists.');
	}
	return writeBytes(root, vaultPath, bytes, mtime);
}

export function appendBytes(root: string, vaultPath: string, bytes: Buffer): VaultEntry {
	if (statOf(root, vaultPath) === null) return writeBytes(root, vaultPath, bytes, null);
	appendFileSync(diskPath(root, vaultPath), bytes);
	return expectStat(root, vaultPath);
}

/** Makes the folder and those above it, as the adapter does; one that is there already is left as it is. */
export function makeFolder(root: string, vaultPath: string): VaultEntry {
	checkNewName(vaultPath);
	mkdirSync(diskPath(root, vaultPath), { recursive: true });
	return expectStat(root, vaultPath);
}

export function removePath(root: string, vaultPath: string, recursive: boolean): void {
	refuseRoot(vaultPath);
	const full = diskPath(root, vaultPath);
	const entry = statOf(root, vaultPath);
	if (entry === null) throw noEntry('unlink', vaultPath);
	if (entry.kind === 'file') unlinkSync(full);
	else if (recursive) rmSync(full, { recursive: true });
	else removeEmpty(full, vaultPath);
}

/** Moves to the vault's own `.trash` folder under a name that is free there; returns the new path. */
export function trashPath(root: string, vaultPath: string): string {
	refuseRoot(vaultPath);
	if (statOf(root, vaultPath) === null) throw noEntry('rename', vaultPath);
	mkdirSync(path.join(root, '.trash'), { recursive: true });
	const { name, ext } = path.posix.parse(vaultPath);
	let target = `.trash/${name}${ext}`;
	for (let count = 2; existsInAnyCase(root, target); count += 1) target = `.trash/${name} ${count}${ext}`;
	renameSync(diskPath(root, vaultPath), diskPath(root, target));
	return target;
}

export function renamePath(root: string, from: string, to: string): VaultEntry {
	checkTarget(root, from, to);
	renameSync(diskPath(root, from), diskPath(root, to));
	return expectStat(root, to);
}

export function copyPath(root: string, from: string, to: string): VaultEntry {
	checkTarget(root, from, to);
	if (statOf(root, from)?.kind !== 'file') throw new Refusal(400, 'EISDIR', 'The preview host copies files, not folders.');
	copyFileSync(diskPath(root, from), diskPath(root, to));
	return expectStat(root, to);
}

let temporaryCount = 0;

function checkTarget(root: string, from: string, to: string): void {
	refuseRoot(from);
	checkNewName(to);
	if (statOf(root, from) === null) throw noEntry('rename', from);
	requireParent(root, to);
	const onlyCaseDiffers = from !== to && from.toLowerCase() === to.toLowerCase();
	if (!onlyCaseDiffers && existsInAnyCase(root, to)) throw new Refusal(409, 'EEXIST', 'Destination file already exists!');
}

function requireParent(root: string, vaultPath: string): void {
	const parent = path.posix.dirname(vaultPath);
	// In Obsidian a plugin's folder is always there, since the plugin lies in it; here it may lie elsewhere.
	if (/^\.obsidian\/plugins\/[^/.][^/]*$/.test(parent)) mkdirSync(diskPath(root, parent), { recursive: true });
	if (parent !== '.' && statOf(root, parent)?.kind !== 'folder') throw noEntry('open', vaultPath);
}

function expectStat(root: string, vaultPath: string): VaultEntry {
	const entry = statOf(root, vaultPath);
	if (entry === null) throw noEntry('stat', vaultPath);
	return entry;
}

function refuseRoot(vaultPath: string): void {
	if (vaultPath === '' || vaultPath === '/') throw new Refusal(403, 'EACCES', 'The vault folder itself stays where it is.');
}

function removeEmpty(full: string, vaultPath: string): void {
	try {
		rmdirSync(full);
	} catch {
		throw new Refusal(409, 'ENOTEMPTY', `ENOTEMPTY: directory not empty, rmdir '${vaultPath}'`);
	}
}
