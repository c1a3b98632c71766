import { describe, expect, it } from 'vitest';
import { openSample, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const plan = `---
pathway-type: plan
pathway-target: portfolio-pmo-lead
pathway-start: 2026-09-01
pathway-target-date: 2028-09-01
pathway-focus: [gravitas, capacity-planning]
---
# Head of Portfolio Office
`;
const notes = {
	'Board.md': '# Board\n\nWe ranked the business cases by net present value and stopped two of them.\n',
	'Soup.md': '# Onion soup\n\nOnions, butter, an hour.\n',
};

const sample = eachTest(openSample);
let vault: SampleSession;

const suggest = 'Suggest competences for this note';

describe('Suggest competences for this note', () => {
	it('lists candidates with the words that matched, and writes one only when it is chosen', async () => {
		vault = await sample({ notes });
		await vault.open('Board');
		await vault.run(suggest);
		const first = vault.modal().locator('.pp-picker-option').first();
		await first.waitFor();
		await expect.poll(() => first.innerText()).toContain('The note says: business cases, net present value');
		expect(await vault.writes()).toEqual([]);
		await vault.press('Enter');
		await vault.press('Mod+Enter');
		await vault.notice('1 tag added');
		expect(await vault.read('Board.md')).toContain('competence/investment/investment-appraisal');
	});

	it('says that a note points to none, and opens nothing', async () => {
		vault = await sample({ notes });
		await vault.open('Soup');
		await vault.run(suggest);
		expect(await vault.notice('points to a competence')).toBe('Nothing in Soup points to a competence. Tag this note lists all of them.');
		expect(await vault.page.locator('.modal').count()).toBe(0);
	});
});

describe('Log evidence', () => {
	it('offers what is in focus this quarter first', async () => {
		vault = await sample({ notes: { ...notes, 'Plan.md': plan } });
		await vault.run('Open competence dashboard');
		await vault.page.locator('.pp-dashboard [data-pp-part="top"]').waitFor();
		await vault.start('Log evidence');
		const offered = vault.page.locator('.prompt .suggestion-item');
		await expect.poll(() => offered.count()).toBeGreaterThan(2);
		expect((await offered.allInnerTexts()).slice(0, 2).map((text) => text.split('\n')[0])).toEqual(['Gravitas', 'Enterprise capacity planning']);
		await expect.poll(() => offered.first().innerText()).toContain('In focus this quarter');
	});
});
