// A scratch copy of the sample vault, or of a small one made up, open in the preview host; with what other programs do to
// its files meanwhile, and the steps of tagging and planning that the tests do again and again.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { throwAway } from '../throw-away';
import { diffVaults, type VaultDiff } from './vault-diff';
import { openVaultPage, type VaultPage } from './vault-page';
import { chooseFirstPlan } from './wizard-steps';

const root = path.resolve(import.meta.dirname, '../..');
const sample = path.join(root, 'tests/fixtures/sample-vault');

export const pluginFolder = '.obsidian/plugins/portfolio-pathway';

export interface SampleSession extends VaultPage {
	/** What another program does to a file. */
	write(file: string, text: string): Promise<void>;
	remove(file: string): Promise<void>;
	/** Undefined when there is no such file. */
	text(file: string): Promise<string | undefined>;
	/** Opens the picker for the note that is open. */
	startTagging(): Promise<void>;
	/** In the picker: a competence by a few letters, then Apply; all by keyboard. */
	choose(letters: string): Promise<void>;
	/** From the palette to the first screen of a first plan, by keyboard. */
	startPlan(): Promise<void>;
	/** From there to the preview, and to the note. */
	previewPlan(): Promise<void>;
	createPlan(): Promise<void>;
	/** What differs from the vault as it was at first. */
	diff(): Promise<VaultDiff>;
	noticeButton(notice: string, button: string): Promise<void>;
	end(): Promise<void>;
}

export interface SampleOptions {
	/** Instead of the sample vault. */
	readonly notes?: Readonly<Record<string, string>>;
	/** Besides. */
	readonly files?: Readonly<Record<string, string>>;
	readonly without?: readonly string[];
}

export async function openSample(browser: Browser, { notes, files = {}, without = [] }: SampleOptions = {}): Promise<SampleSession> {
	const folder = await mkdtemp(path.join(tmpdir(), 'pathway-sample-'));
	const [before, vault] = [path.join(folder, 'before'), path.join(folder, 'Vault')];
	if (notes) await mkdir(before);
	else await cp(sample, before, { recursive: true });
	for (const name of without) await rm(path.join(before, name), { recursive: true });
	for (const [name, text] of Object.entries({ ...notes, ...files })) await put(before, name, text);
	await cp(before, vault, { recursive: true });
	const view = await openVaultPage({ browser, vault, plugin: root, today: '2026-11-22' });
	// What does not come within seconds does not come.
	view.page.setDefaultTimeout(10_000);
	const startTagging = async (): Promise<void> => {
		await view.run('Tag this note');
		await view.page.locator('.pp-picker-search').waitFor();
	};
	const startPlan = async (): Promise<void> => {
		await view.run('Create transition plan');
		await chooseFirstPlan(view);
	};
	const previewPlan = async (): Promise<void> => {
		await startPlan();
		await view.press('Mod+Enter');
		await view.modal().getByRole('button', { name: 'Create the plan' }).waitFor();
	};
	return {
		...view,
		write: (file, text) => put(vault, file, text),
		remove: (file) => rm(path.join(vault, file)),
		text: (file) => readFile(path.join(vault, file), 'utf8').catch(() => undefined),
		startTagging,
		choose: async (letters) => {
			await view.page.locator('.pp-picker-search').focus();
			await view.page.keyboard.type(letters);
			await view.press('Enter');
			await view.press('Mod+Enter');
		},
		startPlan,
		previewPlan,
		createPlan: async () => {
			await previewPlan();
			await view.press('Mod+Enter');
			await view.notice('Transition plan created');
		},
		diff: () => diffVaults(before, vault),
		noticeButton: (notice, button) => view.page.locator('.notice', { hasText: notice }).last().getByRole('button', { name: button }).click(),
		end: async () => {
			await view.close();
			await throwAway(folder);
		},
	};
}

async function put(folder: string, name: string, text: string): Promise<void> {
	const file = path.join(folder, name);
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, text);
}
