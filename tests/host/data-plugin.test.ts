import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as dataNames from './client/data/module';
import { loadPlugin, refusingModule } from './client/data/plugin-loader';

const obsidian = refusingModule({ ...dataNames });

/** As the build makes it: CommonJS, names of obsidian reached through `require`. */
async function commonJs(source: string): Promise<string> {
	return (await transform(source, { format: 'cjs', loader: 'ts' })).code;
}

describe('the module that a plugin gets', () => {
	it('gives a plugin what it imports', async () => {
		const plugin = loadPlugin(await commonJs("import { normalizePath } from 'obsidian'; export default normalizePath('/a//b/');"), obsidian);
		expect(plugin).toBe('a/b');
	});

	it.each([
		["import { Bookmarks } from 'obsidian'; export default class extends Bookmarks {}", 'The preview host has no Bookmarks'],
		["import * as all from 'obsidian'; export default all.Bookmarks", 'The preview host has no Bookmarks'],
		["import fs from 'node:fs'; export default fs", 'The preview host has no module node:fs'],
		["import { requestUrl } from 'obsidian'; export default requestUrl('https://example.org')", 'The preview host has no network'],
	])('names what it does not have: %s', async (source, message) => {
		const code = await commonJs(source);
		expect(() => loadPlugin(code, obsidian)).toThrow(message);
	});

	it('gives CodeMirror as Obsidian does', async () => {
		expect(loadPlugin(await commonJs("import { EditorState } from '@codemirror/state'; export default EditorState.create({ doc: 'x' }).doc.length"), obsidian)).toBe(1);
	});

	it('provides only names that the official module declares', async () => {
		const declarations = await readFile(path.resolve(import.meta.dirname, '../../node_modules/obsidian/obsidian.d.ts'), 'utf8');
		const official = new Set([...declarations.matchAll(/^export (?:abstract class|class|function|const|let) (\w+)/gm)].map((match) => match[1]));
		expect(Object.keys(dataNames).filter((name) => !official.has(name))).toEqual([]);
	});
});

describe('functions of the module', () => {
	it('normalises paths', () => {
		expect(['/a//b/', 'a\\b', '', '/', 'a\u00A0b'].map(dataNames.normalizePath)).toEqual(['a/b', 'a/b', '/', '/', 'a b']);
	});

	it('compares API versions by number', () => {
		expect(['1.13.0', '1.13.1', '1.9.10', '1.14.0', '2.0.0'].map(dataNames.requireApiVersion)).toEqual([true, true, true, false, false]);
	});

	it('finds every word of a simple search wherever it stands', () => {
		expect(dataNames.prepareSimpleSearch('board Budget')('The budget board, and the board')?.matches).toEqual([[4, 10], [11, 16], [26, 31]]);
		expect(dataNames.prepareSimpleSearch('board missing')('The budget board')).toBeNull();
	});

	it('puts a whole word before scattered letters in a fuzzy search', () => {
		const search = dataNames.prepareFuzzySearch('plan');
		const results = ['Put large area notes', 'Create transition plan', 'Nothing'].map((text) => ({ text, match: search(text) }));
		expect(results.map(({ match }) => match?.matches ?? null)).toEqual([[[0, 1], [4, 6], [15, 16]], [[18, 22]], null]);
		expect((results[1]?.match?.score ?? 0) > (results[0]?.match?.score ?? 0)).toBe(true);
	});

	it('calls a debounced function once, with the last arguments', async () => {
		const calls: number[] = [];
		const debounced = dataNames.debounce((value: number) => calls.push(value), 10, true);
		debounced(1);
		debounced(2);
		await new Promise((resolve) => setTimeout(resolve, 40));
		debounced(3);
		debounced.cancel();
		await new Promise((resolve) => setTimeout(resolve, 40));
		expect(calls).toEqual([2]);
	});

	it('tells where front matter begins and ends', () => {
		expect(dataNames.getFrontMatterInfo('---\na: 1\n---\nbody')).toEqual({ exists: true, frontmatter: 'a: 1', from: 4, to: 8, contentStart: 13 });
		expect(dataNames.getFrontMatterInfo('---\n---\n').exists).toBe(true);
		expect(dataNames.getFrontMatterInfo('text\n---\na: 1\n---\n').exists).toBe(false);
		expect(dataNames.getFrontMatterInfo('---\na: 1\n').exists).toBe(false);
	});
});
