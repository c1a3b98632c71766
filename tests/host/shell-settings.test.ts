import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShell, type ShellSession } from './shell-session';

let shell: ShellSession;

async function saved(): Promise<unknown> {
	return JSON.parse((await shell.bytesOnDisk('.obsidian/plugins/shell-probe/data.json')).toString('utf8'));
}

beforeAll(async () => {
	shell = await openShell({ 'Plans/2026/Note.md': 'x' });
	await shell.page.keyboard.press('Control+,');
	await shell.page.locator('.vertical-tab-nav-item', { hasText: 'Shell probe' }).click();
});

afterAll(async () => {
	expect(shell.errors).toEqual([]);
	await shell.close();
});

describe('declared settings', () => {
	it('saves a toggle and shows what depends on it', async () => {
		const { page } = shell;
		const address = page.locator('.setting-item', { hasText: 'Digest address' });
		expect(await address.isVisible()).toBe(false);
		await page.locator('.setting-item', { hasText: 'Weekly digest' }).locator('.checkbox-container').click();
		await address.waitFor({ state: 'visible' });
		expect(await saved()).toMatchObject({ digest: true });
	});

	it('toggles by the space bar', async () => {
		const { page } = shell;
		await page.locator('.setting-item', { hasText: 'Weekly digest' }).locator('input').focus();
		await page.keyboard.press(' ');
		await expect.poll(saved).toMatchObject({ digest: false });
		await page.keyboard.press(' ');
		await expect.poll(saved).toMatchObject({ digest: true });
	});

	it('refuses a value that does not pass, and says why beside it', async () => {
		const { page } = shell;
		const row = page.locator('.setting-item', { hasText: 'Digest address' });
		await row.locator('input').fill('a@b.example');
		await expect.poll(saved).toMatchObject({ address: 'a@b.example' });
		await row.locator('input').fill('bad');
		await expect.poll(() => row.locator('.setting-item-error').innerText()).toBe('That is no address.');
		expect(await saved()).toMatchObject({ address: 'a@b.example' });
		await row.locator('input').fill('c@d.example');
		await expect.poll(() => row.locator('.setting-item-error').count()).toBe(0);
	});

	it('suggests folders of the vault', async () => {
		const { page } = shell;
		await page.locator('.setting-item', { hasText: 'Plan folder' }).locator('input').fill('26');
		await page.locator('.suggestion-container .suggestion-item', { hasText: 'Plans/2026' }).waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(saved).toMatchObject({ folder: 'Plans/2026' });
		expect(await page.locator('.suggestion-container').count()).toBe(0);
	});

	it('saves a dropdown', async () => {
		await shell.page.locator('.setting-item', { hasText: 'Level' }).locator('select').selectOption('high');
		await expect.poll(saved).toMatchObject({ level: 'high' });
	});

	it('adds to a list, opens the page of an entry and comes back, and deletes', async () => {
		const { page } = shell;
		await page.locator('.setting-list-add').click();
		await page.locator('.setting-item.mod-page', { hasText: 'Rule 2' }).click();
		await page.locator('.setting-item', { hasText: 'Weight of Rule 2' }).locator('input').fill('3');
		await expect.poll(saved).toMatchObject({ 'weight Rule 2': 3 });
		await page.locator('.setting-page-titlebar button').click();
		await page.locator('.setting-item.mod-page', { hasText: 'Rule 1' }).locator('.setting-list-delete').click();
		await expect.poll(() => page.locator('.setting-item.mod-page .setting-item-name').allInnerTexts()).toEqual(['Rule 2']);
	});

	it('finds a setting by an alias', async () => {
		const { page } = shell;
		await page.locator('.vertical-tab-header input').fill('newsletter');
		await expect.poll(() => page.locator('.mod-result').allInnerTexts()).toEqual(['Weekly digest\nShell probe: Send it on Mondays.']);
		await page.locator('.vertical-tab-header input').fill('');
	});

	it('runs an action and closes by Escape', async () => {
		const { page } = shell;
		await page.locator('.setting-item', { hasText: 'Say hello' }).click();
		await page.locator('.notice', { hasText: 'Hello from settings' }).waitFor();
		await page.keyboard.press('Escape');
		expect(await page.locator('.mod-settings').count()).toBe(0);
	});
});
