import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShell, type ShellSession } from './shell-session';

let shell: ShellSession;

beforeAll(async () => {
	shell = await openShell({ 'Alpha.md': 'one two\n', 'Beta.md': '# Beta\n' });
});

afterAll(async () => {
	expect(shell.errors).toEqual([]);
	await shell.close();
});

describe('start and commands', () => {
	it('loads the plugin before the layout is ready, with data null and the user told of once', async () => {
		expect(await shell.probe('probe.firstData')).toBeNull();
		expect(await shell.probe('probe.events.slice(0, 3)')).toEqual(['layout ready in onload: false', 'layout ready', 'enabled by user']);
		await shell.page.reload();
		await shell.page.locator('body[data-host-state="ready"]').waitFor();
		expect(await shell.probe('probe.events')).toEqual(['layout ready in onload: false', 'layout ready']);
	});

	it('finds a command in the palette by a few letters and runs it with Enter', async () => {
		const { page } = shell;
		await page.keyboard.press('Control+p');
		await page.locator('.prompt-input').fill('chfru');
		await expect.poll(() => page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual(['Shell probe: Choose fruit']);
		await page.keyboard.press('Enter');
		await page.locator('.prompt .suggestion-item', { hasText: 'Apple' }).waitFor();
		await page.keyboard.press('Escape');
		expect(await page.locator('.prompt').count()).toBe(0);
	});

	it('puts the command used last first, and leaves out what cannot run', async () => {
		const { page } = shell;
		await page.keyboard.press('Control+p');
		const names = await page.locator('.prompt .suggestion-title').allInnerTexts();
		await page.keyboard.press('Escape');
		expect(names[0]).toBe('Shell probe: Choose fruit');
		expect(names).not.toContain('Shell probe: Never offered');
		expect(names).not.toContain('Shell probe: Shout selection');
	});

	it('offers an editor command in the editor and not in reading view', async () => {
		const { page } = shell;
		await shell.openNote('Alpha');
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+a');
		await shell.runCommand('Shout selection');
		await expect.poll(() => page.locator('.cm-line').first().innerText()).toBe('ONE TWO');
		await page.keyboard.press('Control+e');
		await page.locator('.markdown-reading-view').waitFor();
		await page.keyboard.press('Control+p');
		await page.locator('.prompt-input').fill('Shout selection');
		await expect.poll(() => page.locator('.prompt .suggestion-empty').innerText()).toBe('No commands found.');
		await page.keyboard.press('Escape');
	});

	it('opens notes from the switcher and closes their tab from the keyboard', async () => {
		const { page } = shell;
		await page.keyboard.press('Control+o');
		await page.locator('.prompt-input').fill('Beta');
		await page.keyboard.press('Control+Enter');
		await expect.poll(() => page.locator('.mod-root .workspace-tab-header-inner-title').allInnerTexts()).toEqual(['Alpha', 'Beta']);
		await page.keyboard.press('Control+w');
		await expect.poll(() => page.locator('.mod-root .workspace-tab-header-inner-title').allInnerTexts()).toEqual(['Alpha']);
	});

	it('shows a plugin view in the right sidebar and reveals it', async () => {
		await shell.page.locator('.side-dock-ribbon-action[aria-label="Open probe view"]').click();
		await shell.page.locator('.mod-right-split .probe-marked').waitFor();
		expect(await shell.page.locator('.mod-right-split .probe-marked').evaluate((el) => getComputedStyle(el).outlineStyle)).toBe('solid');
	});
});
