// The steps of the screenshots, in their order. Every step waits for something that can be seen.
import type { Locator } from 'playwright-core';
import type { VaultPage } from '../tests/e2e/vault-page';

/** Takes a picture of what is given, with a little room around it. */
export type Camera = (name: string, of: Locator) => Promise<void>;

const desktop = { width: 1400, height: 900 };
const note = { width: 860, height: 760 };
const phone = { width: 320, height: 900 };

/** The thirteen that decide a plan in the order in which they are asked for, then the eight that sharpen it. */
const ratings = { decisive: '2223333232312', further: '33343233' };

export async function story(view: VaultPage, take: Camera): Promise<void> {
	await view.page.locator('.sidebar-toggle-button.mod-left').click();
	await answerUpToRatings(view, take);
	await rate(view);
	await decideAndCreate(view, take);
	await tag(view, take);
	await lookAtDashboard(view, take);
	await review(view, take);
	await packAndSettings(view, take);
}

async function at(view: VaultPage, title: string): Promise<void> {
	await view.modal().getByRole('heading', { name: title, exact: true }).waitFor();
}

async function answerUpToRatings(view: VaultPage, take: Camera): Promise<void> {
	const modal = view.modal();
	await view.run('Create transition plan');
	await modal.getByRole('button', { name: 'Start' }).click();
	await at(view, 'The role');
	await modal.locator('#pp-role-hoursPerWeek').fill('5');
	await take('wizard', modal);
	await view.press('Mod+Enter');
	await at(view, 'Your PMO today');
	await modal.locator('[name=pp-pmo-type][value=departmental-pmo]').check();
	await modal.locator('[name=pp-pmo-stance][value=controlling]').check();
	await modal.locator('#pp-pmo-years').fill('8');
	await modal.locator('#pp-pmo-team').fill('4');
	await view.press('Mod+Enter');
	await at(view, 'What it does');
	for (const key of ['1', 'ArrowDown', '2', 'ArrowDown', '2', 'ArrowDown', '4', 'ArrowDown', '3', 'ArrowDown', '1']) await view.press(key);
	await view.press('Mod+Enter');
	for (const title of ['How decisions are made', 'You as a manager', 'What you want', 'In confidence', 'People, money, openings']) {
		await at(view, title);
		await modal.getByRole('button', { name: /^(Skip this screen|Not today)$/ }).click();
	}
	await at(view, 'Certificates');
	await modal.locator('#pp-certificate-p3o-foundation').check();
	await modal.locator('#pp-taken-p3o-foundation').fill('2024-05-14');
	await view.press('Mod+Enter');
	await at(view, 'A first rating');
}

async function rate(view: VaultPage): Promise<void> {
	for (const levels of [ratings.decisive, ratings.further]) {
		for (const [index, level] of [...levels].entries()) {
			await view.modal().getByText(`${index + 1} of ${levels.length}:`).waitFor();
			await view.press(level);
		}
		if (levels === ratings.decisive) await view.modal().getByRole('button', { name: 'Go on' }).click();
	}
	await at(view, 'Routes');
}

async function decideAndCreate(view: VaultPage, take: Camera): Promise<void> {
	const modal = view.modal();
	await modal.getByRole('button', { name: 'Compare' }).click();
	await modal.getByText('The main routes side by side').waitFor();
	await take('routes', modal);
	await view.press('Mod+Enter');
	const create = modal.getByRole('button', { name: 'Create the plan' });
	await create.waitFor();
	await modal.locator('.pp-note-preview h1').first().waitFor();
	await take('plan-preview', modal);
	await create.click();
	await view.notice('Transition plan created');
	await dismissNotices(view);
	await view.page.setViewportSize(note);
	await view.press('Mod+e');
	await scrollTo(view, 'Roadmap');
	await take('plan', activeNote(view));
}

async function tag(view: VaultPage, take: Camera): Promise<void> {
	await view.page.setViewportSize(desktop);
	await view.open('2026-11-18 Investment board');
	await view.run('Tag this note');
	await view.page.locator('.pp-picker-option').first().waitFor();
	await view.press('Enter');
	await view.modal().getByRole('radio', { name: '3 Running' }).check();
	await take('tag-picker', view.modal());
	await view.press('Mod+Enter');
	await view.notice('added');
	await dismissNotices(view);
	await view.page.setViewportSize(note);
	await view.open('2026-05-14 Lab system case');
	await activeNote(view).getByRole('heading', { name: 'Situation' }).waitFor();
	await take('evidence', activeNote(view));
}

async function lookAtDashboard(view: VaultPage, take: Camera): Promise<void> {
	await view.page.setViewportSize(desktop);
	await view.run('Open competence dashboard');
	const dashboard = view.page.locator('.pp-dashboard-view');
	await dashboard.getByRole('heading', { name: 'Next proof needed' }).waitFor();
	await take('dashboard', dashboard);
	await scrollIn(view, dashboard.getByRole('heading', { name: 'Where you stand' }));
	await take('dashboard-radar', dashboard);
	await view.theme('dark');
	await take('dashboard-dark', dashboard);
	await view.theme('light');
	await view.page.setViewportSize(phone);
	await dashboard.getByRole('heading', { name: 'Next proof needed' }).evaluate((element) => element.closest('.view-content, .pp-dashboard-view')?.scrollTo(0, 0));
	await take('dashboard-phone', dashboard);
	await view.page.setViewportSize(desktop);
}

async function review(view: VaultPage, take: Camera): Promise<void> {
	await view.run('Review this quarter');
	await view.modal().locator('.pp-note-preview h1').waitFor();
	await take('review', view.modal());
	await view.press('Escape');
	await view.modal().waitFor({ state: 'detached' });
}

async function packAndSettings(view: VaultPage, take: Camera): Promise<void> {
	await view.run('Build evidence pack');
	await view.modal().locator('.pp-pack-competences').waitFor();
	await view.press('Mod+Enter');
	await view.modal().locator('.pp-export-report').waitFor();
	await take('evidence-pack', view.modal());
	await view.press('Escape');
	await view.modal().waitFor({ state: 'detached' });
	await view.press('Mod+,');
	await view.page.locator('.vertical-tab-nav-item', { hasText: 'Portfolio Pathway' }).click();
	await view.page.locator('.setting-item-name', { hasText: 'Tag prefix' }).waitFor();
	await take('settings', view.modal());
}

function activeNote(view: VaultPage): Locator {
	return view.page.locator('.workspace-leaf.mod-active .markdown-reading-view');
}

async function scrollTo(view: VaultPage, heading: string): Promise<void> {
	await scrollIn(view, activeNote(view).getByRole('heading', { name: heading }).first());
}

/** To the top of what scrolls around it. */
async function scrollIn(view: VaultPage, target: Locator): Promise<void> {
	await target.waitFor();
	await target.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

async function dismissNotices(view: VaultPage): Promise<void> {
	for (let left = await view.page.locator('.notice').count(); left > 0; left--) await view.page.locator('.notice').last().click({ position: { x: 3, y: 3 } });
}
