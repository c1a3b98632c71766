// The plugin is switched off in the middle of its work, with its windows open, and on again; settings and notes are replaced
// from outside meanwhile; metadata comes late. The page hears of every exception that nobody caught.
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultSurvived } from '../proof';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { eachTest } from './sessions';

const id = 'portfolio-pathway';
const settings = `.obsidian/plugins/${id}/data.json`;
const folder = 'Meetings';

const bulk = eachTest(openBulkVault);
let vault: BulkVault;

beforeEach(async () => {
	vault = await bulk();
});

async function switchPlugin(to: 'off' | 'on'): Promise<void> {
	await vault.page.evaluate(
		async ([plugin, isOn]) => {
			const { app } = window as unknown as { app: { plugins: { enablePlugin(id: string): Promise<boolean>; disablePlugin(id: string): Promise<void> } } };
			await (isOn ? app.plugins.enablePlugin(plugin) : app.plugins.disablePlugin(plugin));
		},
		[id, to === 'on'] as const,
	);
}

async function openDashboards(count: number): Promise<void> {
	await vault.run('Open competence dashboard');
	for (let more = 1; more < count; more++) {
		await vault.page.evaluate(async () => {
			const { app } = window as unknown as { app: { workspace: { getLeaf(kind: 'split'): { setViewState(state: object): Promise<void> } } } };
			await app.workspace.getLeaf('split').setViewState({ type: 'portfolio-pathway-dashboard', active: true });
		});
	}
	await expect.poll(() => vault.page.locator('.pp-dashboard-view [data-pp-part]').count()).toBeGreaterThan(count);
}

describe('a plugin that is switched off', () => {
	it('in the middle of many notes stops, says how far it got, and undoes that when it is on again', async (context) => {
		await vault.menuOf(folder, /Tag .* with competence areas/);
		await vault.choose('npv');
		await vault.fault({ slowWritesMs: 80 });
		await vault.press('Mod+Enter');
		await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 2);
		await switchPlugin('off');
		const said = await vault.summary();
		await vault.fault({ slowWritesMs: 0 });
		const written = (await vault.diff()).changed.length;
		expect(said).toContain(`${written === 1 ? '1 note' : `${written} notes`} changed.`);
		expect(said).toMatch(/Stopped before \d+ notes? were reached\./);
		await vault.press('Escape');
		await switchPlugin('on');
		expect(await vault.undo()).toBe(`Undone: Tags added (${written === 1 ? '1 note' : `${written} notes`}).`);
		expect((await vault.diff()).patch).toBe('');
		faultSurvived(context);
	});

	it('with a preview and two dashboards open writes nothing more from that window, says so, and works as before when it is on again', async (context) => {
		await openDashboards(2);
		await vault.menuOf('Courses', /Tag .* with competence areas/);
		await vault.choose('npv');
		await switchPlugin('off');
		await switchPlugin('on');
		await vault.press('Mod+Enter');
		const said = await vault.summary();
		expect(said).toContain('No note was changed.');
		expect(said).toMatch(/Stopped before \d+ notes were reached\./);
		expect((await vault.diff()).patch).toBe('');
		await vault.press('Escape');
		await vault.menuOf('Courses', /Tag .* with competence areas/);
		await vault.choose('npv');
		await vault.apply();
		await vault.press('Escape');
		expect(await vault.undo()).toMatch(/^Undone: Tags added/);
		expect((await vault.diff()).patch).toBe('');
		faultSurvived(context, 2);
	});
});

describe('two dashboards', () => {
	it('take settings that were replaced from outside, a note that was, and metadata that comes late, and go on', async (context) => {
		await openDashboards(2);
		const board = 'Meetings/2026-11-18 Investment board.md';
		await vault.fault({ delayCacheMs: 1500 });
		await vault.write(board, '---\ntags: [competence/leadership/gravitas]\nevidence-level: 3\n---\nWritten elsewhere.\n');
		const field = (name: string): Locator => vault.page.locator('.setting-item', { hasText: name }).locator('input');
		const hours = 'What a new plan proposes to ask';
		const showHours = async (): Promise<string> => {
			await vault.press('Mod+,');
			await vault.page.locator('.mod-settings .vertical-tab-nav-item', { hasText: 'Portfolio Pathway' }).click();
			return field(hours).inputValue();
		};
		expect(await showHours()).toBe('4');
		await vault.write(settings, '{"version":9,"weekHours":6,"orbit":true}');
		await expect
			.poll(async () => {
				await vault.press('Escape');
				return showHours();
			})
			.toBe('6');
		await field(hours).fill('6.5');
		await expect.poll(async (): Promise<unknown> => JSON.parse(await vault.read(settings)), { timeout: 5_000 }).toMatchObject({ version: 9, weekHours: 6.5, orbit: true });
		await vault.press('Escape');
		await vault.write(settings, '{"version":9,');
		expect(await vault.notice('Portfolio Pathway stopped')).toContain('Nothing else was changed.');
		expect((await vault.diff()).changed).toEqual([board]);
		faultSurvived(context, 4);
	});
});
