// The preview host's server: one vault folder, one built plugin, one page, on this machine only.
// node scripts/run-ts.mjs tests/host/serve.ts <vault folder> [plugin folder] [port]
import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { HostConfig } from './client/data/host-config';
import { ChangeStream } from './server/change-stream';
import { bundleClient, fileIn, keptPlugin, markOf, pageHtml, pluginFiles, type ClientBundle } from './server/page-files';
import { checkSender, checkToken, createToken } from './server/request-guard';
import { Refusal } from './server/vault-paths';
import { answerVaultRequest } from './server/vault-requests';
import { VaultWatch } from './server/vault-watch';

export interface HostOptions {
	readonly vault: string;
	/** The folder that holds main.js, manifest.json and styles.css; they are read at each request. */
	readonly plugin: string;
	/** A free one when absent. */
	readonly port?: number;
	/** 'YYYY-MM-DD': the page's clock is moved to that day. */
	readonly today?: string;
	/** The browser keeps main.js compiled from one page to the next; what is built meanwhile is not noticed. */
	readonly pluginKept?: true;
	/** Bundles the client again, although this process has done so before. */
	readonly bundle?: 'fresh';
}

export interface RunningHost {
	readonly url: string;
	readonly port: number;
	/** The secret of the API, for tests that speak to the server without its page. */
	readonly token: string;
	readonly config: HostConfig;
	close(): Promise<void>;
}

interface Parts {
	readonly root: string;
	readonly plugin: string;
	readonly config: HostConfig;
	readonly watch: VaultWatch;
	readonly stream: ChangeStream;
	readonly client: () => Promise<ClientBundle>;
}

const hostFolder = findHostFolder(import.meta.dirname);

export async function startHost(options: HostOptions): Promise<RunningHost> {
	const root = await vaultFolder(options.vault);
	const stream = new ChangeStream();
	const watch = new VaultWatch(root, (changes) => stream.send(changes));
	watch.start();
	if (options.bundle === 'fresh') bundled = null;
	const config: HostConfig = {
		vaultName: path.basename(root),
		basePath: root,
		token: createToken(),
		...(options.today === undefined ? {} : { today: options.today }),
		...(options.pluginKept ? { keptPlugin: await markOf(path.join(options.plugin, 'main.js')) } : {}),
	};
	const parts: Parts = { root, plugin: path.resolve(options.plugin), config, watch, stream, client: bundleOnce };
	const server = createServer((request, response) => void handle(parts, portOf(server), request, response));
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error) => {
			watch.close();
			reject(error);
		});
		server.listen(options.port ?? 0, '127.0.0.1', resolve);
	});
	const port = portOf(server);
	return {
		url: `http://127.0.0.1:${port}/`,
		port,
		token: config.token,
		config,
		async close() {
			watch.close();
			stream.close();
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

// One bundle serves every host of this process: a test file starts many.
let bundled: Promise<ClientBundle> | null = null;

function bundleOnce(): Promise<ClientBundle> {
	bundled ??= bundleClient(hostFolder).catch((error: unknown) => {
		bundled = null;
		throw error;
	});
	return bundled;
}

async function handle(parts: Parts, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
	try {
		checkSender(request, port);
		const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
		if (url.pathname.startsWith('/api/')) await answerApi(parts, url, request, response);
		else send(response, 200, await pageFile(parts, url));
	} catch (error) {
		const refusal = error instanceof Refusal ? error : new Refusal(500, errorCode(error), error instanceof Error ? error.message : String(error));
		send(response, refusal.status, { bytes: Buffer.from(JSON.stringify({ code: refusal.code, message: refusal.message })), type: 'application/json; charset=utf-8' });
	}
}

async function answerApi(parts: Parts, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
	checkToken(request, url, parts.config.token);
	const action = url.pathname.slice('/api/'.length);
	if (action === 'events') return parts.stream.add(response);
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
	const answer = answerVaultRequest(parts.root, parts.watch, { method: request.method ?? 'GET', action, query: url.searchParams, body: Buffer.concat(chunks) });
	send(response, 200, 'json' in answer ? { bytes: Buffer.from(JSON.stringify(answer.json)), type: 'application/json; charset=utf-8' } : answer);
}

interface Sent {
	readonly bytes: Buffer;
	readonly type: string;
	/** How long the browser may keep it; not at all when absent. */
	readonly keep?: string;
}

async function pageFile(parts: Parts, { pathname, search }: URL): Promise<Sent> {
	if (pathname === '/') return { bytes: await pageHtml(hostFolder, parts.config, await parts.client()), type: 'text/html; charset=utf-8' };
	if (pathname === '/host.js') return { bytes: (await parts.client()).script, type: 'text/javascript; charset=utf-8', keep: keptLong };
	if (pathname === '/host.css') return { bytes: (await parts.client()).styles, type: 'text/css; charset=utf-8', keep: keptLong };
	const [, folder, name = ''] = pathname.split('/');
	if (folder === 'plugin' && name === 'main.js' && search !== '') return { ...(await keptPlugin(parts.plugin)), keep: keptLong };
	if (folder === 'plugin' && pluginFiles.includes(name)) return fileIn(parts.plugin, name);
	throw new Refusal(404, 'ENOENT', `The preview host has no page ${pathname}`);
}

/** For what has an address of its own for every content. */
const keptLong = 'max-age=86400, immutable';

// The plugin is evaluated from text, as in Obsidian; nothing may reach the network.
const policy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

function send(response: ServerResponse, status: number, { bytes, type, keep = 'no-store' }: Sent): void {
	response.writeHead(status, {
		'content-type': type, 'content-length': bytes.length, 'cache-control': keep, 'x-content-type-options': 'nosniff', 'content-security-policy': policy,
	});
	response.end(bytes);
}

async function vaultFolder(folder: string): Promise<string> {
	const found = await stat(folder).catch(() => null);
	if (found?.isDirectory() !== true) throw new Error(`The preview host found no vault folder at ${folder}.`);
	return realpath(folder);
}

/** A script that imports this file is bundled into one, which then names its own folder as this file's. */
function findHostFolder(start: string): string {
	for (let folder = start; folder !== path.dirname(folder); folder = path.dirname(folder)) {
		const candidate = path.join(folder, 'tests', 'host');
		if (existsSync(path.join(candidate, 'serve.ts'))) return candidate;
	}
	throw new Error(`The preview host did not find tests/host above ${start}.`);
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : 0;
}

function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
}

if (process.argv[1] === path.join(hostFolder, 'serve.ts')) {
	const [vault, plugin = path.resolve(hostFolder, '..', '..'), port] = process.argv.slice(2);
	if (vault === undefined) throw new Error('Name the vault folder to serve.');
	const host = await startHost({ vault, plugin, ...(port === undefined ? {} : { port: Number(port) }) });
	console.log(`The preview host shows ${vault} at ${host.url}`);
}
