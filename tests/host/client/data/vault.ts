// The vault: files as objects, with Obsidian's refusals and events. `modify` fires before the metadata is fresh.
import type { DataWriteOptions, Vault as ObsidianVault } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { FileSystemAdapter, type AdapterChange } from './adapter';
import { DiskError, type Disk, type DiskChange } from './disk';
import { Events } from './events';
import type { HostFaults } from './faults';
import { FileTree } from './file-tree';
import type { HostConfig } from './host-config';
import { refuseUnknownNames } from './named-refusal';
import { normalizePath } from './normalize-path';
import { bytesFromText, textFromBytes } from './text-bytes';

export class Vault extends Events implements ObsidianVault {
	readonly adapter: FileSystemAdapter;
	readonly configDir = '.obsidian';
	private readonly tree: FileTree;
	private readonly cachedTexts = new WeakMap<TFile, { mtime: number; size: number; text: string }>();

	constructor(private readonly disk: Disk, faults: HostFaults, private readonly config: HostConfig) {
		super();
		this.adapter = refuseUnknownNames(new FileSystemAdapter(disk, faults, config.vaultName, config.basePath, (change) => this.apply(change)), 'DataAdapter');
		const strict = refuseUnknownNames(this, 'Vault');
		this.tree = new FileTree(strict);
		return strict;
	}

	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		cb(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}

	/** 'create' fires for everything found, as it does when Obsidian opens a vault. */
	async load(): Promise<void> {
		for (const entry of await this.disk.list()) this.apply({ kind: 'created', entry });
	}

	/** Takes over what happened on disk, whoever did it. */
	apply(change: AdapterChange | DiskChange): void {
		switch (change.kind) {
			case 'created':
			case 'modified': return this.applyPresent(change.entry.path, change);
			case 'deleted':
				for (const item of this.tree.remove(change.path)) this.trigger('delete', item);
				return;
			case 'renamed': return this.applyRename(change);
		}
	}

	getName(): string { return this.config.vaultName; }
	getRoot(): TFolder { return this.tree.root; }
	getAbstractFileByPath(path: string): TAbstractFile | null { return this.tree.get(path); }

	getFileByPath(path: string): TFile | null {
		const item = this.tree.get(path);
		return item instanceof TFile ? item : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const item = this.tree.get(path);
		return item instanceof TFolder ? item : null;
	}

	getAllLoadedFiles(): TAbstractFile[] { return this.tree.all(); }
	getFiles(): TFile[] { return this.tree.all().filter((item) => item instanceof TFile); }
	getMarkdownFiles(): TFile[] { return this.getFiles().filter((file) => file.extension === 'md'); }

	getAllFolders(includeRoot?: boolean): TFolder[] {
		return this.tree.all().filter((item) => item instanceof TFolder).filter((folder) => includeRoot === true || !folder.isRoot());
	}

	getResourcePath(file: TFile): string { return this.adapter.getResourcePath(file.path); }
	read(file: TFile): Promise<string> { return this.adapter.read(file.path); }
	readBinary(file: TFile): Promise<ArrayBuffer> { return this.adapter.readBinary(file.path); }

	async cachedRead(file: TFile): Promise<string> {
		const { mtime, size } = file.stat;
		const cached = this.cachedTexts.get(file);
		if (cached?.mtime === mtime && cached.size === size) return cached.text;
		const text = textFromBytes(await this.disk.read(file.path));
		this.cachedTexts.set(file, { mtime, size, text });
		return text;
	}

	create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		return this.createBytes(path, bytesFromText(data), options);
	}

	createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createBytes(path, new Uint8Array(data), options);
	}

	async createFolder(path: string): Promise<TFolder> {
		requireNormalized(path, 'mkdir');
		const taken = this.tree.all().some((item) => item.path.toLowerCase() === path.toLowerCase());
		if (taken || await this.adapter.exists(path)) throw new DiskError('EEXIST', 'Folder already exists.');
		await this.adapter.mkdir(path);
		const folder = this.getFolderByPath(path);
		if (folder === null) throw new DiskError('EIO', `The folder was made outside the visible vault: '${path}'`);
		return folder;
	}

	async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		await this.requireOnDisk(file);
		await this.adapter.write(file.path, data, options);
	}

	async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.requireOnDisk(file);
		await this.adapter.writeBinary(file.path, data, options);
	}

	async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		await this.requireOnDisk(file);
		await this.adapter.append(file.path, data, options);
	}

	async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		await this.requireOnDisk(file);
		await this.adapter.appendBinary(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	delete(file: TAbstractFile, force?: boolean): Promise<void> {
		return file instanceof TFolder ? this.adapter.rmdir(file.path, force === true) : this.adapter.remove(file.path);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (!system || !await this.adapter.trashSystem(file.path)) await this.adapter.trashLocal(file.path);
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		requireNormalized(newPath, 'rename');
		await this.adapter.rename(file.path, newPath);
	}

	async copy<T extends { path: string }>(file: T, newPath: string): Promise<T> {
		requireNormalized(newPath, 'copy');
		await this.adapter.copy(file.path, newPath);
		const made: unknown = this.tree.get(newPath);
		if (!isSameClass(made, file)) throw new DiskError('EIO', `The copy did not appear: '${newPath}'`);
		return made;
	}

	private async createBytes(path: string, bytes: Uint8Array<ArrayBuffer>, options: DataWriteOptions | undefined): Promise<TFile> {
		requireNormalized(path, 'open');
		await this.adapter.create(path, bytes, options);
		const file = this.getFileByPath(path);
		if (file === null) throw new DiskError('EIO', `The file was made outside the visible vault: '${path}'`);
		return file;
	}

	private async requireOnDisk(file: TFile): Promise<void> {
		if (!await this.adapter.exists(file.path)) throw new DiskError('ENOENT', `ENOENT: no such file or directory, open '${file.path}'`);
	}

	private applyPresent(path: string, change: DiskChange & { kind: 'created' | 'modified' }): void {
		if (isHidden(path)) return;
		const added = this.tree.put(change.entry);
		const item = this.tree.get(path);
		if (item !== null && item instanceof TFile) this.cachedTexts.delete(item);
		for (const one of added) this.trigger('create', one);
		if (added.length === 0 && change.entry.kind === 'file') this.trigger('modify', item);
	}

	private applyRename(change: AdapterChange & { kind: 'renamed' }): void {
		const { path, entry } = change;
		if (isHidden(entry.path)) return this.apply({ kind: 'deleted', path });
		if (this.tree.get(path) === null) return this.apply({ kind: 'created', entry });
		for (const { item, oldPath } of this.tree.move(path, entry.path)) this.trigger('rename', item, oldPath);
	}
}

/** A path that is not in its normal form names nothing in a vault. A backslash is left to the rules for names. */
function requireNormalized(path: string, call: string): void {
	if (path.includes('\\')) return;
	if (path === '' || normalizePath(path) !== path) throw new DiskError('ENOENT', `ENOENT: no such file or directory, ${call} '${path}' (the path is not normalised)`);
}

function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

function isSameClass<T extends object>(value: unknown, sample: T): value is T {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.getPrototypeOf(sample);
}
