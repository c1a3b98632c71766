import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPlugin } from '../../esbuild.config.mjs';
import { commandProblems, registeredCommands } from '../../scripts/check-release/commands.mjs';
import { manifestProblems, tagProblems } from '../../scripts/check-release/manifest.mjs';
import { buildProblems, releaseProblems } from '../../scripts/check-release/repository.mjs';
import { styleProblems } from '../../scripts/check-release/styles.mjs';
import { changelogProblems, fileProblems, readmeProblems, releaseNotes } from '../../scripts/check-release/texts.mjs';
import { badInputTried } from '../proof';

const root = path.resolve(import.meta.dirname, '../..');
const named = { id: 'portfolio-pathway', name: 'Portfolio Pathway' };
const manifest = { ...named, version: '1.2.3', minAppVersion: '1.13.0', author: 'Somebody', isDesktopOnly: false, description: 'Plan the next step of a career.' };
const right = { manifest, packageJson: { version: '1.2.3' }, lock: { version: '1.2.3' }, versions: { '1.2.3': '1.13.0' } };
const variables = new Set(['--text-normal', '--color-red-rgb']);

/** What is refused says where, why and what to do: at least two sentences. */
function refusedOnce(problems: readonly string[], says: string): void {
	expect(problems).toEqual([expect.stringContaining(says)]);
	expect(problems[0]).toMatch(/^[^.].*[.?] .+\.$/);
}

describe('this repository', () => {
	it('could be released as it is', async () => {
		await buildPlugin();
		const { version } = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8')) as { version: string };
		expect(await releaseProblems(root, version)).toEqual([]);
	}, 120_000);

	it('registers the commands that the check looks at', async () => {
		const commands = await registeredCommands(readFileSync(path.join(root, 'main.js'), 'utf8'), named);
		expect(commands.map(({ id }) => id)).toEqual(expect.arrayContaining(['create-plan', 'tag-note', 'tag-notes', 'open-dashboard', 'show-framework', 'undo']));
	});
});

describe('the manifest', () => {
	it('passes when everything agrees', () => {
		expect(manifestProblems(right)).toEqual([]);
	});

	it.for([
		[{ id: 'Portfolio_Pathway' }, 'lower-case'],
		[{ id: 'obsidian-pathway' }, '"obsidian"'],
		[{ id: 'pathway-plugin' }, 'end in "plugin"'],
		[{ name: '' }, 'the name is missing'],
		[{ name: 'Pathway for Obsidian' }, 'holds "Obsidian"'],
		[{ author: undefined }, 'the author is missing'],
		[{ isDesktopOnly: 'no' }, 'isDesktopOnly'],
		[{ description: 'Too few.' }, 'has 8 characters'],
		[{ description: `${'Long '.repeat(50)}text.` }, 'has 255 characters'],
		[{ description: 'Plan the next step of a career' }, 'full stop'],
		[{ description: 'Plan a career in Obsidian.' }, 'the word "Obsidian"'],
		[{ description: 'With this plugin you plan a career.' }, '"this plugin"'],
	] as const)('is refused with %o', ([change, says], context) => {
		refusedOnce(manifestProblems({ ...right, manifest: { ...manifest, ...change } }), says);
		badInputTried(context);
	});

	it('is refused when a version is missing or differs', (context) => {
		refusedOnce(manifestProblems({ ...right, manifest: { ...manifest, minAppVersion: '1.13' }, versions: { '1.2.3': '1.13' } }), 'minAppVersion is not three numbers');
		refusedOnce(manifestProblems({ ...right, packageJson: { version: '1.2.4' }, lock: { version: '1.2.4' } }), 'package.json says version 1.2.4 and manifest.json 1.2.3');
		refusedOnce(manifestProblems({ ...right, lock: { version: '1.2.2' } }), 'package-lock.json says version 1.2.2');
		refusedOnce(manifestProblems({ ...right, versions: { '1.2.2': '1.13.0' } }), 'Add "1.2.3": "1.13.0"');
		refusedOnce(manifestProblems({ ...right, versions: { '1.2.3': '1.12.0' } }), 'versions.json says nothing of 1.2.3');
		expect(manifestProblems({ ...right, manifest: { ...manifest, version: 'v1' }, packageJson: { version: 'v1' }, lock: { version: 'v1' }, versions: { v1: '1.13.0' } })).toEqual([expect.stringContaining('the version is not three numbers')]);
		badInputTried(context, 6);
	});

	it('has to be tagged with its very version', (context) => {
		expect(tagProblems('1.2.3', manifest)).toEqual([]);
		refusedOnce(tagProblems('v1.2.3', manifest), 'Take the v away');
		refusedOnce(tagProblems('1.2.4', manifest), 'Tag the commit whose manifest.json says 1.2.4');
		badInputTried(context, 2);
	});
});

