// The vault's files and folders as objects, by path. It changes the tree and says what happened; it knows no disk and fires nothing.
import type { Vault } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import type { DiskEntry } from './disk';

export class FileTree {
	private readonly byPath = new Map<string, TAbstractFile>();
	readonly root: TFolder;

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	/** Adds the entry, or takes over its new dates; returns what is new, the folders above it first. */
	put(entry: DiskEntry): TAbstractFile[] {
		const stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		const present = this.byPath.get(entry.path);
		// The server replaces a file when it writes it; for the vault it is still the one that was made back then.
		if (present instanceof TFile) present.stat = { ...stat, ctime: present.stat.ctime };
		if (present !== undefined) return [];
		const added = this.putParents(entry.path);
		const item = entry.kind === 'file' ? new TFile(this.vault, entry.path, stat) : new TFolder(this.vault, entry.path);
		this.attach(item);
		return [...added, item];
	}

	/** Takes the item and everything under it out of the tree; returns them, innermost first. */
	remove(path: string): TAbstractFile[] {
		const item = this.byPath.get(path);
		if (item === undefined || item === this.root) return [];
		const removed = [item, ...this.under(item)].reverse();
		for (const one of removed) this.byPath.delete(one.path);
		if (item.parent !== null) item.parent.children = item.parent.children.filter((child) => child !== item);
		return removed;
	}

	/** The same objects under a new path; returns each with its old one, outermost first. */
	move(path: string, newPath: string): { item: TAbstractFile; oldPath: string }[] {
		const item = this.byPath.get(path);
		if (item === undefined) return [];
		if (item.parent !== null) item.parent.children = item.parent.children.filter((child) => child !== item);
		const moved = [item, ...this.under(item)].map((one) => ({ item: one, oldPath: one.path }));
		for (const { oldPath } of moved) this.byPath.delete(oldPath);
		for (const { item: one, oldPath } of moved) {
			one.setPath(newPath + oldPath.slice(path.length));
			this.byPath.set(one.path, one);
		}
		this.attach(item);
		return moved;
	}

	private under(item: TAbstractFile): TAbstractFile[] {
		return item instanceof TFolder ? item.children.flatMap((child) => [child, ...this.under(child)]) : [];
	}

	private putParents(path: string): TFolder[] {
		const added: TFolder[] = [];
		for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
			if (this.byPath.has(path.slice(0, slash))) continue;
			const folder = new TFolder(this.vault, path.slice(0, slash));
			this.attach(folder);
			added.push(folder);
		}
		return added;
	}

	private attach(item: TAbstractFile): void {
		const slash = item.path.lastIndexOf('/');
		const parent = slash > 0 ? this.byPath.get(item.path.slice(0, slash)) : this.root;
		item.parent = parent instanceof TFolder ? parent : this.root;
		item.parent.children.push(item);
		this.byPath.set(item.path, item);
	}
}
