// A scratch copy of the sample vault in the preview host, with what the evidence tests do in it again and again.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { throwAway } from '../throw-away';
import { diffVaults, type VaultDiff } from './vault-diff';
import { openVaultPage, type VaultPage } from './vault-page';

const root = path.resolve(import.meta.dirname, '../..');
const sample = path.join(root, 'tests/fixtures/sample-vault');

export interface EvidenceSession extends VaultPage {
	/** What differs from the vault as it was at first. */
	diff(): Promise<VaultDiff>;
	end(): Promise<void>;
}

export interface SessionOptions {
	/** Notes and files that are there besides, by their path. */
	readonly files?: Readonly<Record<string, string>>;
	readonly without?: readonly string[];
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly width?: number;
}

export async function openSession(browser: Browser, { files = {}, without = [], settings, width }: SessionOptions = {}): Promise<EvidenceSession> {
	const folder = await mkdtemp(path.join(tmpdir(), 'pathway-evidence-'));
	const vault = path.join(folder, 'vault');
	await cp(sample, vault, { recursive: true });
	for (const name of without) await rm(path.join(vault, name), { recursive: true });
	const data = settings === undefined ? {} : { '.obsidian/plugins/portfolio-pathway/data.json': JSON.stringify(settings) };
	for (const [name, text] of Object.entries({ ...files, ...data })) {
		await mkdir(path.dirname(path.join(vault, name)), { recursive: true });
		await writeFile(path.join(vault, name), text);
	}
	const before = path.join(folder, 'before');
	await cp(vault, before, { recursive: true });
	const page = await openVaultPage({ browser, vault, plugin: root, today: '2026-11-22', ...(width === undefined ? {} : { width }) });
	return {
		...page,
		diff: () => diffVaults(before, vault),
		end: async () => {
			await page.close();
			await throwAway(folder);
		},
	};
}
