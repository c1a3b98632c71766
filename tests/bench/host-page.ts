// A scratch vault open in the preview host, for benches in Chromium, and the loop that every one of them runs beside what it
// measures.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openVaultPage, type VaultPage } from '../e2e/vault-page';
import { throwAway } from '../throw-away';

export const root = path.resolve(import.meta.dirname, '..', '..');
export const calibration = 'bare loop of 5 million steps in the page';

export interface HostPage extends VaultPage {
	readonly session: CDPSession;
	/** Milliseconds of a loop that does nothing but count, to hold two machines against each other. */
	readonly calibrate: () => Promise<number>;
	/** Starts a command of the plugin by its id, without the palette. */
	readonly command: (id: string) => Promise<void>;
}

/** Opens the notes, given as text by path, does the work and clears everything away. */
export async function withHostPage<Result>(notes: Readonly<Record<string, string>>, today: string, work: (page: HostPage) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(path.join(tmpdir(), 'pathway-bench-'));
	for (const [name, text] of Object.entries(notes)) {
		const file = path.join(folder, name);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	const browser = await launchBrowser();
	try {
		const view = await openVaultPage({ browser, vault: folder, plugin: root, today });
		const { page } = view;
		const result = await work({
			...view,
			session: await page.context().newCDPSession(page),
			calibrate: () => page.evaluate(countInPage),
			command: (id) =>
				page.evaluate((command) => {
					(window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } }).app.commands.executeCommandById(command);
				}, `portfolio-pathway:${id}`),
		});
		await view.close();
		return result;
	} finally {
		await browser.close();
		await throwAway(folder);
	}
}

/** In the page. */
export function countInPage(): number {
	const since = performance.now();
	let sum = 0;
	for (let step = 0; step < 5_000_000; step++) sum = (sum + step) % 1_000_003;
	return sum < 0 ? 0 : performance.now() - since;
}
