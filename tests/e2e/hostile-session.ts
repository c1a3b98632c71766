// A vault of notes that attack, open in the browser, with ears for whatever of them runs.
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { hostileFrontMatter } from '../hostile/hostile-front-matter';
import { attacks } from '../hostile/hostile-words';
import { openBulkVault, type BulkVault } from './bulk-vault';
import type { ScratchOptions } from './scratch-vault';

/** Larger ones are for the tests without a browser. */
const longest = 200_000;

/** A name that is a picture, where a file system allows it. */
export const pictureName = '<img src=x onerror=window.__ran=1>';

export const hostileNotes: Readonly<Record<string, string>> = Object.fromEntries<string>([
	...Object.entries(hostileFrontMatter).flatMap(([name, text]) => (text.length < longest ? [[`Hostile/${name}.md`, text] as const] : [])),
	...attacks.map((attack, index) => [`Hostile/attack ${index}.md`, `---\ntags: [competence/presence/gravitas]\nevidence-level: ${JSON.stringify(attack)}\nevidence-date: ${JSON.stringify(attack)}\n---\n# ${attack}\n\n## Situation\n\n${attack}\n`] as const),
	[`Hostile/${pictureName}.md`, '---\ntags: [competence/presence/gravitas]\nevidence-level: 3\nevidence-date: 2026-11-01\n---\n# x\n'],
]);

export interface HostileVault extends BulkVault {
	/** And nothing of ours is an element that could. */
	nothingRan(): Promise<void>;
}

export async function openHostileVault(browser: Browser, options: ScratchOptions = {}): Promise<HostileVault> {
	const vault = await openBulkVault(browser, { ...options, ...(options.notes === undefined ? { files: { ...hostileNotes, ...options.files } } : {}) });
	const dialogs: string[] = [];
	vault.page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	vault.page.setDefaultTimeout(30_000);
	return {
		...vault,
		nothingRan: async () => {
			expect(await vault.page.locator('[class*="pp-"]').locator('img[onerror], script, iframe, a[href^="javascript"]').count()).toBe(0);
			expect(await vault.page.evaluate(() => '__ran' in window)).toBe(false);
			expect(dialogs).toEqual([]);
		},
	};
}
