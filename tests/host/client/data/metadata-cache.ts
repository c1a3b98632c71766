// Metadata of notes. It arrives after the write, in a task of its own: null or old until then.
import type { CachedMetadata, MetadataCache as ObsidianMetadataCache, TFile as ObsidianFile } from 'obsidian';
import { TFile, type TAbstractFile } from './abstract-file';
import type { AppConfig } from './app-config';
import type { Disk } from './disk';
import { Events } from './events';
import type { HostFaults } from './faults';
import { FileNames, nameKey, relativePath } from './link-resolution';
import { getAllTags } from './front-matter-values';
import { getLinkpath } from './link-text';
import { noteMetadata } from './metadata/note-metadata';
import { refuseUnknownNames } from './named-refusal';
import { textFromBytes } from './text-bytes';
import type { Vault } from './vault';

const notesPerTask = 200;

export class MetadataCache extends Events implements ObsidianMetadataCache {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	private readonly caches = new Map<TFile, CachedMetadata>();
	private readonly names = new FileNames();
	/** Notes that link to a name, so that a file that comes or goes concerns only them. */
	private readonly mentions = new Map<string, Set<TFile>>();
	private readonly pending = new Set<TFile>();
	private readonly unresolved = new Set<TFile>();
	private timer: ReturnType<typeof setTimeout> | null = null;
	private closed = false;

	constructor(private readonly vault: Vault, private readonly disk: Disk, private readonly faults: HostFaults, private readonly appConfig: () => AppConfig) {
		super();
		vault.on('create', (item: TAbstractFile) => this.noticeCreated(item));
		vault.on('modify', (item: TAbstractFile) => this.enqueue(item));
		vault.on('delete', (item: TAbstractFile) => this.noticeDeleted(item));
		vault.on('rename', (item: TAbstractFile, oldPath: string) => this.noticeRenamed(item, oldPath));
		return refuseUnknownNames(this, 'MetadataCache');
	}

	getFileCache(file: ObsidianFile): CachedMetadata | null {
		return file instanceof TFile ? this.caches.get(file) ?? null : null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file === null ? null : this.getFileCache(file);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.names.find(linkpath === '' ? `/${sourcePath}` : linkpath, sourcePath);
	}

	fileToLinktext(file: ObsidianFile, sourcePath: string, omitMdExtension = true): string {
		const format = this.appConfig().newLinkFormat;
		const shortest = this.names.count(file.name) > 1 ? file.path : file.name;
		const text = format === 'relative' ? relativePath(file, sourcePath) : format === 'absolute' ? file.path : shortest;
		return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
	}

	/** Not in the official interface, but plugins and the visible half ask for it: every tag with its count. */
	getTags(): Record<string, number> {
		const counts: Record<string, number> = {};
		for (const cache of this.caches.values()) for (const tag of getAllTags(cache) ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
		return counts;
	}

	/** Runs the index even when there is nothing to read, so that 'resolved' always comes. */
	start(): void {
		this.schedule(0);
	}

	close(): void {
		this.closed = true;
		if (this.timer !== null) clearTimeout(this.timer);
	}

	private noticeCreated(item: TAbstractFile): void {
		this.names.add(item);
		this.resolveMentions(item.path);
		this.enqueue(item);
	}

	private noticeDeleted(item: TAbstractFile): void {
		if (!(item instanceof TFile)) return;
		this.names.remove(item, item.path);
		this.resolveMentions(item.path);
		this.pending.delete(item);
		this.unresolved.delete(item);
		this.dropLinks(item.path);
		const previous = this.caches.get(item) ?? null;
		this.forgetMentions(item);
		this.caches.delete(item);
		if (item.extension === 'md') setTimeout(() => this.trigger('deleted', item, previous), 0);
	}

	/** The note keeps its cache and 'changed' stays silent, as Obsidian documents. */
	private noticeRenamed(item: TAbstractFile, oldPath: string): void {
		if (!(item instanceof TFile)) return;
		this.names.remove(item, oldPath);
		this.names.add(item);
		this.dropLinks(oldPath);
		this.unresolved.add(item);
		this.resolveMentions(oldPath);
		this.resolveMentions(item.path);
		this.schedule(this.faults.delayCacheMs);
	}

	private enqueue(item: TAbstractFile): void {
		if (!(item instanceof TFile) || item.extension !== 'md') return;
		this.pending.add(item);
		this.schedule(this.faults.delayCacheMs);
	}

	private schedule(delay: number): void {
		if (this.closed) return;
		this.timer ??= setTimeout(() => void this.run(), delay);
	}

	private async run(): Promise<void> {
		const batch = [...this.pending].slice(0, notesPerTask);
		for (const file of batch) this.pending.delete(file);
		const paths = batch.map((file) => file.path);
		const texts = paths.length === 0 ? [] : await this.disk.readMany(paths).catch(() => []);
		if (this.closed) return;
		for (const [index, file] of batch.entries()) {
			const bytes = texts[index];
			if (bytes !== null && bytes !== undefined) {
				// Changed again or deleted while it was read: then this text is not worth telling.
				if (!this.pending.has(file) && this.vault.getFileByPath(file.path) === file) this.take(file, textFromBytes(bytes));
			} else if (file.path !== paths[index]) this.pending.add(file);
		}
		for (const file of this.unresolved) this.resolveLinks(file);
		this.unresolved.clear();
		this.timer = null;
		if (this.pending.size > 0) this.schedule(batch.length === notesPerTask ? 0 : this.faults.delayCacheMs);
		else this.trigger('resolved');
	}

	private take(file: TFile, text: string): void {
		const cache = noteMetadata(text);
		this.forgetMentions(file);
		this.caches.set(file, cache);
		for (const linkpath of linkpathsOf(cache)) {
			const key = nameKey(linkpath);
			this.mentions.set(key, (this.mentions.get(key) ?? new Set()).add(file));
		}
		this.unresolved.add(file);
		this.trigger('changed', file, text, cache);
	}

	private forgetMentions(file: TFile): void {
		for (const linkpath of linkpathsOf(this.caches.get(file) ?? {})) this.mentions.get(nameKey(linkpath))?.delete(file);
	}

	private resolveMentions(path: string): void {
		for (const file of this.mentions.get(nameKey(path)) ?? []) this.unresolved.add(file);
		if (this.unresolved.size > 0) this.schedule(this.faults.delayCacheMs);
	}

	private resolveLinks(file: TFile): void {
		const cache = this.caches.get(file);
		if (cache === undefined) return;
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const linkpath of linkpathsOf(cache)) {
			const target = this.getFirstLinkpathDest(linkpath, file.path);
			const [counts, key] = target === null ? [unresolved, linkpath] : [resolved, target.path];
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		this.trigger('resolve', file);
	}

	private dropLinks(path: string): void {
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}
}

function linkpathsOf(cache: CachedMetadata): string[] {
	return [...cache.links ?? [], ...cache.embeds ?? [], ...cache.frontmatterLinks ?? []].map((ref) => getLinkpath(ref.link)).filter((linkpath) => linkpath !== '');
}