describe('README, changelog and licence', () => {
	it('pass when they say what there is', () => {
		expect(readmeProblems('# Portfolio Pathway\n\nPlans.\n', 'Portfolio Pathway')).toEqual([]);
		expect(changelogProblems('# Changelog\n\n## 1.2.3\n\n- A thing.\n', '1.2.3')).toEqual([]);
		expect(fileProblems({ LICENSE: 'MIT\n\nCopyright (c) 2026 Somebody\n', 'main.js': 'x' })).toEqual([]);
	});

	it('are refused with another heading, praise, an empty part or a gap in the licence', (context) => {
		refusedOnce(readmeProblems('## Pathway\n', 'Portfolio Pathway'), 'the first heading is "Pathway"');
		refusedOnce(readmeProblems('No heading.\n', 'Portfolio Pathway'), 'the first heading is ""');
		refusedOnce(readmeProblems('# Portfolio Pathway\n\nA powerful way to plan.\n', 'Portfolio Pathway'), 'line 3: "powerful"');
		refusedOnce(readmeProblems('# Portfolio Pathway\n\nThe best there is, seamlessly.\n', 'Portfolio Pathway'), 'line 3: "The best"');
		refusedOnce(changelogProblems('# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- A thing.\n', '1.2.3'), '"## 1.2.3"');
		refusedOnce(fileProblems({ LICENSE: 'MIT\n\nCopyright (c) <year> <holder>\n' }), 'LICENSE names no year');
		refusedOnce(fileProblems({ 'package-lock.json': undefined }), 'package-lock.json is missing');
		refusedOnce(fileProblems({ 'main.js': ' \n' }), 'main.js is missing or empty');
		badInputTried(context, 8);
	});

	it('give the release page the part of its version alone', () => {
		expect(releaseNotes('# Changelog\n\n## 1.2.3 (2026-12-01)\n\n- New.\n\n### Mended\n\n- Old.\n\n## 1.2.2\n\n- Before.\n', '1.2.3')).toBe('- New.\n\n### Mended\n\n- Old.');
		expect(releaseNotes('## 1.2.30\n\n- Other.\n', '1.2.3')).toBe('');
	});
});

