// Which file a link means. Names are found by their last part, without regard to case; of several, the nearest wins.
import type { TFile } from 'obsidian';
import { TFile as HostFile, type TAbstractFile } from './abstract-file';

export class FileNames {
	private readonly byName = new Map<string, Set<HostFile>>();

	add(item: TAbstractFile): void {
		if (!(item instanceof HostFile)) return;
		const key = item.name.toLowerCase();
		const files = this.byName.get(key) ?? new Set();
		this.byName.set(key, files.add(item));
	}

	remove(item: TAbstractFile, path: string): void {
		if (item instanceof HostFile) this.byName.get(lastPart(path).toLowerCase())?.delete(item);
	}

	/** How many files share the name. */
	count(name: string): number {
		return this.byName.get(name.toLowerCase())?.size ?? 0;
	}

	find(linkpath: string, sourcePath: string): HostFile | null {
		const wanted = absolutePath(linkpath, sourcePath);
		const name = lastPart(wanted.path).toLowerCase();
		const candidates = [...this.byName.get(`${name}.md`) ?? [], ...this.byName.get(name) ?? []].filter((file) => meansFile(wanted, file));
		const sourceFolder = folderOf(sourcePath);
		const rank = (file: HostFile): number => (sameFile(file.path, wanted.path) ? 0 : folderOf(file.path) === sourceFolder ? 1 : 2 + file.path.length);
		return candidates.sort((a, b) => rank(a) - rank(b))[0] ?? null;
	}
}

/** The key under which a link waits for a file of that name. */
export function nameKey(linkpath: string): string {
	return lastPart(linkpath).toLowerCase().replace(/\.md$/, '');
}

export function relativePath(file: TFile, sourcePath: string): string {
	const from = folderOf(sourcePath).split('/').filter(Boolean);
	const to = file.path.split('/');
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

interface WantedPath { readonly path: string; readonly fromRoot: boolean }

function absolutePath(linkpath: string, sourcePath: string): WantedPath {
	if (linkpath.startsWith('/')) return { path: linkpath.slice(1), fromRoot: true };
	if (!/^\.\.?\//.test(linkpath)) return { path: linkpath, fromRoot: false };
	const parts = folderOf(sourcePath).split('/').filter(Boolean);
	for (const part of linkpath.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return { path: parts.join('/'), fromRoot: true };
}

function meansFile(wanted: WantedPath, file: HostFile): boolean {
	return sameFile(file.path, wanted.path) || (!wanted.fromRoot && endsWithPath(file.path, wanted.path));
}

function sameFile(filePath: string, path: string): boolean {
	const file = filePath.toLowerCase();
	const wanted = path.toLowerCase();
	return file === wanted || file === `${wanted}.md`;
}

function endsWithPath(filePath: string, path: string): boolean {
	const file = filePath.toLowerCase();
	const wanted = `/${path.toLowerCase()}`;
	return file.endsWith(wanted) || file.endsWith(`${wanted}.md`);
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
