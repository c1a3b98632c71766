import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShell, type ShellSession } from './shell-session';

let shell: ShellSession;

beforeAll(async () => {
	shell = await openShell({ 'Alpha.md': 'one\n', 'Folder/Beta.md': 'two\n' });
});

afterAll(async () => {
	expect(shell.errors).toEqual([]);
	await shell.close();
});

describe('the frame', () => {
	it('names what it does not have', async () => {
		expect(await refusal('app.workspace.floatingSplit')).toBe('The preview host has no Workspace.floatingSplit');
		expect(await refusal('app.internalPlugins')).toBe('The preview host has no App.internalPlugins');
		expect(await refusal('app.workspace.activeLeaf.rebuildView()')).toBe('The preview host has no WorkspaceLeaf.rebuildView');
		expect(await refusal('app.workspace.openPopoutLeaf()')).toBe('The preview host has no pop-out windows');
	});

	it('changes the theme by its button, tells plugins, and keeps it', async () => {
		const { page } = shell;
		const colour = (): Promise<string> => page.locator('.mod-root').evaluate((el) => getComputedStyle(el).backgroundColor);
		expect([await page.locator('body.theme-light').count(), await colour()]).toEqual([1, 'rgb(255, 255, 255)']);
		await page.locator('.host-theme-toggle').click();
		expect([await page.locator('body.theme-dark').count(), await colour(), await shell.probe('app.isDarkMode()')]).toEqual([1, 'rgb(30, 30, 30)', true]);
		expect(await shell.probe('probe.events.filter((event) => event === "css change").length')).toBe(1);
		await page.reload();
		await page.locator('body.theme-dark[data-host-state="ready"]').waitFor();
	});

	it('says that it is not Obsidian', async () => {
		await expect.poll(() => shell.page.locator('.status-bar').innerText()).toContain('Preview host, not Obsidian');
	});

	it('walks the files by arrows and opens one with Enter', async () => {
		const { page } = shell;
		const at = (path: string): Promise<void> => page.locator(`.tree-item-self.has-focus[data-path="${path}"]`).waitFor();
		await page.locator('.nav-files-container').focus();
		await page.keyboard.press('ArrowDown');
		await at('Folder');
		await page.keyboard.press('ArrowRight');
		await page.locator('.nav-file-title[data-path="Folder/Beta.md"]').waitFor();
		await page.keyboard.press('ArrowDown');
		await at('Folder/Beta.md');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.mod-root .workspace-tab-header.is-active').innerText()).toBe('Beta');
	});

	it('shows the open tabs again after a reload', async () => {
		const { page } = shell;
		await page.waitForTimeout(500);
		await page.reload();
		await page.locator('.mod-root .workspace-tab-header.is-active', { hasText: 'Beta' }).waitFor();
	});

	it('gives elements and lists what Obsidian gives them', async () => {
		expect(await shell.probe(`(() => {
			const el = createDiv({ cls: 'a b', text: 'hi', attr: { 'data-x': 1 } });
			el.createSpan('c').setText('!');
			el.toggleClass('b', false);
			return [el.outerHTML, el.find('.c').getText(), el.instanceOf(HTMLElement), el.doc === document, [1, 2, 2].unique(), [1, 2].last(), Math.clamp(9, 1, 3), Object.keys([]).length];
		})()`)).toEqual(['<div class="a" data-x="1">hi<span class="c">!</span></div>', '!', true, true, [1, 2], 2, 3, 0]);
	});

	it('has today as given, from which time goes on', async () => {
		expect(await shell.probe('[new Date().toDateString(), new Date(2026, 0, 5).getMonth(), new Date() instanceof Date]')).toEqual(['Sun Nov 22 2026', 0, true]);
		const before = await shell.probe<number>('Date.now()');
		await expect.poll(() => shell.probe<number>('Date.now()')).toBeGreaterThan(before);
	});
});

describe('the layout of the vault', () => {
	it('opens what workspace.json names, when asked, and writes nothing', async () => {
		const layout = JSON.stringify({ main: { type: 'split', children: [{ type: 'tabs', children: [
			{ type: 'leaf', state: { type: 'markdown', state: { file: 'Alpha.md', mode: 'preview' } } },
			{ type: 'leaf', state: { type: 'markdown', state: { file: 'Folder/Beta.md', mode: 'source' } } },
		] }] } });
		const other = await openShell({ 'Alpha.md': 'one\n', 'Folder/Beta.md': 'two\n', '.obsidian/workspace.json': layout }, { query: '?layout=vault' });
		try {
			await expect.poll(() => other.page.locator('.mod-root .workspace-tab-header-inner-title').allInnerTexts()).toEqual(['Alpha', 'Beta']);
			await expect.poll(() => other.page.locator('.markdown-reading-view:visible').innerText()).toContain('one');
			expect((await other.bytesOnDisk('.obsidian/workspace.json')).toString('utf8')).toBe(layout);
			expect(await other.probe('hostFaults.log')).toEqual([]);
		} finally {
			await other.close();
		}
	});
});

describe('a narrow screen', () => {
	it('turns sidebars into drawers and never scrolls sideways', async () => {
		const narrow = await openShell({ 'Alpha.md': `${'long'.repeat(80)}\n\n| a | b |\n|---|---|\n| ${'wide '.repeat(20)} | ${'x'.repeat(60)} |\n` }, { width: 320 });
		try {
			const { page } = narrow;
			const sideways = (): Promise<number> => page.evaluate('Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth');
			await expect.poll(() => page.locator('body.is-mobile.is-phone').count()).toBe(1);
			expect(await page.locator('.nav-files-container').isVisible()).toBe(false);
			await page.locator('.sidebar-toggle-button.mod-left').click();
			await page.locator('.nav-file-title[data-path="Alpha.md"]').click();
			await page.locator('.nav-files-container').waitFor({ state: 'hidden' });
			await page.keyboard.press('Control+e');
			await page.locator('.markdown-reading-view table').waitFor();
			expect(await sideways()).toBe(0);
			expect(await page.locator('.markdown-reading-view').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
			await page.keyboard.press('Control+p');
			expect(await sideways()).toBe(0);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Control+,');
			expect(await sideways()).toBe(0);
			expect(narrow.errors).toEqual([]);
		} finally {
			await narrow.close();
		}
	});
});

async function refusal(expression: string): Promise<unknown> {
	return shell.page.evaluate(`(() => { try { ${expression}; return 'no error'; } catch (error) { return error.message; } })()`);
}
