// Opens the data half in plain node, over a scratch folder and the real server, so that tests need no browser.
import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { throwAway } from '../throw-away';
import { createVaultSide, type OpenChangeStream, type VaultSide } from './client/data/index';
import { startHost, type RunningHost } from './serve';

export interface DataSession {
	readonly folder: string;
	readonly host: RunningHost;
	readonly side: VaultSide;
	/** What the disk holds, read without the host. */
	readonly bytesOnDisk: (vaultPath: string) => Promise<Buffer>;
	readonly textOnDisk: (vaultPath: string) => Promise<string>;
	/** What another program would do. */
	readonly writeOutside: (vaultPath: string, content: string | Buffer) => Promise<void>;
	close(): Promise<void>;
}

/** Without `load: false` the vault is listed and indexed when this resolves. */
export async function openSession(files: Readonly<Record<string, string | Buffer>>, options: { load?: false } = {}): Promise<DataSession> {
	const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'preview-host-')));
	const writeOutside = async (vaultPath: string, content: string | Buffer): Promise<void> => {
		await mkdir(path.dirname(path.join(folder, vaultPath)), { recursive: true });
		await writeFile(path.join(folder, vaultPath), content);
	};
	for (const [vaultPath, content] of Object.entries(files)) await writeOutside(vaultPath, content);
	const host = await startHost({ vault: folder, plugin: folder });
	const side = createVaultSide({ config: host.config, baseUrl: host.url.replace(/\/$/, ''), openChangeStream });
	if (options.load !== false) {
		await side.load();
		await side.ready;
	}
	return {
		folder,
		host,
		side,
		bytesOnDisk: (vaultPath) => readFile(path.join(folder, vaultPath)),
		textOnDisk: (vaultPath) => readFile(path.join(folder, vaultPath), 'utf8'),
		writeOutside,
		async close() {
			side.close();
			await host.close();
			await throwAway(folder);
		},
	};
}

export async function until(condition: () => boolean, what: string): Promise<void> {
	const giveUpAt = performance.now() + 20_000;
	while (!condition()) {
		if (performance.now() > giveUpAt) throw new Error(`Waited twenty seconds for this in vain: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

/** Node 20 has no EventSource; its fetch streams. */
const openChangeStream: OpenChangeStream = (url, onMessage) => {
	const controller = new AbortController();
	const listen = async (): Promise<void> => {
		const response = await fetch(url, { signal: controller.signal });
		if (response.body === null) return;
		let waiting = '';
		for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
			const parts = (waiting + chunk).split('\n\n');
			waiting = parts.pop() ?? '';
			for (const part of parts) if (part.startsWith('data: ')) onMessage(part.slice('data: '.length));
		}
	};
	listen().catch((error: unknown) => {
		if (!controller.signal.aborted) console.error('The stream of changes ended', error);
	});
	return () => controller.abort();
};
