// Everything of ours that a person can look at: how each is opened by keyboard, left with Escape, and told apart from
// what belongs to the host around it.
import type { Browser } from 'playwright-core';
import { openScratchVault, type ScratchVault } from './scratch-vault';
import type { VaultPage } from './vault-page';
import { chooseFirstPlan } from './wizard-steps';

export { sampleVault } from './scratch-vault';

/** As long as a file name may get with its date and ending, and with a word in it that nothing breaks. */
export const longName = `What the clipped page was called when somebody saved it in a hurry before the board ${'Quarterlyportfolioreview'.repeat(4)} and what came of it`.padEnd(200, '.').replace(/\.+$/, (dots) => 'x'.repeat(dots.length));

export interface Surface {
	readonly name: string;
	/** The elements that are ours. */
	readonly ours: string;
	/** What is written for it to be there stays in the vault. */
	readonly writes?: true;
	open(view: SurfaceSession): Promise<void>;
	close(view: SurfaceSession): Promise<void>;
}

export type SurfaceSession = ScratchVault;

/** What the surface of that name shows. */
export const competencesBase = { 'Competences.base': 'filters: file.hasTag("competence")\nviews:\n  - type: portfolio-pathway-competences\n    name: Competences\n' };

export type Theme = 'light' | 'dark' | 'high-contrast';

/** Also while a dialogue lies over the button of the host that does it for a person. */
export async function wear(view: VaultPage, theme: Theme): Promise<void> {
	const worn = theme === 'high-contrast' ? 'body.host-high-contrast' : `body.theme-${theme}:not(.host-high-contrast)`;
	const isWorn = await view.page.evaluate((wanted) => {
		for (let press = 0; press < 3 && !document.querySelector(wanted); press++) document.querySelector<HTMLElement>('.host-theme-toggle')?.click();
		return document.querySelector(wanted) !== null;
	}, worn);
	if (!isWorn) throw new Error(`The page does not take on ${theme}.`);
}

/** A copy of the sample vault with one note of a very long name, which proves something. */
export function openSurfaces(browser: Browser, size: { readonly width: number; readonly height?: number }): Promise<SurfaceSession> {
	const note = '---\ntags:\n  - competence/investment/investment-appraisal\nevidence-level: 4\nevidence-date: 2026-11-01\n---\nThe NPV.\n';
	return openScratchVault(browser, { files: { ...competencesBase, [`Inbox/${longName}.md`]: note }, ...size });
}

async function escape(view: VaultPage): Promise<void> {
	for (let left = await view.page.locator('.modal, .prompt').count(); left > 0; left--) await view.press('Escape');
	await view.page.locator('.modal, .prompt').first().waitFor({ state: 'detached' });
	await view.dismissNotices();
}

/** What lies behind a dialogue would be gone through with it, again and again. */
async function closeTab(view: VaultPage): Promise<void> {
	await view.press('Mod+w');
}

async function openRole(view: VaultPage): Promise<void> {
	await view.start('Create transition plan');
	await chooseFirstPlan(view);
}

const screens = ['Your PMO today', 'What it does', 'How decisions are made', 'You as a manager', 'What you want', 'In confidence', 'People, money, openings', 'Certificates', 'A first rating', 'Routes'];

/** The screens come one after the other, with a choice made where there is one, so that what it means is there as well. */
function wizardScreen(title: string, index: number): Surface {
	return {
		name: title,
		ours: '.pp-plan-modal',
		open: async (view) => {
			if (index === 0) await openRole(view);
			const on = index === 0 ? 'Next' : /^(Skip this screen|Not today)$/;
			await view.modal().getByRole('button', { name: on }).click();
			await view.modal().locator('.pp-screen-title', { hasText: title }).waitFor();
			const choice = view.modal().locator('.pp-choice-list [type=radio]').first();
			if (await choice.count()) await choice.check();
		},
		close: index === screens.length - 1 ? escape : async () => undefined,
	};
}

