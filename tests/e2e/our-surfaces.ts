// Everything of ours that a person can look at: how each is opened by keyboard, left with Escape, and told apart from
// what belongs to the host around it.
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { throwAway } from '../throw-away';
import { openVaultPage, type VaultPage } from './vault-page';
import { chooseFirstPlan } from './wizard-steps';

const root = path.resolve(import.meta.dirname, '../..');
export const sampleVault = path.join(root, 'tests/fixtures/sample-vault');

/** As long as a file name may get with its date and ending, and with a word in it that nothing breaks. */
export const longName = `What the clipped page was called when somebody saved it in a hurry before the board ${'Quarterlyportfolioreview'.repeat(4)} and what came of it`.padEnd(200, '.').replace(/\.+$/, (dots) => 'x'.repeat(dots.length));

export interface Surface {
	readonly name: string;
	/** The elements that are ours. */
	readonly ours: string;
	open(view: VaultPage): Promise<void>;
	close(view: VaultPage): Promise<void>;
}

export interface SurfaceSession extends VaultPage {
	end(): Promise<void>;
}

/** A copy of the sample vault with one note of a very long name, which proves something. */
export async function openSurfaces(browser: Browser, size: { readonly width: number; readonly height?: number }): Promise<SurfaceSession> {
	const folder = await mkdtemp(path.join(tmpdir(), 'pathway-surfaces-'));
	await cp(sampleVault, folder, { recursive: true });
	await writeFile(path.join(folder, 'Competences.base'), 'filters: file.hasTag("competence")\nviews:\n  - type: portfolio-pathway-competences\n    name: Competences\n');
	await writeFile(path.join(folder, 'Inbox', `${longName}.md`), '---\ntags:\n  - competence/investment/investment-appraisal\nevidence-level: 4\nevidence-date: 2026-11-01\n---\nThe NPV.\n');
	const view = await openVaultPage({ browser, vault: folder, plugin: root, today: '2026-11-22', ...size });
	return {
		...view,
		end: async () => {
			await view.close();
			await throwAway(folder);
		},
	};
}

async function escape(view: VaultPage): Promise<void> {
	for (let left = await view.page.locator('.modal, .prompt').count(); left > 0; left--) await view.press('Escape');
	await view.page.locator('.modal, .prompt').first().waitFor({ state: 'detached' });
	for (let left = await view.page.locator('.notice').count(); left > 0; left--) await view.page.locator('.notice').last().click({ position: { x: 3, y: 3 } });
}

async function openRole(view: VaultPage): Promise<void> {
	await view.start('Create transition plan');
	await chooseFirstPlan(view);
}

/** Past the screens before it, with a choice made where there is one, so that what it means is there as well. */
async function openScreen(view: VaultPage, title: string): Promise<void> {
	await openRole(view);
	const heading = view.modal().locator('.pp-screen-title');
	await view.modal().getByRole('button', { name: 'Next' }).click();
	while ((await heading.innerText()) !== title) await view.modal().getByRole('button', { name: /^(Skip this screen|Not today)$/ }).click();
	const choice = view.modal().locator('.pp-choice-list [type=radio]').first();
	if (await choice.count()) await choice.check();
}

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
		close: async () => undefined,
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
	...['Your PMO today', 'What it does', 'How decisions are made', 'You as a manager', 'What you want', 'In confidence', 'People, money, openings', 'Certificates', 'A first rating', 'Routes'].map((title) => ({
		name: title,
		ours: '.pp-plan-modal',
		open: (view: VaultPage) => openScreen(view, title),
		close: escape,
	})),
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
		close: async (view) => {
			await view.press('Mod+w');
		},
	},
	{
		name: 'settings tab',
		ours: '.mod-settings .vertical-tab-content',
		open: async (view) => {
			await view.press('Mod+,');
			await view.page.locator('.vertical-tab-nav-item', { hasText: 'Portfolio Pathway' }).click();
			await view.page.locator('.setting-item-name', { hasText: 'Tag prefix' }).waitFor();
		},
		close: escape,
	},
];
