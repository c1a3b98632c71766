// Settings in data.json. Loading repairs and never saves; only a change by the user saves. What a newer version has put
// there and this one does not know stays in the file.
import type { Plugin } from 'obsidian';
import { migrateSettings, settingsToSave, type Settings } from '../core/settings';

export class SettingsStore {
	private readonly listeners = new Set<() => void>();

	private constructor(
		private readonly plugin: Plugin,
		/** As the file has them. */
		private raw: unknown,
		private settings: Settings,
	) {}

	/** A file that cannot be read is reported and leaves the built-in settings in force: it must not stop the plugin. */
	static async load(plugin: Plugin, report: (cause: unknown) => void): Promise<SettingsStore> {
		let raw: unknown;
		try {
			raw = await plugin.loadData();
		} catch (cause) {
			report(cause);
		}
		return new SettingsStore(plugin, raw, migrateSettings(raw));
	}

	get(): Settings {
		return this.settings;
	}

	/** In force at once, also when it cannot be saved. */
	async change(part: Partial<Settings>): Promise<void> {
		this.settings = migrateSettings({ ...this.settings, ...part });
		const saved = settingsToSave(this.raw, this.settings);
		try {
			await this.plugin.saveData(saved);
			this.raw = saved;
		} finally {
			this.tell();
		}
	}

	/** Gives the end of it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => void this.listeners.delete(listener);
	}

	/** After another device or program has replaced data.json. */
	async reload(): Promise<void> {
		this.raw = await this.plugin.loadData();
		this.settings = migrateSettings(this.raw);
		this.tell();
	}

	private tell(): void {
		for (const listener of this.listeners) listener();
	}
}
