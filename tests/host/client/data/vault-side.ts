import type { FileManager as ObsidianFileManager, MetadataCache as ObsidianMetadataCache, Vault as ObsidianVault } from 'obsidian';
import { appConfigFrom } from './app-config';
import { Disk, isDiskChange } from './disk';
import { createFaults, type HostFaults } from './faults';
import { FileManager } from './file-manager';
import type { HostConfig } from './host-config';
import { MetadataCache } from './metadata-cache';
import { PluginData } from './plugin-data';
import { Vault } from './vault';

export interface VaultSideOptions {
	readonly config: HostConfig;
	/** Where the server is, without a slash at the end; the page's own address when absent. Tests outside a browser pass it. */
	readonly baseUrl?: string;
	/** Opens the stream of changes made by others; `EventSource` of the page when absent. */
	readonly openChangeStream?: OpenChangeStream;
}

/** Calls back with each message of a server-sent event stream; returns what closes it. */
export type OpenChangeStream = (url: string, onMessage: (data: string) => void) => () => void;

export interface VaultSide {
	readonly vault: ObsidianVault;
	readonly metadataCache: ObsidianMetadataCache;
	readonly fileManager: ObsidianFileManager;
	readonly faults: HostFaults;
	/** Resolves when every note found by `load` has been indexed once. */
	readonly ready: Promise<void>;
	/** Lists the folder and fires 'create' for everything in it; resolves before the notes are indexed. */
	load(): Promise<void>;
	/** Stops listening to the disk. */
	close(): void;
	readPluginData(id: string): Promise<unknown>;
	writePluginData(id: string, data: unknown): Promise<void>;
	/** Calls back when another program changes the plugin's data.json; returns what ends that. */
	onPluginDataChange(id: string, callback: () => void): () => void;
}

export function createVaultSide(options: VaultSideOptions): VaultSide {
	const { config } = options;
	const faults = createFaults();
	Object.assign(globalThis, { hostFaults: faults });
	const disk = new Disk(options.baseUrl ?? '', config.token, faults);
	let appConfig = appConfigFrom(null);
	const vault = new Vault(disk, faults, config);
	const metadataCache = new MetadataCache(vault, disk, faults, () => appConfig);
	const fileManager = new FileManager(vault, metadataCache, () => appConfig);
	const pluginData = new PluginData(vault.adapter, vault.configDir);
	const onMessage = (data: string): void => {
		const changes: unknown = JSON.parse(data);
		if (faults.dropEvents || !Array.isArray(changes)) return;
		for (const change of changes.filter(isDiskChange)) {
			vault.apply(change);
			pluginData.notice(change);
		}
	};
	let closeStream: () => void = () => undefined;
	let markReady: () => void = () => undefined;
	return {
		vault,
		metadataCache,
		fileManager,
		faults,
		ready: new Promise((resolve) => { markReady = resolve; }),
		async load() {
			const appJson = `${vault.configDir}/app.json`;
			appConfig = appConfigFrom(await vault.adapter.exists(appJson) ? await vault.adapter.read(appJson) : null);
			closeStream = (options.openChangeStream ?? openEventSource)(disk.changesUrl(), onMessage);
			await vault.load();
			const ref = metadataCache.on('resolved', () => {
				metadataCache.offref(ref);
				markReady();
			});
			metadataCache.start();
		},
		close() {
			closeStream();
			metadataCache.close();
		},
		readPluginData: (id) => pluginData.read(id),
		writePluginData: (id, data) => pluginData.write(id, data),
		onPluginDataChange: (id, callback) => pluginData.onChange(id, callback),
	};
}

const openEventSource: OpenChangeStream = (url, onMessage) => {
	const source = new EventSource(url);
	source.onmessage = (event: MessageEvent<string>) => onMessage(event.data);
	return () => source.close();
};
