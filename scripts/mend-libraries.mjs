// Some libraries need mending before they can run on a phone, or in a browser without Node; see README, "Dependencies".
// Each mend fails the build when the text it replaces is not there any more, so an update cannot slip past it.
import { readFile } from 'node:fs/promises';

const neverEvaluate = `
const refuse = (language) => () => { throw new Error('Front matter in ' + language + ' is not read.'); };
const engine = (language) => ({ parse: refuse(language), stringify: refuse(language) });
module.exports = { yaml: engine('YAML without an engine given'), json: engine('JSON'), javascript: engine('JavaScript') };
`;

/** Files of yaml that write YAML, which is never done here: notes are spliced. What stays gives collections used as keys a name. */
const neverWriteYaml = new Map([
	['stringify', "export const createStringifyContext = () => ({});\nexport const stringify = (item) => JSON.stringify(item);"],
	...['stringifyCollection', 'stringifyPair', 'stringifyDocument', 'stringifyNumber', 'stringifyString'].map(
		(name) => /** @type {const} */ ([name, `export const ${name} = (item) => JSON.stringify(item);`]),
	),
]);

/** The schema that Obsidian reads properties with; those of YAML 1.1 and JSON are never asked for. */
const coreSchemaOnly = `
import { schema } from './core/schema.js';
import { merge } from './yaml-1.1/merge.js';
export const coreKnownTags = { 'tag:yaml.org,2002:merge': merge };
export const getTags = (customTags, schemaName, addMergeTag) => (addMergeTag ? schema.concat(merge) : schema.slice());
`;

/** Whole files that are replaced, by what the original must export for the replacement to be one. */
/** @type {ReadonlyMap<string, string>} */
const replacements = new Map([...[...neverWriteYaml].map(([name, code]) => /** @type {const} */ ([`stringify/${name}`, code])), ['schema/tags', coreSchemaOnly]]);

/** @type {readonly { readonly filter: RegExp, readonly mend: (text: string, file: string) => string }[]} */
const mends = [
	// gray-matter brings js-yaml and evaluates JavaScript front matter. We always give it our own YAML engine.
	{ filter: /gray-matter[/\\]lib[/\\]engines\.js$/, mend: (text, file) => (replaceOnce(text, 'eval(str)', '', file), neverEvaluate) },
	// It also makes a Buffer of every note, which only Node has.
	{ filter: /gray-matter[/\\]lib[/\\]utils\.js$/, mend: (text, file) => replaceOnce(text, 'Buffer.from(input)', 'input', file) },
	{ filter: /gray-matter[/\\]index\.js$/, mend: (text, file) => replaceOnce(text, "const fs = require('fs');", 'const fs = {};', file) },
	// unified wraps what it parses into a virtual file, with paths and messages. Here it is a text and nothing else.
	{
		filter: /[/\\]vfile[/\\]lib[/\\]index\.js$/,
		mend: (text, file) => (replaceOnce(text, 'export class VFile', '', file), 'export class VFile { constructor(value) { this.value = value; } toString() { return String(this.value); } }'),
	},
	// Only its YAML front matter is read: sections and writing back are not, and what a value is can be told more shortly.
	{ filter: /section-matter[/\\]index\.js$/, mend: (text, file) => (replaceOnce(text, 'module.exports = function', '', file), "module.exports = () => { throw new Error('Sections are not read.'); };") },
	{ filter: /gray-matter[/\\]lib[/\\]stringify\.js$/, mend: (text, file) => (replaceOnce(text, 'module.exports = function', '', file), "module.exports = () => { throw new Error('Notes are never written with this.'); };") },
	{
		filter: /kind-of[/\\]index\.js$/,
		mend: (text, file) => (replaceOnce(text, 'module.exports = function kindOf', '', file), "module.exports = (value) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);"),
	},
	// Markdown is parsed for what stands on lines of its own (see outline.ts, which disables the same), so the rest stays out.
	{
		filter: /micromark[/\\]lib[/\\]constructs\.js$/,
		mend: (text, file) => {
			const unused = ['[33]: labelStartImage,', '[42]: attention,', '[60]: [autolink, htmlText],', '[91]: labelStartLink,', '[93]: labelEnd,', '[95]: attention,'];
			const inText = text.slice(text.indexOf('export const text'));
			const shortened = unused.reduce((code, entry) => replaceOnce(code, entry, '', file), inText);
			const whole = text.replace(inText, () => replaceOnce(replaceOnce(shortened, '[hardBreakEscape, characterEscape]', 'characterEscape', file), '[attention, resolveText]', '[resolveText]', file));
			return whole.replaceAll('[38]: characterReference,', '');
		},
	},
	// The browser's own table of named characters, asked without writing HTML into an element.
	{
		filter: /decode-named-character-reference[/\\]index\.dom\.js$/,
		mend: (text, file) =>
			replaceOnce(
				replaceOnce(
					replaceOnce(text, "const element = document.createElement('i')", '', file),
					'element.innerHTML = characterReference',
					"const parsed = new DOMParser().parseFromString(characterReference, 'text/html')",
					file,
				),
				'element.textContent',
				"parsed.documentElement.textContent ?? ''",
				file,
			),
	},
	// yaml guards its lookbehinds for old Safari with a fallback; only the fallback stays.
	...[...replacements].map(([name, code]) => ({
		filter: new RegExp(`yaml[/\\\\]browser[/\\\\]dist[/\\\\]${name.replace('/', '[/\\\\]')}\\.js$`),
		mend: (/** @type {string} */ text, /** @type {string} */ file) => replaceWhole(text, code, file),
	})),
	{
		filter: /yaml[/\\]browser[/\\]dist[/\\]compose[/\\]resolve-flow-scalar\.js$/,
		mend: (text, file) =>
			replaceOnce(
				replaceOnce(text, "new RegExp('(?<![ \\t])[ \\t]+$')", '/[ \\t]+$/', file),
				"new RegExp('^[ \\t]+|(?<![ \\t])[ \\t]+$', 'g')",
				'/^[ \\t]+|[ \\t]+$/g',
				file,
			),
	},
];

/** @param {string} text @param {string} code @param {string} file */
function replaceWhole(text, code, file) {
	for (const [, name = ''] of code.matchAll(/export const (\w+)/g)) {
		if (!new RegExp(`export \\{[^}]*\\b${name}\\b`).test(text)) throw new Error(`${file} no longer exports ${name}. Look at the new version before building.`);
	}
	return code;
}

/** @param {string} text @param {string} from @param {string} to @param {string} file */
function replaceOnce(text, from, to, file) {
	if (text.split(from).length !== 2) throw new Error(`${file} no longer holds what the build mends exactly once: ${from}. Look at the new version before building.`);
	return text.replace(from, () => to);
}

/** @returns {import('esbuild').Plugin} */
export function mendLibraries() {
	return {
		name: 'mend-libraries',
		setup(build) {
			const mended = new Set();
			for (const { filter, mend } of mends) {
				build.onLoad({ filter }, async ({ path }) => {
					mended.add(filter);
					return { contents: mend(await readFile(path, 'utf8'), path), loader: 'js' };
				});
			}
			build.onEnd(() => {
				const missing = mends.filter(({ filter }) => !mended.has(filter));
				return missing.length === 0 ? {} : { errors: missing.map(({ filter }) => ({ text: `Nothing matched ${String(filter)}: a library has moved its files.` })) };
			});
		},
	};
}
