// The dashboard in a note: parts that a block asks for, whole before the note is done rendering, and live.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPlan, planPath, planText, type PlanPage } from './plan-vault';
import { eachTest } from './sessions';

const planned = eachTest(openPlan);
let vault: PlanPage;

const note = (...blocks: readonly string[]): string => `# Where I stand\n\n${blocks.map((block) => `\`\`\`pathway-dashboard\n${block}\n\`\`\`\n`).join('\nBetween.\n\n')}`;
const blocks = (): Locator => vault.page.locator('.markdown-reading-view .block-language-pathway-dashboard');

async function open(text: string, size: { readonly width?: number; readonly height?: number } = {}): Promise<void> {
	vault = await planned({ today: '2026-12-28', files: { 'Overview.md': text }, ...size });
	await vault.open('Overview');
	if (!(await blocks().count())) await vault.press('Mod+e');
	await blocks().first().waitFor();
}

async function parts(block: Locator): Promise<readonly (string | null)[]> {
	await block.locator('[data-pp-part]:not([data-pp-part="reading"])').first().waitFor();
	return block.locator('[data-pp-part]').evaluateAll((found) => found.map((part) => part.getAttribute('data-pp-part')));
}

describe('a block', () => {
	it('shows what it asks for, in the order of the page, and nothing else', async () => {
		await open(note('show: [quarter, radar, top]', 'show: claims\narea: presence'));
		expect(await parts(blocks().nth(0))).toEqual(['top', 'quarter', 'radar']);
		expect((await parts(blocks().nth(1))).every((part) => part === 'said' || part === 'shown')).toBe(true);
		await expect.poll(() => blocks().nth(0).locator('svg').count()).toBeGreaterThan(0);
		expect(await blocks().nth(0).locator('canvas').count()).toBe(0);
	});

	it('without options shows everything, with lists whole', async () => {
		await open(note(''));
		const shown = await parts(blocks().first());
		expect(shown).toEqual(expect.arrayContaining(['top', 'proofs', 'must-move', 'quarter', 'radar', 'gaps']));
		expect(shown).not.toContain('filters');
		await expect.poll(() => blocks().locator('[data-pp-competence]').count()).toBeGreaterThan(20);
	});

	it('says in its place what is wrong with its options, and what would be right', async () => {
		await open(note('shwo: radar', 'show: radr\nrater: boss', 'show: ['));
		await blocks().nth(2).locator('.pp-block-problem').waitFor();
		await expect.poll(() => blocks().nth(0).innerText()).toBe('pathway-dashboard does not know "shwo". It knows: show, area, plan, period, rater.');
		const second = await blocks().nth(1).locator('.pp-block-problem').allInnerTexts();
		expect(second[0]).toMatch(/^pathway-dashboard does not know "radr" for show\. It knows: top, next, .*radar.*\.$/);
		expect(second[1]).toBe('pathway-dashboard does not know "boss" for rater. It knows: manager, sponsor.');
		await expect.poll(() => blocks().nth(2).innerText()).toMatch(/^pathway-dashboard cannot read line \d\./);
	});

	it('measures against the plan it names', async () => {
		const other = (await planText()).replace('# Transition plan: Head of Portfolio Office', '# The other plan');
		vault = await planned({ today: '2026-12-28', files: { 'Pathway/Other.md': other, 'Overview.md': note('show: top\nplan: "[[Other]]"', 'show: top\nplan: Nowhere') } });
		await vault.open('Overview');
		if (!(await blocks().count())) await vault.press('Mod+e');
		await blocks().nth(0).getByText('The other plan').waitFor();
		await expect.poll(() => blocks().nth(1).innerText()).toBe('pathway-dashboard does not know "Nowhere" for plan. It knows: Other, Transition plan 2026-12-01.');
	});
});

describe('while the note is shown', () => {
	it('a block follows the notes, and its tasks can be ticked', async () => {
		await open(note('show: quarter'));
		const task = blocks().locator('.pp-task', { hasText: 'Tell your manager' });
		await task.getByRole('button', { name: 'Done' }).click();
		await vault.notice('Done: Tell your manager');
		await task.waitFor({ state: 'detached' });
		await vault.write(planPath, await planText());
		await task.waitFor();
	});

	it('a block keeps what was opened in it, beside a dashboard of its own', async () => {
		await open(note('show: radar'));
		await blocks().getByRole('button', { name: 'Table of the same figures' }).click();
		await blocks().locator('.pp-figures tbody tr').first().waitFor();
		await vault.write(planPath, (await planText()).replace('Ask for one named piece', 'Ask for a named piece'));
		await vault.page.waitForTimeout(300);
		await expect.poll(() => blocks().locator('.pp-figures tbody tr').count()).toBe(8);
	});
});

describe.each([{ width: 1400, height: 900 }, { width: 320, height: 720 }])('at $width px', (size) => {
	it('axe finds nothing to mend in a block, and nothing scrolls sideways', async () => {
		await open(note('', 'shwo: x'), size);
		await parts(blocks().first());
		const found = await vault.violations('.block-language-pathway-dashboard');
		expect(found).toEqual([]);
		const wide = await blocks().evaluateAll((all) => all.filter((block) => block.scrollWidth > block.clientWidth + 1).length);
		expect(wide).toBe(0);
	});
});
