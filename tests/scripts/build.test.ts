import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPlugin } from '../../esbuild.config.mjs';
import { checkBundle, forbidden } from '../../scripts/check-bundle.mjs';
import { frameworkJson } from '../../scripts/bundled-text.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const bytesOf = (): string => createHash('sha256').update(readFileSync(path.join(root, 'main.js'))).update(readFileSync(path.join(root, 'styles.css'))).digest('hex');

describe('the build', () => {
	it('gives the same bytes twice, within the budget', async () => {
		expect(await buildPlugin()).toMatch(/^main\.js [\d.]+ KB of 850\.0 KB\n/);
		const first = bytesOf();
		await buildPlugin();
		expect(bytesOf()).toBe(first);
	}, 60_000);

	it.each([
		['eval(', 'x=eval("1")'],
		['new Function', 'x=new Function("a")'],
		['Buffer.', 'x=Buffer.from("a")'],
		['a Node module', 'x=require("fs")'],
		['a lookbehind', 'x=/(?<!a)b/'],
		['innerHTML', 'x.innerHTML="a"'],
		['a network call', 'fetch("a")'],
	])('refuses %s in main.js', async (name, code) => {
		const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'pathway-build-')), 'main.js');
		writeFileSync(file, code);
		await expect(checkBundle(file, '')).rejects.toThrow(`contains ${name}`);
		expect(forbidden.map(([known]) => known)).toContain(name);
	});

	it('keeps what only documents the framework out of what it ships', () => {
		const json = frameworkJson(readFileSync(path.join(root, 'templates/frameworks/portfolio-pmo.yaml'), 'utf8'));
		expect(json).not.toMatch(/source_refs|crosswalk|"sources"|IPMA Individual/);
		expect(json).toContain('portfolio-pmo-lead');
	});
});
