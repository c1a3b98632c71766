import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function install(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/install-vault.mjs'), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: root } });
	return { status, stdout, stderr };
}

function folder(): string {
	return mkdtempSync(path.join(os.tmpdir(), 'pathway vault '));
}

describe('install:vault', () => {
	it('puts the three files into the vault and keeps the settings that are there', () => {
		const vault = folder();
		const plugin = path.join(vault, '.obsidian/plugins/portfolio-pathway');
		mkdirSync(plugin, { recursive: true });
		writeFileSync(path.join(plugin, 'data.json'), '{"folder":"Mine"}');
		expect(install(vault).status).toBe(0);
		for (const file of ['main.js', 'manifest.json', 'styles.css']) expect(readFileSync(path.join(plugin, file)).equals(readFileSync(path.join(root, file)))).toBe(true);
		expect(readFileSync(path.join(plugin, 'data.json'), 'utf8')).toBe('{"folder":"Mine"}');
	}, 60_000);

	it('says what to do when the path is no vault, is not there, or was not named', () => {
		const bare = folder();
		expect(install(bare)).toMatchObject({ status: 2, stderr: expect.stringContaining('is not a vault: it has no .obsidian folder') as string });
		expect(existsSync(path.join(bare, '.obsidian'))).toBe(false);
		expect(install(path.join(bare, 'nowhere'))).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no folder') as string });
		expect(install()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run install:vault -- "/path/to/vault"') as string });
	});
});
