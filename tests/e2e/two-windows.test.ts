// One vault open in two windows, as a folder that two computers share is: what one of them does, the other finds, and
// each takes back what was done last, wherever that was.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringToFront } from '../browser';
import { faultSurvived } from '../proof';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { chooseInPicker, startTagging } from './sample-session';
import { pluginFolder } from './scratch-vault';
import { sessions } from './sessions';
import type { VaultPage } from './vault-page';

const soup = 'Private/Onion soup.md';
const npv = 'competence/investment/investment-appraisal';
const gravitas = 'competence/presence/gravitas';

interface TwoWindows {
	readonly one: BulkVault;
	readonly other: VaultPage;
	readonly errors: readonly string[];
	end(): Promise<void>;
}

async function openTwice(browser: Browser): Promise<TwoWindows> {
	const one = await openBulkVault(browser);
	const other = await one.openAgain();
	return {
		one,
		other,
		get errors() {
			return [...one.errors, ...other.errors];
		},
		end: async () => {
			await other.close();
			await one.end();
		},
	};
}

const { open, end } = sessions(openTwice);
let one: BulkVault;
let other: VaultPage;

beforeAll(async () => {
	({ one, other } = await open());
});
afterAll(end);

/** A person looks at one of them at a time, and has read what it said before. */
async function lookAt(view: VaultPage): Promise<void> {
	await bringToFront(view.page);
	await view.dismissNotices();
}

async function tagSoup(view: VaultPage, letters: string): Promise<void> {
	await lookAt(view);
	await view.open('Onion soup');
	await startTagging(view);
	await chooseInPicker(view, letters);
	await view.notice('1 tag added');
}

async function undo(view: VaultPage): Promise<string> {
	await lookAt(view);
	await view.run('Undo last change');
	return view.notice('');
}

describe('a vault in two windows', () => {
	it('shows in one what was tagged in the other, which takes it back, and then neither has anything to undo', async (context) => {
		await lookAt(other);
		await other.run('Open competence dashboard');
		const top = other.page.locator('.pp-dashboard [data-pp-part="top"]');
		await top.waitFor();
		const before = await top.innerText();
		await tagSoup(one, 'npv');
		await lookAt(other);
		await expect.poll(() => top.innerText()).not.toBe(before);
		expect(await undo(other)).toBe('Undone: Tags of Onion soup (1 note).');
		await expect.poll(() => top.innerText()).toBe(before);
		expect((await one.diff()).patch).toBe('');
		expect(await undo(one)).toBe('There is nothing to undo.');
		faultSurvived(context);
	});

	it('keeps the tags of both when both tag one note, and either takes back both, the last first', async (context) => {
		await tagSoup(one, 'npv');
		const once = await one.read(soup);
		await tagSoup(other, 'gravitas');
		expect(await one.read(soup)).toContain(npv);
		expect(await one.read(soup)).toContain(gravitas);
		await undo(one);
		expect(await one.read(soup)).toBe(once);
		await undo(other);
		expect((await one.diff()).patch).toBe('');
		faultSurvived(context);
	});

	it('keeps what the other tagged while the picker of one was open, and did not show it', async (context) => {
		await lookAt(one);
		await one.open('Onion soup');
		await startTagging(one);
		await tagSoup(other, 'gravitas');
		await lookAt(one);
		await chooseInPicker(one, 'npv');
		await one.notice('1 tag added');
		expect(await one.read(soup)).toContain(npv);
		expect(await one.read(soup)).toContain(gravitas);
		await undo(other);
		await undo(other);
		expect((await one.diff()).patch).toBe('');
		faultSurvived(context);
	});

	it('goes on with many notes in one while the other tags another, and every change can be taken back once', async (context) => {
		await lookAt(one);
		await one.menuOf('Meetings', /^Tag \d+ notes? with/);
		await one.choose('prioritisation');
		await one.fault({ slowWritesMs: 250 });
		await one.press('Mod+Enter');
		await one.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 1);
		await tagSoup(other, 'npv');
		await lookAt(one);
		expect(await one.page.locator('progress').count()).toBe(1);
		await one.fault({ slowWritesMs: 0 });
		const changed = Number(/(\d+) notes changed\./.exec(await one.summary())?.[1]);
		await one.press('Escape');
		expect((await one.diff()).changed).toHaveLength(changed + 1);
		expect(await undo(one)).toBe(`Undone: Tags added (${changed} notes).`);
		expect((await one.diff()).changed).toEqual([soup]);
		expect(await undo(one)).toBe('Undone: Tags of Onion soup (1 note).');
		expect((await one.diff()).patch).toBe('');
		expect(await undo(one)).toBe('There is nothing to undo.');
		expect(await one.text(`${pluginFolder}/change-log-running.jsonl`)).toBeUndefined();
		faultSurvived(context);
	});

	it('takes on in one the settings that were changed in the other', async (context) => {
		await lookAt(other);
		await other.settings();
		const prefix = other.page.locator('input[data-setting-key="tagPrefix"]');
		await prefix.fill('skill');
		await prefix.press('Tab');
		await expect.poll(async () => (await one.text(`${pluginFolder}/data.json`)) ?? '').toContain('skill');
		await tagSoup(one, 'npv');
		expect(await one.read(soup)).toContain('skill/investment/investment-appraisal');
		faultSurvived(context);
	});
});
