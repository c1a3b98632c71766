// A scratch copy of the sample vault, or of a small one made up, open in the preview host; with what other programs do to
// its files meanwhile, and what differs in the end.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { throwAway } from '../throw-away';
import { diffNotes, filesIn, isNote, notesIn, type VaultDiff } from './vault-diff';
import { openVaultPage, type VaultPage } from './vault-page';

const root = path.resolve(import.meta.dirname, '../..');
export const sampleVault = path.join(root, 'tests/fixtures/sample-vault');
export const pluginFolder = '.obsidian/plugins/portfolio-pathway';

export interface ScratchVault extends VaultPage {
	/** The same vault in a second window, which whoever opens it closes. */
	openAgain(): Promise<VaultPage>;
	/** What another program does to a file. */
	write(file: string, text: string): Promise<void>;
	remove(file: string): Promise<void>;
	/** Undefined when there is no such file. */
	text(file: string): Promise<string | undefined>;
	/** What differs from the vault as it was at first. */
	diff(): Promise<VaultDiff>;
	end(): Promise<void>;
}

export interface ScratchOptions {
	/** Instead of the sample vault. */
	readonly notes?: Readonly<Record<string, string>>;
	/** Besides. */
	readonly files?: Readonly<Record<string, string | Buffer>>;
	/** Files or folders that are not there. */
	readonly without?: readonly string[];
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly today?: string;
	readonly width?: number;
	readonly height?: number;
}

export async function openScratchVault(browser: Browser, { notes, files = {}, without = [], settings, today = '2026-11-22', ...size }: ScratchOptions = {}): Promise<ScratchVault> {
	const folder = await mkdtemp(path.join(tmpdir(), 'pathway-vault-'));
	const vault = path.join(folder, 'Vault');
	const kept = Object.entries(notes ?? (await sampleFiles())).filter(([name]) => !without.some((gone) => name === gone || name.startsWith(`${gone}/`)));
	const data = settings === undefined ? {} : { [`${pluginFolder}/data.json`]: JSON.stringify(settings) };
	const all = { ...Object.fromEntries(kept), ...files, ...data };
	putAll(vault, all);
	const before = new Map(Object.entries(all).filter(([name]) => isNote(name)).map(([name, content]) => [name, Buffer.from(content)]));
	const openWindow = (): Promise<VaultPage> => openVaultPage({ browser, vault, plugin: root, today, pluginKept: true, ...size });
	const view = await openWindow();
	return {
		...view,
		openAgain: openWindow,
		write: async (file, text) => putAll(vault, { [file]: text }),
		remove: (file) => rm(path.join(vault, file)),
		text: (file) => readFile(path.join(vault, file), 'utf8').catch(() => undefined),
		diff: async () => diffNotes(before, await notesIn(vault)),
		end: async () => {
			await view.close();
			await throwAway(folder);
		},
	};
}

let sample: Promise<Readonly<Record<string, Buffer>>> | undefined;

/** Read once: tests write it again and again. */
function sampleFiles(): Promise<Readonly<Record<string, Buffer>>> {
	sample ??= filesIn(sampleVault).then((files) => Object.fromEntries(files));
	return sample;
}

/** Hundreds of small files at once: handing each to another thread would cost more than writing it. */
function putAll(vault: string, files: Readonly<Record<string, string | Buffer>>): void {
	const names = Object.keys(files);
	for (const folder of new Set(['', ...names.map((name) => path.dirname(name))])) mkdirSync(path.join(vault, folder), { recursive: true });
	for (const name of names) writeFileSync(path.join(vault, name), files[name] ?? '');
}
