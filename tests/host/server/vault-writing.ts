// Changing the vault folder. A file is written beside its target and then renamed, so that nobody ever reads half of it; only what is
// appended goes straight into its file, as in Obsidian.
import { appendFile, chmod, copyFile, mkdir, open, realpath, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { existsInAnyCase, nameOf, statOf, type VaultEntry } from './vault-reading';
import { checkNewName, diskPath, noEntry, Refusal } from './vault-paths';

export async function writeBytes(root: string, vaultPath: string, bytes: Buffer, mtime: number | null): Promise<VaultEntry> {
	const full = await diskPath(root, vaultPath);
	const before = await statOf(root, vaultPath);
	if (before === null) checkNewName(vaultPath);
	if (before?.kind === 'folder') throw new Refusal(409, 'EISDIR', `EISDIR: illegal operation on a directory, open '${vaultPath}'`);
	await requireParent(root, vaultPath);
	// A linked note stays a link: what it points to is replaced.
	const target = before === null ? full : await realpath(full);
	const beside = path.join(path.dirname(target), `.${nameOf(vaultPath).slice(0, 80)}.${process.pid}.${temporaryCount++}.tmp`);
	try {
		await writeFile(beside, bytes);
		if (before !== null) await chmod(beside, (await stat(target)).mode);
		if (mtime !== null) await utimes(beside, mtime / 1000, mtime / 1000);
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
	return expectStat(root, vaultPath);
}

export async function createBytes(root: string, vaultPath: string, bytes: Buffer, mtime: number | null): Promise<VaultEntry> {
	checkNewName(vaultPath);
	await requireParent(root, vaultPath);
	if (await existsInAnyCase(root, vaultPath)) throw new Refusal(409, 'EEXIST', 'File already exists.');
	const full = await diskPath(root, vaultPath);
	const handle = await open(full, 'wx').catch(() => {
		throw new Refusal(409, 'EEXIST', 'File already exists.');
	});
	await handle.close();
	return writeBytes(root, vaultPath, bytes, mtime);
}

export async function appendBytes(root: string, vaultPath: string, bytes: Buffer): Promise<VaultEntry> {
	if (await statOf(root, vaultPath) === null) return writeBytes(root, vaultPath, bytes, null);
	await appendFile(await diskPath(root, vaultPath), bytes);
	return expectStat(root, vaultPath);
}

/** Makes the folder and those above it, as the adapter does; one that is there already is left as it is. */
export async function makeFolder(root: string, vaultPath: string): Promise<VaultEntry> {
	checkNewName(vaultPath);
	await mkdir(await diskPath(root, vaultPath), { recursive: true });
	return expectStat(root, vaultPath);
}

export async function removePath(root: string, vaultPath: string, recursive: boolean): Promise<void> {
	refuseRoot(vaultPath);
	const full = await diskPath(root, vaultPath);
	const entry = await statOf(root, vaultPath);
	if (entry === null) throw noEntry('unlink', vaultPath);
	if (entry.kind === 'file') await unlink(full);
	else if (recursive) await rm(full, { recursive: true });
	else await rmdir(full).catch(() => {
		throw new Refusal(409, 'ENOTEMPTY', `ENOTEMPTY: directory not empty, rmdir '${vaultPath}'`);
	});
}

/** Moves to the vault's own `.trash` folder under a name that is free there; returns the new path. */
export async function trashPath(root: string, vaultPath: string): Promise<string> {
	refuseRoot(vaultPath);
	if (await statOf(root, vaultPath) === null) throw noEntry('rename', vaultPath);
	await mkdir(path.join(root, '.trash'), { recursive: true });
	const { name, ext } = path.posix.parse(vaultPath);
	let target = `.trash/${name}${ext}`;
	for (let count = 2; await existsInAnyCase(root, target); count += 1) target = `.trash/${name} ${count}${ext}`;
	await rename(await diskPath(root, vaultPath), await diskPath(root, target));
	return target;
}

export async function renamePath(root: string, from: string, to: string): Promise<VaultEntry> {
	await checkTarget(root, from, to);
	await rename(await diskPath(root, from), await diskPath(root, to));
	return expectStat(root, to);
}

export async function copyPath(root: string, from: string, to: string): Promise<VaultEntry> {
	await checkTarget(root, from, to);
	if ((await statOf(root, from))?.kind !== 'file') throw new Refusal(400, 'EISDIR', 'The preview host copies files, not folders.');
	await copyFile(await diskPath(root, from), await diskPath(root, to));
	return expectStat(root, to);
}

let temporaryCount = 0;

async function checkTarget(root: string, from: string, to: string): Promise<void> {
	refuseRoot(from);
	checkNewName(to);
	if (await statOf(root, from) === null) throw noEntry('rename', from);
	await requireParent(root, to);
	const onlyCaseDiffers = from !== to && from.toLowerCase() === to.toLowerCase();
	if (!onlyCaseDiffers && await existsInAnyCase(root, to)) throw new Refusal(409, 'EEXIST', 'Destination file already exists!');
}

async function requireParent(root: string, vaultPath: string): Promise<void> {
	const parent = path.posix.dirname(vaultPath);
	// In Obsidian a plugin's folder is always there, since the plugin lies in it; here it may lie elsewhere.
	if (/^\.obsidian\/plugins\/[^/.][^/]*$/.test(parent)) await mkdir(await diskPath(root, parent), { recursive: true });
	if (parent !== '.' && (await statOf(root, parent))?.kind !== 'folder') throw noEntry('open', vaultPath);
}

async function expectStat(root: string, vaultPath: string): Promise<VaultEntry> {
	const entry = await statOf(root, vaultPath);
	if (entry === null) throw noEntry('stat', vaultPath);
	return entry;
}

function refuseRoot(vaultPath: string): void {
	if (vaultPath === '' || vaultPath === '/') throw new Refusal(403, 'EACCES', 'The vault folder itself stays where it is.');
}
