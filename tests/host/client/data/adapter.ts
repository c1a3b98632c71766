// The data adapter: the vault folder by path, hidden files included. Changes of one path happen one after another,
// so that `process` is atomic. What it changes it tells the vault, which keeps the tree of files and fires the events.
import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { DiskError, type Disk, type DiskChange, type DiskEntry } from './disk';
import { takeChange, type HostFaults } from './faults';
import { bytesFromText, textFromBytes } from './text-bytes';

export type AdapterChange = DiskChange | { readonly kind: 'renamed'; readonly path: string; readonly entry: DiskEntry };

export class FileSystemAdapter implements DataAdapter {
	private readonly turns = new Map<string, Promise<unknown>>();

	constructor(
		private readonly disk: Disk,
		private readonly faults: HostFaults,
		private readonly name: string,
		private readonly basePath: string,
		private readonly tell: (change: AdapterChange) => void,
	) {}

	getName(): string {
		return this.name;
	}

	getBasePath(): string {
		return this.basePath;
	}

	getFullPath(normalizedPath: string): string {
		return `${this.basePath}/${normalizedPath}`;
	}

	getFilePath(normalizedPath: string): string {
		return `file://${encodeURI(this.getFullPath(normalizedPath))}`;
	}

	getResourcePath(normalizedPath: string): string {
		return this.disk.resourceUrl(normalizedPath);
	}

	async exists(normalizedPath: string): Promise<boolean> {
		return await this.disk.stat(normalizedPath) !== null;
	}

	async stat(normalizedPath: string): Promise<Stat | null> {
		const entry = await this.disk.stat(normalizedPath);
		return entry === null ? null : { type: entry.kind, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}

	async list(normalizedPath: string): Promise<ListedFiles> {
		const entries = await this.disk.folder(normalizedPath === '/' ? '' : normalizedPath);
		const pathsOf = (kind: DiskEntry['kind']): string[] => entries.filter((entry) => entry.kind === kind).map((entry) => entry.path);
		return { files: pathsOf('file'), folders: pathsOf('folder') };
	}

	async read(normalizedPath: string): Promise<string> {
		return textFromBytes(await this.disk.read(normalizedPath));
	}

	readBinary(normalizedPath: string): Promise<ArrayBuffer> {
		return this.disk.read(normalizedPath);
	}

	write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.inTurn(normalizedPath, () => this.put(normalizedPath, bytesFromText(data), options));
	}

	writeBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.inTurn(normalizedPath, () => this.put(normalizedPath, new Uint8Array(data), options));
	}

	/** Only for a path that is free, whatever the case of its letters. */
	create(normalizedPath: string, bytes: Uint8Array<ArrayBuffer>, options?: DataWriteOptions): Promise<void> {
		return this.inTurn(normalizedPath, async () => {
			const { entry } = await this.disk.write('create', normalizedPath, bytes, options?.mtime);
			this.tell({ kind: 'created', entry });
		});
	}

	append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.appendBytes(normalizedPath, bytesFromText(data), options);
	}

	appendBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.appendBytes(normalizedPath, new Uint8Array(data), options);
	}

	/** Writes whatever the callback returns, equal text too; when it throws, the file stays as it is. */
	process(normalizedPath: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.inTurn(normalizedPath, async () => {
			const foreign = takeChange(this.faults, normalizedPath);
			const entry = foreign === null ? null : await this.disk.writeAsSomebodyElse(normalizedPath, foreign);
			if (entry !== null) this.tell({ kind: 'modified', entry });
			const text = fn(await this.read(normalizedPath));
			await this.put(normalizedPath, bytesFromText(text), options);
			return text;
		});
	}

	mkdir(normalizedPath: string): Promise<void> {
		return this.inTurn(normalizedPath, async () => this.tell({ kind: 'created', entry: await this.disk.mkdir(normalizedPath) }));
	}

	/** The host has no recycle bin of a system: callers fall back to the vault's own, as Obsidian does. */
	trashSystem(_normalizedPath: string): Promise<boolean> {
		return Promise.resolve(false);
	}

	trashLocal(normalizedPath: string): Promise<void> {
		return this.inTurn(normalizedPath, async () => {
			await this.disk.trash(normalizedPath);
			this.tell({ kind: 'deleted', path: normalizedPath });
		});
	}

	async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
		const entry = await this.disk.stat(normalizedPath);
		if (entry?.kind === 'file') throw new DiskError('ENOTDIR', `ENOTDIR: not a directory, rmdir '${normalizedPath}'`);
		return this.take(normalizedPath, recursive);
	}

	async remove(normalizedPath: string): Promise<void> {
		const entry = await this.disk.stat(normalizedPath);
		if (entry?.kind === 'folder') throw new DiskError('EISDIR', `EISDIR: illegal operation on a directory, unlink '${normalizedPath}'`);
		return this.take(normalizedPath, false);
	}

	rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		return this.inTurn(normalizedPath, async () => this.tell({ kind: 'renamed', path: normalizedPath, entry: await this.disk.rename(normalizedPath, normalizedNewPath) }));
	}

	copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		return this.inTurn(normalizedPath, async () => this.tell({ kind: 'created', entry: await this.disk.copy(normalizedPath, normalizedNewPath) }));
	}

	private async put(path: string, bytes: Uint8Array<ArrayBuffer>, options: DataWriteOptions | undefined): Promise<void> {
		const { entry, isNew } = await this.disk.write('write', path, bytes, options?.mtime);
		this.tell({ kind: isNew ? 'created' : 'modified', entry });
	}

	private appendBytes(path: string, bytes: Uint8Array<ArrayBuffer>, options: DataWriteOptions | undefined): Promise<void> {
		return this.inTurn(path, async () => {
			const { entry, isNew } = await this.disk.write('append', path, bytes, options?.mtime);
			this.tell({ kind: isNew ? 'created' : 'modified', entry });
		});
	}

	private take(path: string, recursive: boolean): Promise<void> {
		return this.inTurn(path, async () => {
			await this.disk.remove(path, recursive);
			this.tell({ kind: 'deleted', path });
		});
	}

	private inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
		const before = this.turns.get(path) ?? Promise.resolve();
		const result = before.then(work, work);
		this.turns.set(path, result.catch(() => undefined));
		return result;
	}
}
