// Create transition plan as far as the tests all need it, by keyboard.
import type { VaultPage } from './vault-page';

/** From the open wizard to its first screen, from which the plan is made at once. */
export async function chooseFirstPlan(view: VaultPage): Promise<void> {
	const modal = view.modal();
	await modal.getByRole('button', { name: 'Make a first plan now' }).waitFor();
	// It stands before the button that has the focus.
	await view.press('Shift+Tab');
	await view.press('Enter');
	await modal.getByRole('heading', { name: 'The role' }).waitFor();
}
