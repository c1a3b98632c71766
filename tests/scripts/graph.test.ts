import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawImports } from '../../scripts/graph-drawing.mjs';
import { importGraph } from '../../scripts/graph-imports.mjs';
import { badInputTried } from '../proof';

const root = path.resolve(import.meta.dirname, '../..');

/** A folder with these files in src, and packages that are there without being declared. */
function sources(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'pathway-imports-'));
	const put = (name: string, text: string): void => {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	};
	put('tsconfig.json', readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));
	put('package.json', '{"name":"try","dependencies":{"yaml":"1.0.0","obsidian":"1.0.0"},"devDependencies":{"axe-core":"1.0.0"}}');
	for (const name of ['yaml', 'obsidian', 'axe-core']) {
		put(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js","types":"index.d.ts"}`);
		put(`node_modules/${name}/index.js`, 'module.exports = {};');
		put(`node_modules/${name}/index.d.ts`, 'export const x: number;');
	}
	for (const [name, text] of Object.entries(files)) put(`src/${name}`, text);
	return folder;
}

describe('the import graph', () => {
	let graph: ReturnType<typeof importGraph>;
	beforeAll(() => {
		graph = importGraph(root);
	}, 120_000);

	it('of the product goes with the layers, has no cycle and no file that nothing reaches', () => {
		expect(graph.problems).toEqual([]);
		expect(graph.files.length).toBeGreaterThan(400);
	});

	it('holds the imports of types, since a layer is as much known by them', () => {
		expect(graph.imports).toContainEqual({ from: 'src/host/framework-store.ts', to: 'src/core/framework/framework.ts' });
	});

	it('refuses every kind of import that the architecture forbids', (context) => {
		const folder = sources({
			'main.ts': "import './commands/go';\nimport './core/one';\nimport './core/up';\nimport './i18n/words';\nimport './markdown/text';\nimport './host/store';\nimport './ui/view';\n",
			'commands/go.ts': "import { x } from 'yaml';\nexport const go = x;\n",
			'core/one.ts': "import type { Two } from './two';\nexport type One = Two;\n",
			'core/two.ts': "import type { One } from './one';\nexport type Two = One | 2;\n",
			'core/up.ts': "import { draw } from '../ui/view';\nimport { x } from 'obsidian';\nexport const up = [draw, x];\n",
			'i18n/words.ts': "import { text } from '../markdown/text';\nexport const words = text;\n",
			'markdown/text.ts': "import { store } from '../host/store';\nexport const text = store;\n",
			'host/store.ts': "import { readFileSync } from 'node:fs';\nimport { go } from '../commands/go';\nexport const store = [readFileSync, go];\n",
			'ui/view.ts': "import { x } from 'axe-core';\nimport { store } from '../host/store';\nexport const draw = [store, x];\n",
			'ui/alone.ts': 'export const alone = 1;\n',
			'core/unreached.ts': "import type { One } from './one';\nexport type Unreached = One;\n",
		});
		const broken = importGraph(folder).problems;
		expect(broken.map((problem) => problem.replace(/\. .*$/, ''))).toEqual([
			'core-stands-alone: src/core/up.ts → src/ui/view.ts',
			'declared-packages: src/ui/view.ts → node_modules/axe-core/index.js',
			'host-knows-core-and-markdown: src/host/store.ts → src/commands/go.ts',
			'i18n-knows-core: src/i18n/words.ts → src/markdown/text.ts',
			'markdown-knows-core: src/markdown/text.ts → src/host/store.ts',
			'no-cycles: src/core/one.ts → src/core/two.ts → src/core/one.ts',
			'no-node-modules: src/host/store.ts → fs',
			'no-orphans: src/ui/alone.ts',
			'only-markdown-parses: src/commands/go.ts → node_modules/yaml/index.js',
			'only-some-know-obsidian: src/core/up.ts → node_modules/obsidian/index.js',
			'reached-from-main: src/core/unreached.ts',
			'reached-from-main: src/ui/alone.ts',
			'ui-knows-core-and-words: src/ui/view.ts → src/host/store.ts',
		]);
		expect(broken[0]).toContain('core is meaning alone');
		badInputTried(context, broken.length);
	}, 120_000);

	it('refuses a part that imports main', (context) => {
		const folder = sources({ 'main.ts': "import { a } from './core/a';\nexport const m = a;\n", 'core/a.ts': "import type { m } from '../main';\nexport const a: typeof m | 1 = 1;\n" });
		expect(importGraph(folder).problems.join('\n')).toContain('nobody-imports-main: src/core/a.ts → src/main.ts');
		badInputTried(context);
	}, 120_000);

	it('is drawn by layer and by folder, the same from any order', () => {
		const files = ['src/main.ts', 'src/core/a.ts', 'src/core/plan/b.ts', 'src/ui/c.ts'];
		const imports = [{ from: 'src/main.ts', to: 'src/ui/c.ts' }, { from: 'src/ui/c.ts', to: 'src/core/a.ts' }, { from: 'src/ui/c.ts', to: 'src/core/plan/b.ts' }, { from: 'src/core/plan/b.ts', to: 'src/core/a.ts' }];
		const text = drawImports({ files, imports });
		expect(text).toContain('flowchart TD\n\tn0["core<br/>2 files"]\n\tn1["main<br/>1 file"]\n\tn2["ui<br/>1 file"]\n\tn1 -->|1| n2\n\tn2 -->|2| n0\n```');
		expect(text).toContain('## Folders of core\n\n```mermaid\nflowchart LR\n\tn0["core<br/>1 file"]\n\tn1["core/plan<br/>1 file"]\n\tn1 -->|1| n0\n```');
		expect(text).toContain('| ui | 1 | core 1, core/plan 1 | 1 |');
		expect(drawImports({ files: [...files].reverse(), imports: [...imports].reverse() })).toBe(text);
	});
});
