// What the rating tests do again and again in a copy of the sample vault: rating by keyboard, and reading what the
// dashboard says of a competence.
import type { ScratchVault } from './scratch-vault';

export async function startRating(vault: ScratchVault): Promise<void> {
	await vault.start('Rate my competences');
	await vault.page.locator('.pp-rating-start').waitFor();
}

export async function rateAll(vault: ScratchVault): Promise<void> {
	await startRating(vault);
	await vault.press('Enter');
	await vault.page.locator('.pp-rate-modal').waitFor();
}

/** Waits for the competence and presses a digit or S. */
export async function answer(vault: ScratchVault, competence: string, key: string): Promise<void> {
	await vault.page.locator('.pp-rate-modal .pp-rating-name', { hasText: competence }).waitFor();
	await vault.press(key);
}

/** With every competence in its table. */
export async function openDashboard(vault: ScratchVault): Promise<void> {
	await vault.run('Open competence dashboard');
	await vault.page.locator('.pp-section-gaps').getByRole('button', { name: 'Show all' }).click();
	await vault.page.locator('[data-pp-competence="gravitas"]').waitFor();
}

/** What the gap table says in the columns claimed, proved and target. */
export async function figuresOf(vault: ScratchVault, competence: string): Promise<readonly string[]> {
	const cells = vault.page.locator(`[data-pp-competence="${competence}"] .pp-figure > span:not(.pp-cell-label)`);
	return (await cells.allInnerTexts()).slice(0, 3);
}
