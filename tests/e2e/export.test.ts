import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leavePage, openPage, sharedBrowser } from '../browser';
import { openSample, pluginFolder, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const command = 'Export a report';
const settings = JSON.stringify({ privateNames: ['Anna Diaz'] });
const star = (date: string, level: number): string =>
	`---\ntags: [competence/presence/gravitas]\nevidence-date: ${date}\nevidence-level: ${level}\n---\n# Situation\nOne.\n# Task\nTwo.\n# Action\nThree.\n# Result\nFour.\n`;
const notes = {
	[`${pluginFolder}/data.json`]: settings,
	'Board with Anna Diaz.md': star('2026-09-01', 3),
	'=HYPERLINK(x) & more.md': star('2026-08-01', 3),
	'Kept to myself.md': star('2026-09-02', 3).replace('---\n', '---\npathway-private: true\n'),
	'Assessment.md': '---\npathway-type: assessment\npathway-date: 2026-10-01\npathway-rater: self\nlevel-gravitas: 3\n---\n',
};

const sample = eachTest(openSample);
let vault: SampleSession;

const folder = 'Pathway/Reports';
const files = (): Promise<readonly string[]> => readdir(path.join(vault.vault, folder)).then((names) => names.sort());

async function chooseAll(): Promise<void> {
	const boxes = vault.modal().locator('.pp-export-formats input');
	for (let index = 0; index < (await boxes.count()); index++) await boxes.nth(index).check();
}

describe('Export a report', () => {
	it('shows what is left out and what is replaced, and writes nothing when it is closed', async () => {
		vault = await sample({ notes });
		await vault.start(command);
		const text = await vault.modal().innerText();
		expect(text).toContain('2 notes are included. One private note is left out.');
		expect(text).toContain('Anna Diaz reads A.D.');
		expect(text).toContain('Board with A.D.');
		expect(text).not.toContain('Kept to myself');
		await vault.press('Escape');
		expect(await vault.writes()).toEqual([]);
	});

	it('says so where there is nothing to report', async () => {
		vault = await sample({ notes: { 'Hello.md': 'Hello.\n' } });
		await vault.run(command);
		expect(await vault.notice('nothing to report')).toBe('There is nothing to report yet. Tag a note, rate yourself or create a plan first.');
		expect(await vault.modal().count()).toBe(0);
	});

	it('writes every format without a private word or a listed name, and takes all back at once', async () => {
		vault = await sample({ notes });
		await vault.start(command);
		await vault.modal().locator('.pp-export-formats').waitFor();
		await chooseAll();
		await vault.modal().getByRole('button', { name: 'Write 9 files' }).click();
		await vault.notice('files written');
		const names = await files();
		expect(names.map((name) => path.extname(name)).sort()).toEqual(['.csv', '.csv', '.csv', '.html', '.json', '.md', '.png', '.svg', '.svg']);
		for (const name of names.filter((one) => !one.endsWith('.png'))) {
			const text = await vault.read(`${folder}/${name}`);
			expect(text).not.toMatch(/Kept to myself|Anna|Diaz/);
			if (name.endsWith('.svg')) expect(text).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
			if (name.endsWith('.svg')) expect(text).not.toMatch(/class=|tabindex|role="button"|var\(/);
		}
		const png = await readFile(path.join(vault.vault, folder, names.find((name) => name.endsWith('.png')) ?? ''));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(1600);
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await files()).toEqual([]);
	});

	it('is a page that opens by itself, fetches nothing, and looks the same in a dark theme', async () => {
		vault = await sample({ notes });
		await vault.theme('dark');
		await vault.start(command);
		await vault.modal().locator('input[value="html"]').check();
		await vault.modal().locator('input[value="markdown"]').uncheck();
		await vault.press('Mod+Enter');
		await vault.notice('One file written');
		const [name = ''] = await files();
		const page = await openPage(await sharedBrowser(), { width: 320, height: 800 });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.setContent(await vault.read(`${folder}/${name}`));
		await expect.poll(() => page.locator('h1').innerText()).toBe('Portfolio PMO lead: where I stand, 22 November 2026');
		expect(await page.locator('svg').evaluate((svg) => getComputedStyle(svg.querySelector('text[fill]') ?? svg).fill)).toBe('rgb(86, 86, 86)');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(asked).toEqual([]);
		await leavePage(page);
	});

	it('keeps what was written when the disk is full half way, and says what was not', async () => {
		vault = await sample({ notes });
		await vault.start(command);
		await vault.modal().locator('input[value="json"]').check();
		await vault.fault({ failWrites: [{ path: `${folder}/Portfolio PMO lead where I stand, 22 November 2026.json`, message: 'no space left' }] });
		await vault.press('Mod+Enter');
		expect(await vault.notice('was not written')).toContain('no space left');
		expect((await files()).length).toBe(2);
	});
});
