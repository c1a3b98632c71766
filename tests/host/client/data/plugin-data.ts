// A plugin's own settings, `<config folder>/plugins/<id>/data.json`: null until something was saved, as in Obsidian.
import type { FileSystemAdapter } from './adapter';
import type { DiskChange } from './disk';

export class PluginData {
	private readonly listeners = new Map<string, Set<() => void>>();

	constructor(private readonly adapter: FileSystemAdapter, private readonly configDir: string) {}

	async read(id: string): Promise<unknown> {
		const path = this.pathOf(id);
		if (!await this.adapter.exists(path)) return null;
		const value: unknown = JSON.parse(await this.adapter.read(path));
		return value;
	}

	async write(id: string, data: unknown): Promise<void> {
		const folder = `${this.configDir}/plugins/${id}`;
		if (!await this.adapter.exists(folder)) await this.adapter.mkdir(folder);
		await this.adapter.write(this.pathOf(id), JSON.stringify(data, null, 2));
	}

	onChange(id: string, callback: () => void): () => void {
		const callbacks = this.listeners.get(id) ?? new Set();
		this.listeners.set(id, callbacks.add(callback));
		return () => callbacks.delete(callback);
	}

	/** A change on disk that another program made. */
	notice(change: DiskChange): void {
		const path = change.kind === 'deleted' ? change.path : change.entry.path;
		for (const [id, callbacks] of this.listeners) if (path === this.pathOf(id)) for (const callback of callbacks) callback();
	}

	private pathOf(id: string): string {
		return `${this.configDir}/plugins/${id}/data.json`;
	}
}
