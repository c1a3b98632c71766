// The plugin is switched off in the middle of its work, with its windows open, and on again; settings and notes are replaced
// from outside meanwhile; metadata comes late. The page hears of every exception that nobody caught.
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { faultSurvived } from '../proof';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { planPath, planText } from './plan-vault';
import { eachTest } from './sessions';
import { chooseFirstPlan } from './wizard-steps';

const id = 'portfolio-pathway';
const settings = `.obsidian/plugins/${id}/data.json`;
const folder = 'Meetings';

const board = 'Meetings/2026-11-18 Investment board.md';

/** Each with the note that has to be open. */
const commands: readonly (readonly [string, string?])[] = [
	['Create transition plan'],
	['Tag this note with competence areas', '2026-11-18 Investment board'],
	['Log evidence'],
	['Build evidence pack'],
	['Export a report'],
	['Rate my competences'],
	['Prepare a rating for someone else'],
	['Review this quarter'],
	['Tag several notes'],
	['Update transition plan', 'Transition plan 2026-12-01'],
];

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

const counted = (notes: number): string => (notes === 1 ? '1 note' : `${notes} notes`);

/** Of ours or of anybody. */
const windows = (): Promise<number> => vault.page.locator('.modal, .prompt').count();

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
		const said = await vault.notice(' changed, ');
		await vault.fault({ slowWritesMs: 0 });
		const written = (await vault.diff()).changed.length;
		expect(said).toContain(`${counted(written)} changed, `);
		expect(await windows()).toBe(0);
		await switchPlugin('on');
		expect(await vault.undo()).toBe(`Undone: Tags added (${counted(written)}).`);
		expect((await vault.diff()).patch).toBe('');
		faultSurvived(context);
	});

	it('in the middle of an undo says how far that got, and goes on with it when it is on again', async (context) => {
		await vault.menuOf(folder, /Tag .* with competence areas/);
		await vault.choose('npv');
		await vault.apply();
		await vault.press('Escape');
		const tagged = (await vault.diff()).changed.length;
		await vault.fault({ slowWritesMs: 80 });
		await vault.run('Undo last change');
		await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 2);
		await switchPlugin('off');
		// The one window that may come now only says what became of the undo.
		const said = await vault.summary();
		await vault.fault({ slowWritesMs: 0 });
		const left = (await vault.diff()).changed.length;
		expect(left).toBeGreaterThan(0);
		expect(left).toBeLessThan(tagged);
		expect(said).toContain(`Undone: Tags added (${counted(tagged - left)}).`);
		expect(said).toContain(`Not reached: ${left}`);
		await vault.press('Escape');
		await switchPlugin('on');
		await vault.run('Undo last change');
		expect(await vault.notice(`(${counted(left)})`)).toBe(`Undone: Tags added (${counted(left)}).`);
		expect((await vault.diff()).patch).toBe('');
		faultSurvived(context);
	});

	it('with a preview and two dashboards open closes that window and writes nothing, and works as before when it is on again', async (context) => {
		await openDashboards(2);
		await vault.menuOf('Courses', /Tag .* with competence areas/);
		await vault.choose('npv');
		await switchPlugin('off');
		expect(await windows()).toBe(0);
		await vault.press('Mod+Enter');
		await switchPlugin('on');
		expect((await vault.diff()).patch).toBe('');
		await vault.menuOf('Courses', /Tag .* with competence areas/);
		await vault.choose('npv');
		await vault.apply();
		await vault.press('Escape');
		expect(await vault.undo()).toMatch(/^Undone: Tags added/);
		expect((await vault.diff()).patch).toBe('');
		faultSurvived(context, 2);
	});
});

describe('a command that waits for the notes to be read', () => {
	it('ends without a word when the plugin is switched off meanwhile, and opens its window when it is on again', async (context) => {
		for (const command of ['export', 'rate', 'build-pack', 'compare-dates']) {
			await vault.reload();
			await vault.page.evaluate(
				async ([plugin, action]) => {
					const { app } = window as unknown as { app: { commands: { executeCommandById(id: string): boolean }; plugins: { disablePlugin(id: string): Promise<void> } } };
					app.commands.executeCommandById(`${plugin}:${action}`);
					await app.plugins.disablePlugin(plugin);
					// The last of what was waiting has had its turn.
					for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
				},
				[id, command] as const,
			);
			expect(await windows(), command).toBe(0);
			expect(await vault.page.locator('.notice').count(), command).toBe(0);
			await switchPlugin('on');
			await vault.page.evaluate(([plugin, action]) => (window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } }).app.commands.executeCommandById(`${plugin}:${action}`), [id, command] as const);
			await vault.page.locator('.modal').first().waitFor();
			await vault.press('Escape');
			faultSurvived(context);
		}
	});
});

