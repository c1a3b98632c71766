// Settings in data.json. Loading repairs and never saves; only a change by the user saves.
import type { Plugin } from 'obsidian';
import { migrateSettings, type Settings } from '../core/settings';

export class SettingsStore {
	private readonly listeners = new Set<() => void>();

	private constructor(
		private readonly plugin: Plugin,
		private settings: Settings,
	) {}

	static async load(plugin: Plugin): Promise<SettingsStore> {
		return new SettingsStore(plugin, migrateSettings(await plugin.loadData()));
	}

	get(): Settings {
		return this.settings;
	}

	async change(part: Partial<Settings>): Promise<void> {
		this.settings = migrateSettings({ ...this.settings, ...part });
		await this.plugin.saveData(this.settings);
		this.tell();
	}

	/** Gives the end of it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => void this.listeners.delete(listener);
	}

	/** After another device or program has replaced data.json. */
	async reload(): Promise<void> {
		this.settings = migrateSettings(await this.plugin.loadData());
		this.tell();
	}

	private tell(): void {
		for (const listener of this.listeners) listener();
	}
}
