// A copy of the sample vault, or one made up, open in the preview host, and the ways people get to many notes at once.
import type { Browser, Locator, Page } from 'playwright-core';
import { openScratchVault, type ScratchOptions, type ScratchVault } from './scratch-vault';

export interface BulkVault extends ScratchVault {
	/** Opens the context menu of a row, with whatever is selected beside it, and clicks an item. */
	menuOf(row: string, item: RegExp): Promise<void>;
	/** Runs a command that asks with a list of its own, and chooses from it, and from the lists after it. */
	ask(command: string, ...answers: readonly string[]): Promise<void>;
	row(vaultPath: string): Locator;
	button(name: string): Locator;
	/** The rows of the preview that are shown. */
	rows(): Locator;
	/** In the picker: what to do, with which competence, found by a few letters; then on to the preview, by keyboard. */
	choose(query: string, action?: 'Add' | 'Remove' | 'Replace'): Promise<void>;
	/** From the preview to the summary, by keyboard; gives its text. */
	apply(): Promise<string>;
	summary(): Promise<string>;
	/** The command, by keyboard, until its notice is there. */
	undo(): Promise<string>;
}

export async function openBulkVault(browser: Browser, options: ScratchOptions = {}): Promise<BulkVault> {
	const opened = await openScratchVault(browser, options);
	const { page } = opened;
	await page.locator('body[data-host-state="ready"]').waitFor();
	return {
		...opened,
		ask: async (command, ...answers) => {
			await opened.press('Mod+p');
			for (const answer of [command, ...answers]) {
				await page.locator('.prompt-input').waitFor();
				await page.keyboard.type(answer);
				await page.locator('.suggestion-item.is-selected', { hasText: answer }).waitFor();
				await opened.press('Enter');
			}
		},
		row: (vaultPath) => page.locator(`.tree-item-self[data-path="${vaultPath}"]`),
		menuOf: async (row, item) => {
			await page.locator(`.tree-item-self[data-path="${row}"]`).click({ button: 'right' });
			await page.locator('.menu-item', { hasText: item }).click();
		},
		button: (name) => opened.modal().getByRole('button', { name, exact: true }),
		rows: () => opened.modal().locator('.pp-bulk-row'),
		choose: async (query, action) => {
			await page.locator('.pp-picker-search').waitFor();
			if (action !== undefined) await opened.modal().getByRole('radio', { name: action, exact: true }).check();
			await page.locator('.pp-picker-search').focus();
			await page.keyboard.type(query);
			await opened.press('Enter');
			await opened.press('Mod+Enter');
			await page.locator('.pp-bulk-row').first().waitFor();
		},
		apply: async () => {
			await opened.press('Mod+Enter');
			return summaryText(page);
		},
		summary: () => summaryText(page),
		undo: async () => {
			await opened.run('Undo last change');
			return opened.notice('Undone');
		},
	};
}

async function summaryText(page: Page): Promise<string> {
	await page.locator('.pp-bulk-headline').waitFor();
	return page.locator('.modal .pp-screen-body').innerText();
}