describe('commands', () => {
	it('pass with short ids and names that say what happens', () => {
		expect(commandProblems([{ id: 'tag-note', name: 'Tag this note' }], named)).toEqual([]);
	});

	it.for([
		[{ id: 'portfolio-pathway-tag', name: 'Tag' }, 'holds the plugin\'s id'],
		[{ id: 'tag', name: 'Portfolio Pathway: tag' }, 'holds the plugin\'s name'],
		[{ id: 'tag-command', name: 'Tag' }, 'The command id tag-command holds "command"'],
		[{ id: 'tag', name: 'Tag command' }, 'The command name "Tag command" holds "command"'],
		[{ id: 'tag', name: 'Tag', hotkeys: [{ modifiers: ['Mod'], key: 't' }] }, 'comes with a hotkey'],
	] as const)('are refused with %o', ([command, says], context) => {
		refusedOnce(commandProblems([command], named), says);
		badInputTried(context);
	});

	it('are refused when there is none, or two with one id', (context) => {
		refusedOnce(commandProblems([], named), 'registers no command');
		refusedOnce(commandProblems([{ id: 'tag', name: 'Tag' }, { id: 'tag', name: 'Tag again' }], named), 'Two commands have the id tag');
		badInputTried(context, 2);
	});

	it('are those that a plugin registers, with what else it asks of the app left aside', async () => {
		const code = `const { Plugin, ItemView } = require('obsidian');
			class View extends ItemView {}
			module.exports.default = class extends Plugin {
				async onload() {
					const kept = await this.loadData();
					this.registerView('view', (leaf) => new View(leaf));
					this.registerEvent(this.app.workspace.on('file-menu', () => undefined));
					this.addCommand({ id: 'go', name: kept === null ? 'Go' : 'Gone', hotkeys: [{ modifiers: [], key: 'g' }] });
				}
			};`;
		refusedOnce(commandProblems(await registeredCommands(code, named), named), 'The command "Go" comes with a hotkey');
		await expect(registeredCommands('module.exports.main = 1;', named)).rejects.toThrow('main.js exports no plugin');
	});
});

describe('style sheets', () => {
	it('pass with variables, their own or those of the app, and words that only look like colours', () => {
		const sheet = '.pp-red { color: var(--text-normal); --pp-tan: 2px; padding: var(--pp-tan); }\n/* white, #fff, url(https://a.example) !important */\n.pp-a:hover,\n#ab12 {\n\tbackground: rgba(var(--color-red-rgb), 0.2);\n\tfill: transparent;\n\twhite-space: nowrap;\n\tbackground-image: url("data:image/svg+xml;base64,AA");\n}\n';
		expect(styleProblems('a.css', sheet, variables)).toEqual([]);
	});

	it.for([
		['color: var(--text-normal) !important;', 'has !important'],
		['color: #fff;', 'has a colour of its own'],
		['color: #A1B2C3;', 'has a colour of its own'],
		['color: rgb(1 2 3);', 'has a colour of its own'],
		['color: hsla(1, 2%, 3%, 0.4);', 'has a colour of its own'],
		['border: 1px solid red;', 'names a colour'],
		['color: var(--text-normal, black);', 'names a colour'],
		['background: url(https://a.example/b.png);', 'has an external address'],
		['background: url("//a.example/b.png");', 'has an external address'],
		['color: var(--text-norml);', 'uses --text-norml, which Obsidian does not have'],
	] as const)('are refused with %s', ([declaration, says], context) => {
		refusedOnce(styleProblems('a.css', `.pp-a {\n\t${declaration}\n}\n`, variables), `a.css, line 2 ${says}`);
		badInputTried(context);
	});

	it('are refused with :has() and with an import from outside', (context) => {
		refusedOnce(styleProblems('a.css', '.pp-a:has(.pp-b) {\n\tcolor: var(--text-normal);\n}\n', variables), 'a.css, line 1 has :has()');
		refusedOnce(styleProblems('a.css', '@import url(https://a.example/b.css);\n', variables), 'imports from an external address');
		badInputTried(context, 2);
	});
});

describe('the build', () => {
	it('has to give the same twice, and what lies there', (context) => {
		const same = [{ name: 'main.js', text: 'a' }, { name: 'main.js', text: 'a' }];
		expect(buildProblems(same, { 'main.js': 'a' })).toEqual([]);
		refusedOnce(buildProblems([{ name: 'main.js', text: 'a' }, { name: 'main.js', text: 'b' }], { 'main.js': 'a' }), 'main.js comes out differently each time');
		refusedOnce(buildProblems(same, { 'main.js': 'old' }), 'main.js is not what the source builds');
		badInputTried(context, 2);
	});
});
