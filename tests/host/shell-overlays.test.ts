import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openShell, type ShellSession } from './shell-session';

let shell: ShellSession;

beforeAll(async () => {
	shell = await openShell({ 'Alpha.md': 'first line\nsecond line\n', 'Folder/Beta.md': 'b', 'Folder/Gamma.md': 'c' });
});

beforeEach(async () => {
	await shell.page.evaluate('probe.events.length = 0; probe.chosen.length = 0; probe.menuFiles.length = 0');
});

afterAll(async () => {
	expect(shell.errors).toEqual([]);
	await shell.close();
});

describe('modals, suggesters, notices and menus', () => {
	it('keeps a modal open with the focus inside it until Escape, and gives the focus back', async () => {
		const { page } = shell;
		await shell.openNote('Alpha');
		await page.locator('.cm-content').click();
		await shell.runCommand('Open modal');
		await page.waitForTimeout(200);
		await expect.poll(() => page.locator('.modal .modal-title').innerText()).toBe('Probe modal');
		expect(await page.evaluate('document.activeElement.value')).toBe('first');
		for (let press = 0; press < 7; press += 1) {
			await page.keyboard.press('Tab');
			expect(await page.evaluate('document.activeElement.closest(".modal") !== null')).toBe(true);
		}
		await page.keyboard.press('Escape');
		expect(await page.locator('.modal').count()).toBe(0);
		expect(await page.evaluate('document.activeElement.classList.contains("cm-content")')).toBe(true);
		expect(await shell.probe('probe.events')).toEqual(['open Alpha.md', 'modal opened', 'modal closed']);
	});

	it('closes a modal by a click beside it and by its button', async () => {
		const { page } = shell;
		await shell.runCommand('Open modal');
		await page.locator('.modal-bg').click({ position: { x: 5, y: 5 } });
		expect(await page.locator('.modal').count()).toBe(0);
		await shell.runCommand('Open modal');
		await page.locator('.modal-close-button').click();
		expect(await page.locator('.modal').count()).toBe(0);
	});

	it('chooses in a suggester by arrows, End and Enter, and closes before it tells', async () => {
		const { page } = shell;
		await shell.runCommand('Choose fruit');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.locator('.suggestion-item.is-selected').innerText()).toBe('Apricot');
		await page.keyboard.press('End');
		await expect.poll(() => page.locator('.suggestion-item.is-selected').innerText()).toBe('Cherry');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => page.locator('.suggestion-item.is-selected').innerText()).toBe('Apple');
		await page.locator('.prompt-input').fill('bbr');
		await page.keyboard.press('Enter');
		expect(await shell.probe('probe.chosen')).toEqual(['Blackberry']);
		expect(await shell.probe('probe.events')).toEqual(['chosen at close: 0']);
	});

	it('chooses in a suggester by mouse and marks what matched', async () => {
		const { page } = shell;
		await shell.runCommand('Choose fruit');
		await page.locator('.prompt-input').fill('apr');
		await expect.poll(() => page.locator('.suggestion-item .suggestion-highlight').allInnerTexts()).toEqual(['Apr']);
		await page.locator('.suggestion-item', { hasText: 'Apricot' }).click();
		expect(await shell.probe('probe.chosen')).toEqual(['Apricot']);
	});

	it('asks, and goes by the answer', async () => {
		const { page } = shell;
		await shell.runCommand('Ask');
		await page.locator('.modal button', { hasText: 'Cancel' }).click();
		expect(await shell.probe('probe.events')).toEqual([]);
		await shell.runCommand('Ask');
		await page.locator('.modal button.mod-cta').click();
		expect(await page.locator('.modal').count()).toBe(0);
		expect(await shell.probe('probe.events')).toEqual(['yes']);
	});

	it('shows a notice with a button until it is used', async () => {
		const { page } = shell;
		await shell.runCommand('Show notice');
		await expect.poll(() => page.locator('.notice-message').innerText()).toContain('Three notes tagged');
		await page.locator('.notice button').click();
		expect(await page.locator('.notice').count()).toBe(0);
		expect(await shell.probe('probe.events')).toEqual(['undo']);
	});

	it('lets plugins fill the menu of one file', async () => {
		const { page } = shell;
		await page.locator('.nav-file-title[data-path="Alpha.md"]').click({ button: 'right' });
		await page.locator('.menu-item', { hasText: 'Probe this file' }).click();
		expect(await page.locator('.menu').count()).toBe(0);
		expect(await shell.probe('probe.menuFiles')).toEqual(['Alpha.md']);
	});

	it('lets plugins fill the menu of several selected files', async () => {
		const { page } = shell;
		await page.locator('.nav-folder-title[data-path="Folder"]').click();
		await page.locator('.nav-file-title[data-path="Folder/Beta.md"]').click();
		await page.locator('.nav-file-title[data-path="Alpha.md"]').click({ modifiers: ['Shift'] });
		await page.locator('.nav-file-title[data-path="Folder/Gamma.md"]').click({ button: 'right' });
		await page.locator('.menu-item', { hasText: 'Probe these files' }).click();
		expect(await shell.probe('probe.menuFiles')).toEqual(['Folder/Beta.md', 'Folder/Gamma.md', 'Alpha.md']);
	});

	it('opens the menu of the editor on a line and chooses in it by keyboard', async () => {
		const { page } = shell;
		await shell.openNote('Alpha');
		await page.locator('.cm-line', { hasText: 'second line' }).click();
		await page.locator('.cm-line', { hasText: 'second line' }).click({ button: 'right' });
		await page.locator('.menu').waitFor();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		expect(await shell.probe('probe.chosen')).toEqual(['second line']);
	});
});
