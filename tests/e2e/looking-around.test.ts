import path from 'node:path';
import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oddFiles, oddNotes } from './odd-notes';
import { competencesBase, surfaces } from './our-surfaces';
import { openScratchVault, type ScratchVault } from './scratch-vault';
import { sessions } from './sessions';

/** An open editor saves two seconds after the last change; what would be written is written by then. */
const pastEverySave = 3000;

const { open, end } = sessions(openScratchVault);
let view: ScratchVault;
const went = new Set<Request>();
const opened: string[] = [];

beforeAll(async () => {
	view = await open({ files: { ...oddNotes, ...oddFiles, ...competencesBase } });
	const { page } = view;
	const { origin } = new URL(page.url());
	page.on('request', (request) => {
		if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url())) went.add(request);
	});
	// What the page's own policy stops is never sent.
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText === 'csp') went.delete(request);
	});
	page.on('dialog', (dialog) => {
		opened.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('popup', (popup) => opened.push(`window: ${popup.url()}`));
});

afterAll(end);

async function bothViews(name: string): Promise<void> {
	await view.open(name);
	await view.press('Mod+e');
	await view.page.locator('.workspace-leaf.mod-active .workspace-leaf-content[data-mode="preview"]').waitFor();
	await view.press('Mod+e');
	await view.page.locator('.workspace-leaf.mod-active .workspace-leaf-content[data-mode="source"]').waitFor();
}

/** Opens what a command shows and leaves it with Escape. */
async function glance(command: string): Promise<void> {
	await view.start(command);
	await view.page.locator('.modal, .prompt').first().waitFor();
	await leave();
}

async function leave(): Promise<void> {
	await expect
		.poll(async () => {
			await view.press('Escape');
			return view.page.locator('.modal, .prompt, .menu').count();
		})
		.toBe(0);
}

describe('a session of looking around in a folder of odd notes', () => {
	it('opens every odd note in both views', async () => {
		for (const file of Object.keys(oddNotes)) await bothViews(path.basename(file, '.md'));
		for (const name of ['Decision log', '2026-11-18 Investment board', 'Onion soup']) await bothViews(name);
		expect(view.errors).toEqual([]);
	});

	it('opens the palette, the dashboard, each dialogue and the settings, and leaves each', async () => {
		await view.press('Mod+p');
		await view.page.locator('.prompt-input').waitFor();
		await leave();
		for (const surface of surfaces.filter(({ name, writes }) => name !== 'picker' && writes !== true)) {
			await surface.open(view);
			await surface.close(view);
		}
		await view.run('Open competence dashboard');
		await view.page.locator('.pp-dashboard .pp-axis').first().focus();
		await view.press('Enter');
		for (const name of ['CRLF', 'HTML in properties', 'One megabyte', '<img src=x']) {
			await view.open(name);
			await view.start('Tag this note');
			await view.page.locator('.modal .pp-picker-option').first().waitFor();
			await view.page.keyboard.type('gravitas');
			await view.press('Enter');
			await leave();
		}
		await view.open('Broken YAML');
		await view.start('Tag this note');
		await view.notice('Broken YAML was not changed');
		for (const command of ['Log evidence', 'Create transition plan', 'Tag several notes']) await glance(command);
		await view.start('Undo last change');
		await view.notice('nothing to undo');
		await view.page.locator('.nav-folder-title[data-path="Odd"]').click();
		await view.page.locator('.nav-file-title[data-path="Odd/BOM.md"]').click({ button: 'right' });
		await view.page.locator('.menu').waitFor();
		await leave();
		expect(view.errors).toEqual([]);
	});

	it('shows the odd notes on the dashboard by their names', async () => {
		await view.run('Open competence dashboard');
		await expect.poll(() => view.page.locator('.pp-dashboard [data-pp-part="top"]').innerText()).toMatch(/1\d\d evidence notes/);
	});

	it('leaves every byte as it was, and has written nowhere but in the config folder', async () => {
		await view.page.waitForTimeout(pastEverySave);
		const { created, changed, removed } = await view.diff();
		expect({ created, changed, removed }).toEqual({ created: [], changed: [], removed: [] });
		expect((await view.writes()).filter((name) => !name.startsWith('.obsidian/') && name !== '.obsidian')).toEqual([]);
	});

	it('runs nothing that stands in a note, opens nothing, and asks nobody outside', async () => {
		const hacked = await view.page.evaluate(() => String((window as unknown as { hacked?: unknown }).hacked));
		expect({ hacked, opened, went: Array.from(went, (request) => request.url()) }).toEqual({ hacked: 'undefined', opened: [], went: [] });
	});
});
