import { defineConfig, globalIgnores } from 'eslint/config';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import obsidianmd from 'eslint-plugin-obsidianmd';

// The layers of docs/architecture.md: who may import from whom. Everything not named here is refused.
const layers = {
	core: [],
	markdown: ['core'],
	i18n: ['core'],
	host: ['core', 'markdown'],
	ui: ['core', 'i18n'],
	commands: ['core', 'markdown', 'host', 'ui', 'i18n'],
};
const zones = Object.entries(layers).map(([layer, allowed]) => ({
	target: `./src/${layer}`,
	from: './src',
	except: [layer, ...allowed].map((name) => `./${name}`),
	message: `${layer} may import from ${allowed.join(', ') || 'nothing outside itself'}.`,
}));

const parsers = ['gray-matter', 'yaml', 'unified', 'remark-parse', 'mdast-util-from-markdown', 'js-yaml'];
const noObsidian = { name: 'obsidian', message: 'Only main, commands, host and ui know Obsidian.' };
/** @typedef {{ name: string, message: string }} Restriction */
const noParser = parsers.map((name) => ({ name, message: 'Only src/markdown parses text.' }));
/** @type {(paths: Restriction[]) => ['error', object]} */
const restrict = (paths) => ['error', { paths: [...paths, { name: 'moment', message: 'Formatting a date is an argument.' }] }];

const acronyms = ['PMO', 'STAR', 'MoP', 'P3O', 'CPD', 'YAML', 'CSV', 'SVG', 'PNG', 'HTML', 'JSON', 'PDF', 'ID', 'URL', 'UI', 'CV', 'GBP', 'PDU'];
const sentenceCase = { acronyms, brands: ['PRINCE2', 'MoP', 'P3O', 'Obsidian', 'Tasks', 'Dataview', 'PeopleCert', 'APMG', 'House of PMO'], enforceCamelCaseLower: true };

/** @type {(names: string[]) => Record<string, 'off'>} */
const off = (names) => Object.fromEntries(names.map((name) => [name, 'off']));

export default defineConfig([
	globalIgnores(['main.js', 'demo-output/', 'test-output/', '.demo/', 'node_modules/', 'tests/fixtures/', 'tests/host/fixtures/']),
	...obsidianmd.configs.recommendedWithLocalesEn,
	{
		files: ['**/*.{ts,mjs}'],
		plugins: { 'import-x': importX },
		// It holds src as well; a second program of types for src alone would be built besides.
		languageOptions: { parserOptions: { project: './tests/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
		settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })], 'import-x/extensions': ['.ts', '.mjs'], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
		rules: {
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
			'import-x/no-duplicates': 'error',
			'obsidianmd/ui/sentence-case': ['warn', sentenceCase],
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['warn', 'error', 'debug'] }],
		},
	},
	{
		files: ['**/i18n/**/*.ts'],
		rules: { 'obsidianmd/ui/sentence-case-locale-module': ['warn', sentenceCase] },
	},
	{
		files: ['**/*.ts'],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
		},
	},
	{ files: ['src/{core,i18n}/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': restrict([noObsidian, ...noParser]) } },
	{ files: ['src/markdown/**/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': restrict([noObsidian]) } },
	{ files: ['src/{host,ui,commands}/**/*.ts', 'src/main.ts'], rules: { '@typescript-eslint/no-restricted-imports': restrict(noParser) } },
	{
		// Tests, scripts and the preview host run in Node or are Obsidian's side of the fence, so what is forbidden to a
		// plugin is their job: Node's modules, the console, native DOM calls, another document.
		files: ['tests/**/*.ts', 'scripts/**/*.{ts,mjs}', '*.mjs', '*.ts'],
		languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly' } },
		rules: off([
			'no-console', 'no-undef', 'no-restricted-globals', 'no-new-func', '@typescript-eslint/no-restricted-imports', 'import/no-extraneous-dependencies',
			'obsidianmd/no-nodejs-modules', 'obsidianmd/rule-custom-message', 'obsidianmd/prefer-create-el', 'obsidianmd/prefer-window-timers', 'obsidianmd/prefer-instanceof',
			'obsidianmd/no-global-this', 'obsidianmd/hardcoded-config-path', 'obsidianmd/no-static-styles-assignment', 'obsidianmd/no-forbidden-elements', 'obsidianmd/sample-names',
			'obsidianmd/no-sample-code', 'obsidianmd/prefer-file-manager-trash-file', 'obsidianmd/vault/iterate', 'obsidianmd/platform', 'obsidianmd/no-tfile-tfolder-cast',
			'obsidianmd/object-assign', 'obsidianmd/detach-leaves', 'obsidianmd/ui/sentence-case', 'obsidianmd/no-unsupported-api', 'obsidianmd/prefer-get-language', 'no-alert',
			'obsidianmd/commands/no-command-in-command-id', 'obsidianmd/commands/no-command-in-command-name', 'obsidianmd/commands/no-default-hotkeys',
			'obsidianmd/settings-tab/prefer-setting-definitions', 'obsidianmd/settings-tab/require-display', 'obsidianmd/settings-tab/no-manual-html-headings',
			'obsidianmd/regex-lookbehind', '@microsoft/sdl/no-inner-html', 'no-unsanitized/property', 'no-unsanitized/method',
		]),
	},
]);
