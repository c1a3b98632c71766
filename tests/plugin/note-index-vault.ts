// A vault in memory with the part of Obsidian that the index listens to: a cache that can be late, events in Obsidian's
// order, texts that take a while. Shared with the bench, so it imports nothing of Obsidian but types.
import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Clock } from '../../src/host/note-index-slices';

export interface NoteAsWritten {
	readonly frontmatter?: Readonly<Record<string, unknown>> | undefined;
	readonly tags?: readonly string[];
	readonly headings?: readonly string[];
	readonly text?: string;
}

type Listener = (...given: readonly unknown[]) => void;

export class MemoryVault {
	private readonly notes = new Map<string, { file: TFile; cache: CachedMetadata | null; text: string }>();
	private readonly listeners = new Map<string, Set<Listener>>();
	private readonly layoutListeners: (() => void)[] = [];
	/** Paths in the order in which their texts were asked for. */
	readonly textsRead: string[] = [];
	/** Runs while a text is on its way. */
	whileReading: (path: string) => void = () => undefined;
	isLayoutReady = true;

	readonly app: App = this.makeApp();

	put(path: string, note: NoteAsWritten): void {
		this.notes.set(path, { file: this.notes.get(path)?.file ?? fileAt(path), cache: cacheOf(note), text: note.text ?? '' });
	}

	write(path: string, note: NoteAsWritten): void {
		this.put(path, note);
		const { file, cache, text } = this.at(path);
		this.fire('changed', file, text, cache);
	}

	/**
	 * Obsidian knows the file and not yet what is in it. What comes later belongs to the file, wherever that has got to by
	 * then, and not to one that was written again or has gone. A note found at start-up comes without an event of its own.
	 */
	writeLate(path: string, note: NoteAsWritten, isStartUp = false): { arrive(): void } {
		this.put(path, note);
		const entry = this.at(path);
		const { file, cache } = entry;
		entry.cache = null;
		return {
			arrive: () => {
				if (this.notes.get(file.path) !== entry) return;
				entry.cache = cache;
				if (!isStartUp) this.fire('changed', file, entry.text, cache);
			},
		};
	}

	delete(path: string): void {
		const { file, cache } = this.at(path);
		this.notes.delete(path);
		this.fire('deleted', file, cache);
	}

	rename(path: string, newPath: string): void {
		this.move(path, newPath);
		this.fire('rename', this.at(newPath).file, path);
	}

	renameFolder(folder: string, newFolder: string, order: 'folder first' | 'notes first' | 'folder only'): void {
		const inside = [...this.notes.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path, newPath: `${newFolder}${path.slice(folder.length)}` }));
		for (const { path, newPath } of inside) this.move(path, newPath);
		const ofFolder = (): void => this.fire('rename', { path: newFolder, children: [] }, folder);
		if (order !== 'notes first') ofFolder();
		if (order !== 'folder only') for (const { path, newPath } of inside) this.fire('rename', this.at(newPath).file, path);
		if (order === 'notes first') ofFolder();
	}

	/** Every cache that was late has come. */
	resolved(): void {
		this.fire('resolved');
	}

	layoutReady(): void {
		this.isLayoutReady = true;
		for (const listener of this.layoutListeners.splice(0)) listener();
	}

	get listening(): number {
		return [...this.listeners.values()].reduce((sum, each) => sum + each.size, 0);
	}

	fire(name: string, ...given: readonly unknown[]): void {
		for (const listener of [...(this.listeners.get(name) ?? [])]) listener(...given);
	}

	at(path: string): { file: TFile; cache: CachedMetadata | null; text: string } {
		const entry = this.notes.get(path);
		if (!entry) throw new Error(`No such note: ${path}`);
		return entry;
	}

	has(path: string): boolean {
		return this.notes.has(path);
	}

	private move(path: string, newPath: string): void {
		const entry = this.at(path);
		this.notes.delete(path);
		Object.assign(entry.file, fileAt(newPath));
		this.notes.set(newPath, entry);
	}

	private makeApp(): App {
		const on = (name: string, listener: Listener): { name: string; listener: Listener } => {
			const known = this.listeners.get(name) ?? new Set();
			this.listeners.set(name, known.add(listener));
			return { name, listener };
		};
		const offref = ({ name, listener }: { name: string; listener: Listener }): void => void this.listeners.get(name)?.delete(listener);
		const app: unknown = {
			metadataCache: { on, offref, getFileCache: (file: TFile) => this.notes.get(file.path)?.cache ?? null },
			vault: {
				on,
				offref,
				getMarkdownFiles: () => [...this.notes.values()].map(({ file }) => file),
				getFileByPath: (path: string) => this.notes.get(path)?.file ?? null,
				cachedRead: async (file: TFile) => {
					this.textsRead.push(file.path);
					await Promise.resolve();
					this.whileReading(file.path);
					return this.at(file.path).text;
				},
			},
			workspace: { onLayoutReady: (listener: () => void) => (this.isLayoutReady ? listener() : this.layoutListeners.push(listener)) },
		};
		return app as App;
	}
}

/** Time that passes only when told, and pauses that can be counted. */
export class TestClock implements Clock {
	time = 0;
	pauses = 0;
	whilePaused: (pauses: number) => void = () => undefined;

	now(): number {
		return this.time;
	}

	async pause(): Promise<void> {
		await Promise.resolve();
		this.pauses += 1;
		this.whilePaused(this.pauses);
	}
}

function cacheOf({ frontmatter, tags, headings }: NoteAsWritten): CachedMetadata {
	const cache: unknown = {
		...(frontmatter === undefined ? {} : { frontmatter }),
		...(tags === undefined ? {} : { tags: tags.map((tag) => ({ tag })) }),
		...(headings === undefined ? {} : { headings: headings.map((heading) => ({ heading: heading.replace(/^#+ /, ''), level: /^#*/.exec(heading)?.[0].length ?? 0 })) }),
	};
	return cache as CachedMetadata;
}

function fileAt(path: string): TFile {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const extension = name.slice(name.lastIndexOf('.') + 1);
	const file: unknown = { path, name, extension, basename: name.slice(0, -extension.length - 1) };
	return file as TFile;
}
