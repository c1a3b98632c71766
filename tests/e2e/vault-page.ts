// One page of the preview host, driven the way a person does: keys and clicks on what can be seen. Nothing here calls
// into the plugin; `errors` collects what would have ended in an unhandled exception.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { HostFaults } from '../host/client/data/faults';
import type { HostOptions } from '../host/serve';
import { goToUnseen, leavePage, openPage } from '../browser';
import { startTestHost } from '../host/test-host';

export interface VaultPageOptions extends Pick<HostOptions, 'today' | 'pluginKept'> {
	readonly browser: Browser;
	/** A folder that may be written to. */
	readonly vault: string;
	/** The folder with main.js, manifest.json and styles.css. */
	readonly plugin: string;
	readonly width?: number;
	readonly height?: number;
}

export interface VaultPage {
	readonly page: Page;
	readonly vault: string;
	readonly errors: readonly string[];
	/** Presses a key or a chord such as `Mod+Enter`. */
	press(keys: string): Promise<void>;
	/** Runs a command from the palette, by keyboard. */
	run(name: string): Promise<void>;
	/** The same for one that opens another prompt at once. */
	start(command: string): Promise<void>;
	/** Opens a note with the quick switcher, by keyboard. */
	open(name: string): Promise<void>;
	/** Opens the context menu of a file or folder in the explorer, unfolding what is around it, and clicks an item of it. */
	menu(vaultPath: string, item: string): Promise<void>;
	/** The page anew, as after a restart of the app; the tabs are those of before. */
	reload(): Promise<void>;
	modal(): Locator;
	/** Opens the settings of the plugin, by keyboard and mouse. */
	settings(): Promise<void>;
	/** Until none is left. */
	dismissNotices(): Promise<void>;
	/** The text of the newest notice, once one that holds `part` is there. */
	notice(part: string): Promise<string>;
	/** Puts text at the end of the open note, as one entry: keys in a row can overtake a caret that has not settled yet. */
	writeAtEnd(text: string): Promise<void>;
	/** The bytes on disk as text. */
	read(notePath: string): Promise<string>;
	fault(change: Partial<Omit<HostFaults, 'log'>>): Promise<void>;
	/** Paths that were written since the page was opened, in order. */
	writes(): Promise<readonly string[]>;
	screenshot(file: string): Promise<void>;
	theme(name: 'light' | 'dark'): Promise<void>;
	close(): Promise<void>;
}

/** Looks again soon: Playwright's own steps grow to half a second, and most of what is waited for is there before. */
async function shown(locator: Locator): Promise<void> {
	const from = performance.now();
	while (!(await locator.first().isVisible())) {
		if (performance.now() - from > patienceMs) return locator.first().waitFor({ timeout: 1 });
		await new Promise((resolve) => setTimeout(resolve, 15));
	}
	return undefined;
}

/** For a machine that does ten other things: what is there comes sooner, and what is not fails the test anyway. */
const patienceMs = 30_000;

const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

export async function openVaultPage({ browser, width = 1400, height = 900, ...options }: VaultPageOptions): Promise<VaultPage> {
	const host = await startTestHost(options);
	const page = await openPage(browser, { width, height });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	const ready = async (): Promise<void> => {
		await page.waitForFunction(() => {
			const { app } = window as unknown as { app?: { workspace?: { layoutReady?: boolean } } };
			return app?.workspace?.layoutReady === true;
		});
	};
	await goToUnseen(page, host.url);
	await ready();

	const press = (keys: string): Promise<void> => page.keyboard.press(keys.replace('Mod', modifier));
	const pick = async (keys: string, text: string): Promise<void> => {
		await press(keys);
		await shown(page.locator('.prompt-input'));
		await page.keyboard.insertText(text);
		const selected = page.locator('.suggestion-item.is-selected');
		// A note that another program has just written may not be known yet: asked again until it is.
		for (const from = performance.now(); performance.now() - from < patienceMs && !(await selected.first().isVisible()); ) {
			await page.locator('.prompt-input').fill('');
			await page.locator('.prompt-input').fill(text);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		await shown(selected);
		await press('Enter');
		await page.locator('.prompt-input').waitFor({ state: 'detached' });
	};
	return {
		page,
		vault: options.vault,
		errors,
		press,
		run: (name) => pick('Mod+p', name),
		start: async (command) => {
			await press('Mod+p');
			await shown(page.getByPlaceholder('command', { exact: false }));
			await page.keyboard.insertText(command);
			await shown(page.locator('.suggestion-item.is-selected', { hasText: command }));
			await press('Enter');
		},
		open: async (name) => {
			await pick('Mod+o', name);
			await shown(page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: name.replace(/^.*\//, '').replace(/\.(md|base)$/, '') }));
		},
		menu: async (vaultPath, item) => {
			const parts = vaultPath.split('/');
			for (let depth = 1; depth < parts.length; depth++) {
				const folder = page.locator(`.nav-folder-title[data-path="${parts.slice(0, depth).join('/')}"]`);
				if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
			}
			await page.locator(`.tree-item-self[data-path="${vaultPath}"]`).click({ button: 'right' });
			await page.locator('.menu .menu-item', { hasText: item }).click();
		},
		reload: async () => {
			// As in Obsidian, the layout is saved a moment after the last change; a page that is loaded again at once would lose it.
			await page.evaluate(() => (window as unknown as { app: { workspace: { requestSaveLayout: { run(): void } } } }).app.workspace.requestSaveLayout.run());
			await page.reload();
			await ready();
			await page.waitForFunction(() => document.body.dataset['hostState'] === 'ready');
		},
		modal: () => page.locator('.modal').last(),
		settings: async () => {
			await press('Mod+,');
			await page.locator('.mod-settings .vertical-tab-nav-item', { hasText: 'Portfolio Pathway' }).click();
		},
		dismissNotices: async () => {
			await page.evaluate(() => document.querySelectorAll<HTMLElement>('.notice').forEach((notice) => notice.click()));
			await page.locator('.notice').first().waitFor({ state: 'detached' });
		},
		notice: async (part) => {
			const notice = page.locator('.notice', { hasText: part }).last();
			await shown(notice);
			return notice.innerText();
		},
		writeAtEnd: async (text) => {
			await page.locator('.cm-content').click();
			await press('Mod+End');
			await page.keyboard.insertText(text);
			await shown(page.locator('.cm-line', { hasText: text }));
		},
		read: (notePath) => readFile(path.join(options.vault, notePath), 'utf8'),
		fault: (change) =>
			page.evaluate((wanted) => {
				Object.assign((window as unknown as { hostFaults: object }).hostFaults, wanted);
			}, change),
		writes: () =>
			page.evaluate(() => {
				const { log } = (window as unknown as { hostFaults: HostFaults }).hostFaults;
				return log.map((entry) => entry.path);
			}),
		screenshot: async (file) => {
			await page.screenshot({ path: file });
		},
		theme: async (name) => {
			// The button goes round light, dark and high contrast.
			for (let press = 0; press < 3 && !(await page.locator(`body.theme-${name}:not(.host-high-contrast)`).count()); press++) await page.locator('.host-theme-toggle').click();
		},
		close: async () => {
			await leavePage(page);
			await host.close();
		},
	};
}
