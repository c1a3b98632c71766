// A scratch vault with the steps of tagging and planning that the tests do again and again.
import type { Browser } from 'playwright-core';
import { openScratchVault, type ScratchOptions, type ScratchVault } from './scratch-vault';
import type { VaultPage } from './vault-page';
import { chooseFirstPlan } from './wizard-steps';

export { pluginFolder } from './scratch-vault';
export type SampleOptions = ScratchOptions;

export interface SampleSession extends ScratchVault {
	/** Opens the picker for the note that is open. */
	startTagging(): Promise<void>;
	/** In the picker: a competence by a few letters, then Apply; all by keyboard. */
	choose(letters: string): Promise<void>;
	/** From the palette to the first screen of a first plan, by keyboard. */
	startPlan(): Promise<void>;
	/** From there to the preview, and to the note. */
	previewPlan(): Promise<void>;
	createPlan(): Promise<void>;
	noticeButton(notice: string, button: string): Promise<void>;
}

export async function openSample(browser: Browser, options: SampleOptions = {}): Promise<SampleSession> {
	const view = await openScratchVault(browser, options);
	const startPlan = async (): Promise<void> => {
		await view.run('Create transition plan');
		await chooseFirstPlan(view);
	};
	const previewPlan = async (): Promise<void> => {
		await startPlan();
		await view.press('Mod+Enter');
		await view.modal().getByRole('button', { name: 'Create the plan' }).waitFor();
	};
	return {
		...view,
		startTagging: () => startTagging(view),
		choose: (letters) => chooseInPicker(view, letters),
		startPlan,
		previewPlan,
		createPlan: async () => {
			await previewPlan();
			await view.press('Mod+Enter');
			await view.notice('Transition plan created');
		},
		noticeButton: (notice, button) => view.page.locator('.notice', { hasText: notice }).last().getByRole('button', { name: button }).click(),
	};
}

export async function startTagging(view: VaultPage): Promise<void> {
	await view.run('Tag this note');
	await view.page.locator('.pp-picker-search').waitFor();
}

export async function chooseInPicker(view: VaultPage, letters: string): Promise<void> {
	await view.page.locator('.pp-picker-search').focus();
	await view.page.keyboard.type(letters);
	await view.press('Enter');
	await view.press('Mod+Enter');
}
