// Notices what other programs do to the vault folder: one watch per folder, then a comparison with what was last known,
// so that the host's own writes, repeated notices and lost ones all come out right.
import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { entriesOf, statOf, type VaultEntry } from './vault-reading';

export type VaultChange =
	| { readonly kind: 'created' | 'modified'; readonly entry: VaultEntry }
	| { readonly kind: 'deleted'; readonly path: string };

const settleMs = 60;

export class VaultWatch {
	private readonly known = new Map<string, VaultEntry>();
	private readonly watchers = new Map<string, FSWatcher>();
	/** By folder the names that something happened to; 'all' where the system did not say. */
	private readonly noticed = new Map<string, Set<string> | 'all'>();
	private timer: NodeJS.Timeout | null = null;
	private closed = false;

	constructor(private readonly root: string, private readonly report: (changes: readonly VaultChange[]) => void) {}

	start(): void {
		this.watchFolder('');
		this.compareFolder('');
	}

	/** Runs a change of the host's own; what it leaves at these paths counts as known and is not reported. */
	ownChange<T>(paths: readonly string[], change: () => T): T {
		try {
			return change();
		} finally {
			for (const one of paths.flatMap(withParents)) {
				const entry = statOf(this.root, one);
				if (entry === null) this.forget(one);
				else this.compareEntry(entry);
			}
		}
	}

	close(): void {
		this.closed = true;
		if (this.timer !== null) clearTimeout(this.timer);
		for (const watcher of this.watchers.values()) watcher.close();
		this.watchers.clear();
	}

	private watchFolder(folder: string): void {
		if (this.watchers.has(folder) || this.closed) return;
		try {
			const watcher = watch(path.join(this.root, folder), (_, name) => this.notice(folder, name));
			watcher.on('error', () => this.forget(folder));
			this.watchers.set(folder, watcher);
		} catch {
			// The folder went away between being seen and being watched; its parent's notice follows.
			this.forget(folder);
		}
	}

	private notice(folder: string, name: string | null): void {
		const names = this.noticed.get(folder) ?? new Set<string>();
		if (name === null || names === 'all') this.noticed.set(folder, 'all');
		else this.noticed.set(folder, names.add(name));
		this.timer ??= setTimeout(() => {
			this.timer = null;
			this.settle();
		}, settleMs);
	}

	private settle(): void {
		const noticed = [...this.noticed];
		this.noticed.clear();
		const changes: VaultChange[] = [];
		for (const [folder, names] of noticed) {
			if (names === 'all') changes.push(...this.compareFolder(folder));
			else for (const name of [...names].sort()) changes.push(...this.comparePath(folder === '' ? name : `${folder}/${name}`));
		}
		if (changes.length > 0 && !this.closed) this.report(changes);
	}

	private comparePath(one: string): VaultChange[] {
		if (!isWatched(one)) return [];
		const entry = statOf(this.root, one);
		if (entry !== null) return this.compareEntry(entry);
		return this.known.has(one) ? this.deleted(one) : [];
	}

	/** What is inside goes first. */
	private deleted(one: string): VaultChange[] {
		const inside = [...this.known.keys()].filter((other) => other.startsWith(`${one}/`)).sort().reverse();
		this.forget(one);
		return [...inside, one].map((gone): VaultChange => ({ kind: 'deleted', path: gone }));
	}

	private compareFolder(folder: string): VaultChange[] {
		const entries = this.entriesIn(folder);
		const present = new Set(entries.map((entry) => entry.path));
		const changes: VaultChange[] = [];
		for (const one of [...this.known.keys()]) {
			if (parentOf(one) !== folder || present.has(one)) continue;
			changes.push(...this.deleted(one));
		}
		for (const entry of entries) changes.push(...this.compareEntry(entry));
		return changes;
	}

	/** None where the folder went away meanwhile. */
	private entriesIn(folder: string): readonly VaultEntry[] {
		try {
			return entriesOf(this.root, folder);
		} catch {
			return [];
		}
	}

	private compareEntry(entry: VaultEntry): VaultChange[] {
		if (!isWatched(entry.path)) return [];
		const before = this.known.get(entry.path);
		this.known.set(entry.path, entry);
		if (entry.kind === 'folder') {
			this.watchFolder(entry.path);
			return before?.kind === 'folder' ? [] : [{ kind: 'created', entry }, ...this.compareFolder(entry.path)];
		}
		if (before === undefined) return [{ kind: 'created', entry }];
		return before.mark === entry.mark ? [] : [{ kind: 'modified', entry }];
	}

	private forget(gone: string): void {
		for (const one of [...this.known.keys()]) if (isAtOrUnder(one, gone)) this.known.delete(one);
		for (const [one, watcher] of this.watchers) {
			if (!isAtOrUnder(one, gone)) continue;
			watcher.close();
			this.watchers.delete(one);
		}
	}
}

/** Hidden files are not the vault's, apart from its config folder, where plugin data lives. */
function isWatched(vaultPath: string): boolean {
	const [first = '', ...rest] = vaultPath.split('/');
	return (first === '.obsidian' || !first.startsWith('.')) && !rest.some((part) => part.startsWith('.'));
}

function isAtOrUnder(one: string, folder: string): boolean {
	return one === folder || one.startsWith(`${folder}/`);
}

/** The path and the folders above it, outermost first. */
function withParents(vaultPath: string): string[] {
	return vaultPath.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
}

function parentOf(vaultPath: string): string {
	const parent = path.posix.dirname(vaultPath);
	return parent === '.' ? '' : parent;
}
