import type { PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Notice } from '../overlays/notice';
import type { CliHandler, Plugin, ProtocolHandler } from './plugin';

export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

export interface PluginStorage {
	readPluginData(id: string): Promise<unknown>;
	writePluginData(id: string, data: unknown): Promise<void>;
	onPluginDataChange(id: string, callback: () => void): () => void;
}

/** `app.plugins`: loading and unloading, and what plugins leave with the app to be called by others. */
export class Plugins {
	readonly manifests: Record<string, PluginManifest> = {};
	readonly plugins: Record<string, Plugin> = {};
	readonly enabledPlugins = new Set<string>();
	readonly cliHandlers = new Map<string, { description: string; flags: unknown; handler: CliHandler }>();
	readonly protocolHandlers = new Map<string, ProtocolHandler>();
	private readonly classes = new Map<string, PluginClass>();
	private storage: PluginStorage | null = null;

	constructor(private readonly app: App) {}

	useStorage(storage: PluginStorage): void {
		this.storage = storage;
	}

	install(manifest: PluginManifest, pluginClass: PluginClass): void {
		this.manifests[manifest.id] = manifest;
		this.classes.set(manifest.id, pluginClass);
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	/** Loads it as at start; `byUser` is the first time, when the user has just switched it on. */
	async enablePlugin(id: string, byUser = false): Promise<boolean> {
		const pluginClass = this.classes.get(id);
		const manifest = this.manifests[id];
		if (pluginClass === undefined || manifest === undefined) throw new Error(`There is no plugin "${id}".`);
		if (this.plugins[id] !== undefined) return true;
		const plugin = new pluginClass(this.app, manifest);
		try {
			await plugin.load();
		} catch (error) {
			console.error(error);
			plugin.unload();
			new Notice(`Failed to load plugin ${id}`);
			return false;
		}
		this.plugins[id] = plugin;
		this.enabledPlugins.add(id);
		const stop = this.storage?.onPluginDataChange(id, () => void plugin.onExternalSettingsChange?.());
		if (stop !== undefined) plugin.register(stop);
		if (byUser) plugin.onUserEnable();
		return true;
	}

	async disablePlugin(id: string): Promise<void> {
		this.plugins[id]?.unload();
		delete this.plugins[id];
		this.enabledPlugins.delete(id);
	}

	async runCli(command: string, parameters: Record<string, string> = {}): Promise<string> {
		const found = this.cliHandlers.get(command);
		if (found === undefined) throw new Error(`There is no CLI command "${command}".`);
		return found.handler(parameters);
	}

	async openUri(uri: string): Promise<void> {
		const url = new URL(uri);
		const action = url.hostname || url.pathname.replace(/^\/+/, '');
		const handler = this.protocolHandlers.get(action);
		if (url.protocol !== 'obsidian:' || handler === undefined) throw new Error(`Nothing answers ${uri}.`);
		await handler({ ...Object.fromEntries(url.searchParams), action });
	}

	async readData(id: string): Promise<unknown> {
		return this.demandStorage().readPluginData(id);
	}

	async writeData(id: string, data: unknown): Promise<void> {
		await this.demandStorage().writePluginData(id, data);
	}

	private demandStorage(): PluginStorage {
		if (this.storage === null) throw new Error('The host has not said where plugin data goes.');
		return this.storage;
	}
}