describe('the window of a command', () => {
	it('closes with the plugin, whichever it is, and the keys that would have written write nothing', async (context) => {
		await vault.write(planPath, (await planText()).replace(/pathway-hours-per-week: .*/, 'pathway-hours-per-week: 9'));
		await expect.poll(() => vault.row(planPath.slice(0, planPath.indexOf('/'))).count()).toBe(1);
		const before = (await vault.diff()).patch;
		for (const [command, note] of commands) {
			if (note !== undefined) await vault.open(note);
			await vault.start(command);
			await vault.page.locator('.modal, .prompt:not(:has([placeholder*="command"]))').first().waitFor();
			await switchPlugin('off');
			expect(await windows(), command).toBe(0);
			// The editor has the focus again, and would take the keys.
			await vault.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
			await vault.press('Mod+Enter');
			await switchPlugin('on');
			expect((await vault.diff()).patch, command).toBe(before);
			faultSurvived(context);
		}
	});
});

describe('a template of a plan', () => {
	it('that is changed while the questions are open counts as it is then, and one that goes after that changes nothing that was shown', async (context) => {
		const template = 'Own/plan.md';
		await vault.write(settings, JSON.stringify({ version: 1, templateFolder: 'Own' }));
		await vault.write(template, '# {{title}}\n\nAs it was.\n');
		await expect.poll(() => vault.row('Own').count()).toBe(1);
		await vault.run('Create transition plan');
		await chooseFirstPlan(vault);
		await vault.write(template, '# {{title}}\n\nAs it is now.\n');
		await vault.page.waitForFunction(async (path) => {
			const { app } = window as unknown as { app: { vault: { getFileByPath(path: string): object | null; cachedRead(file: object): Promise<string> } } };
			const file = app.vault.getFileByPath(path);
			return file !== null && (await app.vault.cachedRead(file)).includes('As it is now.');
		}, template);
		await vault.press('Mod+Enter');
		expect(await vault.modal().locator('.pp-note-preview', { hasText: 'As it is now.' }).innerText()).not.toContain('As it was.');
		await vault.remove(template);
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		expect(await vault.read('Pathway/Transition plan 2026-11-22.md')).toContain('As it is now.');
		faultSurvived(context, 2);
	});
});

describe('two dashboards', () => {
	it('show the same after a change, and the one that stays goes on when the other is closed', async (context) => {
		await openDashboards(2);
		const dashboards = vault.page.locator('.pp-dashboard-view');
		const texts = (): Promise<readonly string[]> => dashboards.allInnerTexts();
		await expect.poll(async () => new Set(await texts()).size).toBe(1);
		const [before = ''] = await texts();
		await vault.write('Notes/New.md', '---\ntags: [competence/presence/gravitas]\nevidence-date: 2026-11-20\nevidence-level: 3\n---\n');
		await expect.poll(async () => (await texts()).every((text) => text !== before)).toBe(true);
		await expect.poll(async () => new Set(await texts()).size).toBe(1);
		const [between = ''] = await texts();
		await vault.page.evaluate(() => {
			const { app } = window as unknown as { app: { workspace: { getLeavesOfType(type: string): { detach(): void }[] } } };
			app.workspace.getLeavesOfType('portfolio-pathway-dashboard')[0]?.detach();
		});
		await expect.poll(() => dashboards.count()).toBe(1);
		await vault.remove('Notes/New.md');
		await expect.poll(texts).toEqual([before]);
		expect(between).not.toBe(before);
		faultSurvived(context, 2);
	});

	it('take settings that were replaced from outside, a note that was, and metadata that comes late, and go on', async (context) => {
		await openDashboards(2);
		await vault.fault({ delayCacheMs: 1500 });
		await vault.write(board, '---\ntags: [competence/leadership/gravitas]\nevidence-level: 3\n---\nWritten elsewhere.\n');
		const field = (name: string): Locator => vault.page.locator('.setting-item', { hasText: name }).locator('input');
		const hours = 'What a new plan proposes to ask';
		const showHours = async (): Promise<string> => {
			await vault.settings();
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
