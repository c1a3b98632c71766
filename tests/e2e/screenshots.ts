// Pictures to look at, in both themes and two widths, in the folder that SHOTS names; none without it.
import type { VaultPage } from './vault-page';

export async function shoot(view: VaultPage, shot: string): Promise<void> {
	const folder = process.env['SHOTS'];
	if (folder === undefined) return;
	const { page } = view;
	const wear = (theme: string): Promise<void> =>
		page.evaluate((wanted) => {
			document.body.classList.toggle('theme-light', wanted === 'light');
			document.body.classList.toggle('theme-dark', wanted === 'dark');
		}, theme);
	for (const theme of ['light', 'dark']) {
		await wear(theme);
		for (const width of [320, 1400]) {
			await page.setViewportSize({ width, height: 900 });
			await view.screenshot(`${folder}/${shot}-${theme}-${width}.png`);
		}
	}
	await wear('light');
}