/** In the order in which they are opened: the screens of the wizard follow one another. */
export const surfaces: readonly Surface[] = [
	{
		name: 'dashboard',
		ours: '.pp-dashboard',
		open: async (view) => {
			await view.run('Open competence dashboard');
			const dashboard = view.page.locator('.pp-dashboard');
			await dashboard.getByRole('heading', { name: 'Next proof needed' }).waitFor();
			const keys = await dashboard.locator('.pp-expander[aria-expanded=false]').evaluateAll((expanders) => expanders.map((expander) => expander.getAttribute('data-pp-key') ?? ''));
			for (const key of keys) {
				await dashboard.locator(`[data-pp-key="${key}"]`).focus();
				await view.press('Enter');
				await dashboard.locator(`[data-pp-key="${key}"][aria-expanded=true]`).waitFor();
			}
		},
		close: closeTab,
	},
	{
		name: 'opening of the wizard',
		ours: '.pp-plan-modal',
		open: async (view) => {
			await view.start('Create transition plan');
			await view.modal().getByRole('button', { name: 'Make a first plan now' }).waitFor();
		},
		close: escape,
	},
	{ name: 'role screen', ours: '.pp-plan-modal', open: openRole, close: escape },
	...screens.map(wizardScreen),
	{
		name: 'role screen with answers that cannot be used',
		ours: '.pp-plan-modal',
		open: async (view) => {
			await openRole(view);
			await view.page.locator('#pp-role-hoursPerWeek').fill('90');
			await view.press('Mod+Enter');
			await view.modal().getByText('One answer needs another look').waitFor();
		},
		close: async (view) => {
			await view.page.locator('#pp-role-hoursPerWeek').fill('4');
			await escape(view);
		},
	},
	{
		name: 'preview',
		ours: '.pp-preview-modal',
		open: async (view) => {
			await openRole(view);
			await view.press('Mod+Enter');
			await view.page.locator('.pp-note-preview h1').waitFor();
		},
		close: escape,
	},
	{
		name: 'picker',
		ours: '.pp-picker-modal',
		open: async (view) => {
			await view.open(longName);
			await view.start('Tag this note');
			await view.page.locator('.pp-picker-option').first().waitFor();
		},
		close: escape,
	},
	{
		name: 'log evidence',
		ours: '.pp-evidence-modal',
		open: async (view) => {
			await view.start('Log evidence');
			await view.page.getByPlaceholder('Which competence does it prove?').waitFor();
			await view.page.keyboard.type('npv');
			await view.press('Enter');
			await view.page.locator('.pp-evidence-modal').waitFor();
			await view.page.keyboard.type(longName);
		},
		close: escape,
	},
	{
		name: 'start of a rating',
		ours: '.pp-rating-start',
		open: async (view) => {
			await view.start('Rate my competences');
			await view.page.locator('.pp-rating-start').waitFor();
		},
		close: escape,
	},
	{
		name: 'rating with a raise',
		ours: '.pp-rate-modal',
		open: async (view) => {
			await view.start('Rate my competences');
			await view.page.locator('.pp-rating-start').waitFor();
			await view.press('Enter');
			await view.page.locator('.pp-rate-modal').waitFor();
			await view.press('5');
			await view.page.locator('#pp-rating-reason').waitFor();
		},
		close: escape,
	},
	{
		name: 'prepare a rating',
		ours: '.pp-prepare-modal',
		open: async (view) => {
			await view.start('Prepare a rating for someone else');
			await view.page.locator('.pp-prepare-modal').waitFor();
		},
		close: escape,
	},
	...(
		[
			['report to hand on', 'Export a report', '.pp-export-modal'],
			['evidence pack', 'Build evidence pack', '.pp-pack-modal'],
			['two dates compared', 'Since when?', '.pp-compare-modal'],
			['review of the quarter', 'Review this quarter', '.pp-review-modal'],
		] as const
	).map(([name, command, ours]) => ({
		name,
		ours,
		open: async (view: VaultPage) => {
			await view.start(command);
			await view.page.locator(ours).waitFor();
		},
		close: escape,
	})),
	{
		name: 'competences in a base',
		ours: '.pp-base',
		open: async (view) => {
			await view.open('Competences.base');
			await view.page.locator('.pp-base .pp-gap-row').first().waitFor();
			await view.page.locator('.pp-base [data-pp-key="notes:investment-appraisal"]').click();
			await view.page.locator('.pp-base .pp-evidence').first().waitFor();
		},
		close: closeTab,
	},
	{
		name: 'settings tab',
		ours: '.mod-settings .vertical-tab-content',
		open: async (view) => {
			await view.settings();
			await view.page.locator('.setting-item-name', { hasText: 'Tag prefix' }).waitFor();
		},
		close: escape,
	},
	{
		// Last, since the plan that it needs would be on the others as well.
		name: 'update of a plan that was edited',
		ours: '.pp-update-modal',
		writes: true,
		open: async (view) => {
			await openRole(view);
			await view.press('Mod+Enter');
			await view.page.locator('.pp-note-preview h1').waitFor();
			await view.press('Mod+Enter');
			await view.notice('Transition plan created');
			await escape(view);
			const plan = 'Pathway/Transition plan 2026-11-22.md';
			const edited = (await view.read(plan)).replace(/(pathway-target-date: )\d{4}/, '$12030').replace('| Title changes but the work does not |', `| ${longName} |`);
			await view.write(plan, edited);
			await view.run('Update transition plan');
			await view.modal().getByRole('button', { name: 'Update the plan' }).waitFor();
			await view.modal().getByText('One part that you have edited').first().waitFor();
		},
		close: escape,
	},
];
