import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throwAway } from '../throw-away';
import { startHost, type RunningHost } from './serve';
import { leavePage, openPage, sharedBrowser } from '../browser';

let folder: string;
let host: RunningHost;
let page: Page;

/** The data half alone, under the policy that the server sends with every page. */
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'preview-host-'));
	await writeFile(path.join(folder, 'Note.md'), '# Head\n');
	await writeFile(path.join(folder, 'manifest.json'), '{}');
	host = await startHost({ vault: folder, plugin: folder, today: '2026-11-22' });
	const bundle = await build({ entryPoints: [path.join(import.meta.dirname, 'client/data/index.ts')], bundle: true, write: false, format: 'iife', globalName: 'dataHalf', platform: 'browser' });
	page = await openPage(await sharedBrowser(), { width: 1200, height: 800 });
	await page.goto(`${host.url}plugin/manifest.json`);
	await page.evaluate(`${bundle.outputFiles[0]?.text ?? ''}
		globalThis.dataHalf = dataHalf;
		dataHalf.moveClockTo(${JSON.stringify(host.config.today)});
		globalThis.side = dataHalf.createVaultSide({ config: ${JSON.stringify(host.config)} });
		globalThis.seen = [];
		side.vault.on('create', (item) => seen.push('create ' + item.path));
		side.metadataCache.on('changed', (file) => seen.push('changed ' + file.path));
		side.load().then(() => side.ready);`);
});

afterAll(async () => {
	await leavePage(page);
	await host.close();
	await throwAway(folder);
});

describe('the data half in a browser', () => {
	it('lists, indexes and writes', async () => {
		await page.waitForFunction('seen.includes("changed Note.md")');
		await page.evaluate('side.vault.process(side.vault.getFileByPath("Note.md"), (text) => text + "more\\n")');
		expect(await readFile(path.join(folder, 'Note.md'), 'utf8')).toBe('# Head\nmore\n');
		expect(await page.evaluate('hostFaults.log')).toEqual([{ action: 'write', path: 'Note.md', bytesBefore: 7, bytesAfter: 12 }]);
	});

	it('hears of what other programs do', async () => {
		await writeFile(path.join(folder, 'Outside.md'), 'x');
		await page.waitForFunction('seen.includes("create Outside.md") && seen.includes("changed Outside.md")');
	});

	it('has the given day on its clock', async () => {
		expect(await page.evaluate('[new Date().getFullYear(), new Date().getMonth(), new Date().getDate(), dataHalf.moment().format("YYYY-MM-DD"), new Date(2020, 0, 5).getDate(), new Date() instanceof Date]'))
			.toEqual([2026, 10, 22, '2026-11-22', 5, true]);
	});

	it('cannot reach another server, not even one that would answer it', async () => {
		const asked: string[] = [];
		const other = createServer((request, response) => {
			asked.push(request.url ?? '');
			response.writeHead(200, { 'access-control-allow-origin': '*' }).end('hello');
		});
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const address = other.address();
		const port = typeof address === 'object' && address !== null ? address.port : 0;
		const answer = await page.evaluate(`fetch("http://127.0.0.1:${port}/").then((response) => response.text(), () => "refused")`);
		expect({ answer, asked }).toEqual({ answer: 'refused', asked: [] });
		other.closeAllConnections();
		await new Promise((resolve) => other.close(resolve));
	});
});
