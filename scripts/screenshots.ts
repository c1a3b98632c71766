// The pictures of README and listing, taken of the built plugin on a copy of the sample vault, on the day on which that
// vault was left. One story from the first question to the settings, so that each picture shows what came before it.
import { cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { launchBrowser } from '../tests/browser';
import { openVaultPage } from '../tests/e2e/vault-page';
import { throwAway } from '../tests/throw-away';
import { story } from './screenshots-story';

/** Bytes: they travel with every copy of the repository. */
const most = { each: 150 * 1024, all: 1.5 * 1024 * 1024 };

const root = path.resolve(import.meta.dirname, '..');
const output = path.join(root, 'docs', 'screenshots');
const scratch = await mkdtemp(path.join(os.tmpdir(), 'portfolio-pathway-'));
const vault = path.join(scratch, 'Work notes');
await cp(path.join(root, 'tests', 'fixtures', 'sample-vault'), vault, { recursive: true });
await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });

const browser = await launchBrowser();
const view = await openVaultPage({ browser, vault, plugin: root, today: '2026-11-22' });
try {
	await view.page.locator('body[data-host-state="ready"]').waitFor();
	await story(view, take);
	if (view.errors.length > 0) throw new Error(`The page reported ${view.errors.join('; ')}`);
} finally {
	await view.close();
	await browser.close();
	await throwAway(scratch);
}
await weigh();

async function take(name: string, of: Locator): Promise<void> {
	const [box, window] = [await of.boundingBox(), view.page.viewportSize()];
	if (!box || !window) throw new Error(`${name} is not to be seen`);
	const isDialogue = await of.evaluate((element) => element.matches('.modal'));
	const margin = isDialogue ? 12 : 0;
	const [left, top] = [Math.max(0, Math.floor(box.x) - margin), Math.max(0, Math.floor(box.y) - margin)];
	const clip = { x: left, y: top, width: Math.min(window.width, Math.ceil(box.x + box.width) + margin) - left, height: Math.min(window.height, Math.ceil(box.y + box.height) + margin) - top };
	// Nothing that blinks, not the bar of the host, which would lie over the text, and nothing behind a dialogue.
	const style = `.status-bar { visibility: hidden; } ${isDialogue ? 'body > :not(.modal-container), .modal-bg { visibility: hidden; }' : ''}`;
	await view.page.screenshot({ path: path.join(output, `${name}.png`), clip, caret: 'hide', animations: 'disabled', style });
}

async function weigh(): Promise<void> {
	const files = (await readdir(output)).sort();
	const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await stat(path.join(output, file))).size })));
	for (const { file, size } of sizes) console.log(`${(size / 1024).toFixed(0).padStart(5)} KB  ${file}`);
	const heavy = sizes.filter(({ size }) => size > most.each).map(({ file }) => file);
	const all = sizes.reduce((sum, { size }) => sum + size, 0);
	if (heavy.length > 0 || all > most.all) throw new Error(`The pictures are too heavy: ${heavy.join(', ') || 'all together'}. Show less in them.`);
}
