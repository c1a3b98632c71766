// The wizard from "In confidence" to the note, by keyboard where a person would use it: people, certificates, routes.
import { describe, expect, it } from 'vitest';
import { openSample, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const plan = 'Pathway/Transition plan 2026-11-22.md';
const stays = 'I will run one small project from here.';

const sample = eachTest(openSample);
let vault: SampleSession;

async function at(title: string): Promise<void> {
	await vault.modal().getByRole('heading', { name: title, exact: true }).waitFor();
}

async function skip(...titles: readonly string[]): Promise<void> {
	for (const title of titles) {
		await at(title);
		await vault.modal().getByRole('button', { name: title === 'In confidence' ? 'Not today' : 'Skip this screen', exact: true }).click();
	}
}

/** As far as "In confidence", with three of the services that make a portfolio office within reach. */
async function openToConfidence(): Promise<void> {
	vault = await sample({ without: ['Pathway'] });
	await vault.run('Create transition plan');
	await vault.modal().getByRole('button', { name: 'Start' }).click();
	await at('The role');
	await vault.press('Mod+Enter');
	await skip('Your PMO today');
	await at('What it does');
	for (const key of ['ArrowDown', '2', 'ArrowDown', '2', 'ArrowDown', '3']) await vault.press(key);
	await vault.press('Mod+Enter');
	await skip('How decisions are made', 'You as a manager', 'What you want');
	await at('In confidence');
}

async function tabTo(selector: string): Promise<void> {
	for (let stop = 0; stop < 80; stop++) {
		if (await vault.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
		await vault.press('Tab');
	}
	throw new Error(`${selector} is not reached`);
}

async function answerPeopleAndCertificates(): Promise<void> {
	await at('People, money, openings');
	await vault.page.keyboard.type('J.K., Director of Property');
	await tabTo('#pp-budget-amountGbp');
	await vault.page.keyboard.type('1500');
	await tabTo('[name=pp-budget-state]');
	await vault.press('Space');
	await vault.press('ArrowDown');
	await tabTo('#pp-opening-opportunity-0');
	await vault.page.keyboard.type('Maternity cover in business planning');
	await tabTo('#pp-opening-route-0');
	await vault.page.keyboard.type('Second');
	await tabTo('#pp-opening-decision-0');
	await vault.page.keyboard.type('Wait');
	await vault.press('Mod+Enter');
	await at('Certificates');
	await tabTo('#pp-certificate-p3o-foundation');
	await vault.press('Space');
	await vault.page.locator('#pp-taken-p3o-foundation').fill('2024-05-14');
	await expect.poll(() => vault.page.locator('#pp-renewBy-p3o-foundation').inputValue()).toBe('2027-05-14');
	await vault.press('Mod+Enter');
	await skip('A first rating');
	await at('Routes');
}

describe('people, certificates and routes', () => {
	it('come into the note as they were said, with a suggestion overruled for a reason', async () => {
		await openToConfidence();
		await skip('In confidence');
		await answerPeopleAndCertificates();
		const modal = vault.modal();
		await expect.poll(() => modal.locator('[name=pp-route-grow-in-role]:checked').inputValue()).toBe('taken');
		await expect.poll(() => modal.getByText('Proposed first because it waits for nobody.').count()).toBe(1);
		await expect.poll(() => modal.getByText('This route needs a sponsor on the executive. You have not named one; finding one becomes the first task.').count()).toBe(1);
		await expect.poll(() => modal.getByText('A certificate you hold comes up for renewal during this plan.').count()).toBe(1);
		await tabTo('[name=pp-route-delivery-stint]');
		await vault.press('ArrowUp');
		await expect.poll(() => modal.locator('[name=pp-route-delivery-stint]:checked').inputValue()).toBe('overruled');
		await tabTo('#pp-route-delivery-stint-why');
		await vault.page.keyboard.type(stays);
		await vault.press('Enter');

		await modal.getByRole('button', { name: 'Create the plan' }).waitFor();
		await expect.poll(() => modal.getByText('Route: Grow portfolio services where you are').count()).toBe(1);
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		const note = await vault.read(plan);
		expect(note).toContain(`delivery stint overruled. "${stays}"`);
		expect(note).toContain('J.K., Director of Property');
		expect(note).toContain('Maternity cover in business planning');
		expect(note).toContain('Held, passed 14 May 2024');
		expect(note).toContain('^pw-renew-p3o-foundation');
		expect(note).toMatch(/pathway-routes:\n\s+- grow-in-role\n/);
	});

	it('decide nothing for who skips them all', async () => {
		await openToConfidence();
		await skip('In confidence', 'People, money, openings', 'Certificates', 'A first rating', 'Routes');
		await vault.modal().getByRole('button', { name: 'Create the plan' }).waitFor();
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		const note = await vault.read(plan);
		expect(note).toContain('Nothing yet; the plan follows it');
		expect(note).not.toMatch(/\| Taken|overruled/i);
		expect(note).toContain('which certificates you hold');
	});

	it('are kept when the window is closed, and decisions come back beside what is only proposed', async () => {
		await openToConfidence();
		await skip('In confidence');
		await answerPeopleAndCertificates();
		await vault.modal().locator('[name=pp-route-secondment][value=taken]').click();
		await vault.press('Escape');
		await vault.notice('Your answers are kept');
		await vault.reload();
		await vault.run('Create transition plan');
		await vault.modal().getByRole('button', { name: 'Go on at screen 11' }).click();
		await at('Routes');
		await expect.poll(() => vault.modal().locator('.pp-route.pp-is-decided .pp-route-name').allInnerTexts()).toEqual(['Secondment to operations, finance or strategy']);
		await expect.poll(() => vault.modal().locator('[name=pp-route-secondment]:checked').inputValue()).toBe('taken');
		await expect.poll(() => vault.modal().locator('[name=pp-route-formal-learning]:checked').inputValue()).toBe('taken');
		await vault.modal().getByRole('button', { name: 'Back' }).click();
		await at('A first rating');
		await vault.modal().getByRole('button', { name: 'Back' }).click();
		await at('Certificates');
		await expect.poll(() => vault.page.locator('#pp-renewBy-p3o-foundation').inputValue()).toBe('2027-05-14');
	});

	it('are looked over with what moved for want of hours, and with every note that will be written, to the letter', async () => {
		vault = await sample({ without: ['Pathway'] });
		await vault.run('Create transition plan');
		await vault.modal().getByRole('button', { name: 'Start' }).click();
		await at('The role');
		await vault.page.locator('#pp-role-hoursPerWeek').fill('2');
		await vault.press('Mod+Enter');
		await skip('Your PMO today', 'What it does', 'How decisions are made', 'You as a manager', 'What you want');
		await at('In confidence');
		await vault.modal().locator('textarea').first().fill('They rely on me to know the detail.');
		await vault.press('Mod+Enter');
		await skip('People, money, openings', 'Certificates', 'A first rating');
		await at('Routes');
		await vault.modal().locator('[name=pp-route-grow-in-role][value=taken]').check();
		await vault.press('Mod+Enter');
		await vault.modal().getByText('Your answers are in a private note beside it.').waitFor();
		await expect.poll(() => vault.modal().getByText(/^Quarter 1 holds \d+ hours of milestones and you have \d+\./).count()).toBe(1);
		const summary = vault.modal().locator('summary', { hasText: 'Starting point 2026-11-22 (in confidence)' });
		await summary.focus();
		await vault.press('Enter');
		// The text comes with the event of the opening, a moment after it.
		const note = (): Promise<string> => vault.modal().locator('details[open] pre').evaluate((pre) => pre.textContent);
		await expect.poll(note).toContain('They rely on me to know the detail.');
		const shown = await note();
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		expect(await vault.read('Pathway/Starting point 2026-11-22 (in confidence).md')).toBe(shown);
		expect(await vault.read(plan)).not.toContain('They rely on me');
	});

	it('stay within a narrow screen, the comparison as well, with room for a thumb', async () => {
		await openToConfidence();
		await vault.page.setViewportSize({ width: 320, height: 700 });
		const narrow = async (): Promise<void> => {
			const found = await vault.modal().evaluate((modal) => ({
				wide: [...modal.querySelectorAll('*')].filter((el) => el.getBoundingClientRect().right > window.innerWidth + 1 && !el.closest('.pp-heard-only, thead')).map(({ className }) => String(className)),
				small: [...modal.querySelectorAll('.pp-screen button, .pp-route .pp-choice, .pp-certificate .pp-choice, .pp-screen select')].filter((el) => el.getBoundingClientRect().height > 0 && el.getBoundingClientRect().height < 44).map(({ textContent }) => textContent),
			}));
			expect(found).toEqual({ wide: [], small: [] });
		};
		await narrow();
		await skip('In confidence');
		await at('People, money, openings');
		await narrow();
		await skip('People, money, openings');
		await at('Certificates');
		await vault.page.locator('#pp-certificate-pfmp').check();
		await narrow();
		await skip('Certificates', 'A first rating');
		await at('Routes');
		await vault.modal().locator('[name=pp-route-secondment][value=overruled]').check();
		await vault.modal().getByRole('button', { name: 'Compare' }).click();
		await vault.modal().getByRole('table', { name: 'The main routes side by side' }).waitFor();
		await narrow();
	});
});
