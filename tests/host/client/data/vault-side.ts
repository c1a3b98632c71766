import type { FileManager, MetadataCache, Vault } from 'obsidian';
import type { HostFaults } from './faults';
import type { HostConfig } from './host-config';

export interface VaultSideOptions {
	readonly config: HostConfig;
	/** Where the server is; the page's own address when absent. Tests outside a browser pass it. */
	readonly baseUrl?: string;
	/** Opens the stream of changes made by others; `EventSource` of the page when absent. */
	readonly openChangeStream?: OpenChangeStream;
}

/** Calls back with each message of a server-sent event stream; returns what closes it. */
export type OpenChangeStream = (url: string, onMessage: (data: string) => void) => () => void;

export interface VaultSide {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
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
	throw new Error(`The data half is being built: ${options.config.vaultName}`);
}
