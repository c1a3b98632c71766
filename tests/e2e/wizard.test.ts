// The wizard as a person goes through it: by keyboard, in one sitting or two, with everything said or with nothing.
import { describe, expect, it } from 'vitest';
import { openSample, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const plan = 'Pathway/Transition plan 2026-11-22.md';
const answers = 'Pathway/Starting point 2026-11-22 (in confidence).md';
const kept = 'Your answers are kept. Create transition plan goes on where you stopped.';

const sample = eachTest(openSample);
let vault: SampleSession;

/** From the palette to the opening. */
async function openWizard(): Promise<void> {
	vault = await sample({ without: ['Pathway'] });
	await vault.run('Create transition plan');
	await vault.modal().getByRole('button', { name: 'Start' }).waitFor();
}

async function at(title: string): Promise<void> {
	await vault.modal().getByRole('heading', { name: title, exact: true }).waitFor();
}

/** Tabs to what is described; fails when it is not reached. */
async function tabTo(selector: string, keys = 'Tab'): Promise<void> {
	for (let stop = 0; stop < 80; stop++) {
		if (await vault.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
		await vault.press(keys);
	}
	throw new Error(`${selector} is not reached`);
}

async function fill(selector: string, text: string): Promise<void> {
	await tabTo(selector);
	await vault.page.keyboard.type(text);
}

/** Moves within a group until the one that is wanted is chosen. */
async function choose(name: string, value: string): Promise<void> {
	await tabTo(`[name="${name}"]`);
	await vault.press('Space');
	for (let step = 0; step < 12 && (await vault.page.locator(`[name="${name}"]:checked`).inputValue()) !== value; step++) await vault.press('ArrowDown');
	expect(await vault.page.locator(`[name="${name}"]:checked`).inputValue()).toBe(value);
}

async function skipOn(...titles: readonly string[]): Promise<void> {
	for (const title of titles) {
		await at(title);
		await vault.modal().getByRole('button', { name: title === 'In confidence' ? 'Not today' : 'Skip this screen' }).click();
	}
}

async function answerToManager(): Promise<void> {
	await at('The role');
	await fill('#pp-role-hoursPerWeek', '5');
	await vault.press('Enter');
	await at('Your PMO today');
	await choose('pp-pmo-type', 'departmental-pmo');
	await expect.poll(() => vault.modal().getByText('Competing projects, one director, one budget').count()).toBe(1);
	await choose('pp-pmo-stance', 'controlling');
	await expect.poll(() => vault.modal().getByText('People comply with you. The portfolio role needs them to invite you.').count()).toBe(1);
	await fill('#pp-pmo-years', '8');
	await fill('#pp-pmo-team', '4');
	await vault.press('Enter');
	await at('What it does');
	for (const key of ['1', 'ArrowDown', '2', 'ArrowDown', '2', 'ArrowDown', '4', 'ArrowDown', '3', 'ArrowDown', '1', 'Digit0']) await vault.press(key);
	await expect.poll(() => vault.modal().getByText('5 of 13 said').count()).toBe(1);
	await vault.press('Mod+Enter');
	await at('How decisions are made');
	await choose('pp-culture-decisions', 'settled-beforehand');
	await choose('pp-culture-bad-news', 'needs-a-plan');
	await fill('#pp-culture-organisation', 'Housing association, 14,000 homes. Regulated.');
	await vault.press('Mod+Enter');
	await at('You as a manager');
}

async function answerManagerAndWants(): Promise<void> {
	await tabTo('[value="recruiting"]');
	await vault.press('Space');
	await fill('#pp-manager-role-role-0', 'PMO analyst');
	await tabTo('#pp-manager-role-function-0');
	await vault.page.keyboard.type('Analysis');
	await fill('#pp-manager-role-from-0', '2016');
	await fill('#pp-manager-role-to-0', '2018');
	await fill('#pp-manager-role-usableFor-0', 'Knowing where the data is weak');
	await tabTo('.pp-add-row');
	await vault.press('Enter');
	await vault.page.keyboard.type('Support officer, district council');
	await vault.press('Enter');
	await at('What you want');
	await vault.page.keyboard.type('Head of Portfolio Office, here or at a larger association. I will not move house.');
	await fill('#pp-wants-room-line-0', 'The forty-page monthly pack');
}

/** The note with its numbers and links as they are, for parts of it to be looked for. */
async function created(): Promise<string> {
	await vault.modal().getByRole('button', { name: 'Create the plan' }).waitFor();
	await vault.press('Mod+Enter');
	await vault.notice('Transition plan created');
	return vault.read(plan);
}

describe('going through the screens by keyboard', () => {
	it('keeps everything over closing and a restart, and the plan holds the words and the services', async () => {
		await openWizard();
		await vault.press('Enter');
		await answerToManager();
		await vault.press('Escape');
		expect(await vault.notice('kept')).toBe(kept);
		expect(await vault.writes()).toEqual([]);
		await vault.reload();

		await vault.run('Create transition plan');
		await vault.modal().getByRole('button', { name: 'Go on at screen 5' }).waitFor();
		await vault.press('Enter');
		await at('You as a manager');
		await answerManagerAndWants();
		await vault.modal().getByRole('button', { name: 'Make the plan with what I have said' }).click();
		await vault.page.locator('.pp-note-preview h1').waitFor();

		await vault.modal().getByRole('button', { name: 'Change an answer' }).click();
		await at('What you want');
		await expect.poll(() => vault.page.locator('#pp-wants-room-line-0').inputValue()).toBe('The forty-page monthly pack');
		await vault.modal().getByRole('button', { name: 'Make the plan with what I have said' }).click();
		const note = await created();
		expect(note).toContain('pathway-hours-per-week: 5\n');
		expect(note).toContain('You have run a departmental PMO for eight years');
		expect(note).toContain('> Housing association, 14,000 homes. Regulated.');
		expect(note).toContain('> Head of Portfolio Office, here or at a larger association. I will not move house.');
		expect(note).toContain('The forty-page monthly pack');
		expect(note).toContain('PMO analyst, 2016 to 2018 (still usable: knowing where the data is weak); Support officer, district council');
		expect(note).toMatch(/hand in[^\n]*investment appraisal/i);
		expect(note).toContain('The meeting ratifies what was settled before it.');
		expect(note).not.toContain('nothing else about you yet');
		expect((await vault.diff()).changed).toEqual([]);
	});

	it('goes on from a field that cannot be used only once it was looked at', async () => {
		await openWizard();
		await vault.press('Enter');
		await at('The role');
		await vault.press('Mod+Enter');
		await at('Your PMO today');
		await fill('#pp-pmo-years', '99');
		await vault.press('Enter');
		await vault.modal().getByText('One answer needs another look').waitFor();
		await expect.poll(() => vault.modal().getByText('A number, 0 to 60').count()).toBe(1);
		expect(await vault.page.evaluate(() => document.activeElement?.id)).toBe('pp-pmo-years');
		await vault.press('Mod+a');
		await vault.page.keyboard.type('9');
		await vault.press('Enter');
		await at('What it does');
	});
});

describe('skipping', () => {
	it('every screen leads to the same plan as the first screen alone', async () => {
		await openWizard();
		await vault.press('Enter');
		await at('The role');
		await vault.press('Enter');
		await skipOn('Your PMO today', 'What it does', 'How decisions are made', 'You as a manager', 'What you want', 'In confidence', 'People, money, openings', 'Certificates', 'A first rating', 'Routes');
		const note = await created();
		expect(note).toContain('This plan knows your target, your dates and your hours, and nothing else about you yet.');

		await vault.noticeButton('Transition plan created', 'Undo');
		await vault.notice('Undone');
		await vault.run('Create transition plan');
		await vault.modal().getByRole('button', { name: 'Make a first plan now' }).click();
		await at('The role');
		await vault.press('Enter');
		expect(await created()).toBe(note);
	});
});

describe('a first plan', () => {
	it('takes two buttons and a look', async () => {
		vault = await sample({ without: ['Pathway'] });
		await vault.createPlan();
		expect(await vault.read(plan)).toContain('nothing else about you yet');
		expect((await vault.diff()).created).toEqual([answers, plan]);
	});
});

describe('starting again', () => {
	it('asks first, naming the day, and then knows nothing of before', async () => {
		await openWizard();
		await vault.press('Enter');
		await at('The role');
		await vault.press('Enter');
		await at('Your PMO today');
		await choose('pp-pmo-type', 'hybrid');
		await vault.press('Escape');
		await vault.notice('kept');
		await vault.run('Create transition plan');
		const startAgain = vault.modal().getByRole('button', { name: 'Start again' });
		await startAgain.click();
		await vault.modal().getByText('The answers of 22 November are thrown away.').waitFor();
		await vault.modal().getByRole('button', { name: 'Keep them' }).click();
		await startAgain.click();
		await vault.modal().getByText('The answers of 22 November are thrown away.').waitFor();
		await vault.modal().getByRole('button', { name: 'Start again' }).click();
		await at('The role');
		await vault.press('Enter');
		await at('Your PMO today');
		expect(await vault.page.locator('[name="pp-pmo-type"]:checked').count()).toBe(0);
		await vault.press('Escape');
	});
});
