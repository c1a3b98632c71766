// Opens the host in Chromium over a scratch vault with the probe plugin, and drives it as a person would.
import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { goToUnseen, leavePage, openPage, sharedBrowser } from '../browser';
import { throwAway } from '../throw-away';
import type { RunningHost } from './serve';
import { startTestHost } from './test-host';

const PROBE = path.join(import.meta.dirname, 'fixtures', 'shell-plugin');

export interface ShellSession {
	readonly page: Page;
	readonly host: RunningHost;
	readonly errors: string[];
	readonly bytesOnDisk: (vaultPath: string) => Promise<Buffer>;
	readonly runCommand: (name: string) => Promise<void>;
	readonly openNote: (name: string) => Promise<void>;
	/** What the probe plugin has seen. */
	readonly probe: <T>(expression: string) => Promise<T>;
	close(): Promise<void>;
}

export interface ShellOptions {
	readonly width?: number;
	readonly height?: number;
	readonly query?: string;
}

export async function openShell(files: Readonly<Record<string, string | Buffer>>, options: ShellOptions = {}): Promise<ShellSession> {
	const folder = await mkdtemp(path.join(tmpdir(), 'preview-shell-'));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), content);
	}
	probe ??= buildProbe();
	const plugin = await probe;
	const host = await startTestHost({ vault: folder, plugin, today: '2026-11-22', pluginKept: true });
	const page = await openPage(await sharedBrowser(), { width: options.width ?? 1200, height: options.height ?? 800 });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await goToUnseen(page, `${host.url}${options.query ?? ''}`);
	await page.locator('body[data-host-state="ready"]').waitFor();
	return {
		page,
		host,
		errors,
		bytesOnDisk: (vaultPath) => readFile(path.join(folder, vaultPath)),
		async runCommand(name) {
			await page.keyboard.press('Control+p');
			await page.locator('.prompt-input').fill(name);
			await page.keyboard.press('Enter');
		},
		async openNote(name) {
			await page.keyboard.press('Control+o');
			await page.locator('.prompt-input').fill(name);
			await page.keyboard.press('Enter');
			await page.locator('.mod-root .workspace-tab-header.is-active', { hasText: name }).waitFor();
		},
		probe: <T>(expression: string) => page.evaluate<T>(expression),
		async close() {
			await leavePage(page);
			await host.close();
			await throwAway(folder);
		},
	};
}

let probe: Promise<string> | undefined;

/** A built plugin folder, as a plugin is delivered; one serves every session of this process, and goes with it. */
async function buildProbe(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'preview-probe-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	for (const name of ['manifest.json', 'styles.css']) await copyFile(path.join(PROBE, name), path.join(folder, name));
	await build({ entryPoints: [path.join(PROBE, 'main.ts')], outfile: path.join(folder, 'main.js'), bundle: true, format: 'cjs', platform: 'browser', target: 'es2021', external: ['obsidian'], logLevel: 'silent' });
	return folder;
}
