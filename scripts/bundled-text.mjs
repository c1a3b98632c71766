// One rule for templates and frameworks, used by the build, by scripts and by the tests: a module that exports a function,
// which gives the text of a `.md` file, or JSON text of a `.yaml` file without what only documents it. For main.js the
// framework is validated, so that nobody has to do it at run time, and long texts are deflated until they are asked for:
// they are a third of what it weighs.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';
import { parse } from 'yaml';

const documentationKeys = new Set([
	...['purpose', 'counts', 'core_note', 'id_rules', 'choosing_routes', 'two_uses', 'better_signals_than_words', 'if', 'basis', 'confidence', 'check_before_release', 'rights'],
	...['source', 'sources', 'source_url', 'source_refs', 'source_refs_note', 'route_rules_source_refs', 'crosswalk', 'crosswalk_sources'],
]);

/** Rules that stand beside their numbers in words, for whoever reads the file. */
const rulesInWords = new Set(['planning_rules', 'matching']);

/** @param {string} text a framework file @returns {string} JSON text of what the product reads of it */
export function frameworkJson(text) {
	return JSON.stringify(parse(text), (key, value) => {
		if (documentationKeys.has(key)) return undefined;
		return rulesInWords.has(key) ? withoutTexts(value) : value;
	});
}

/** @param {Record<string, unknown>} rules */
function withoutTexts(rules) {
	return Object.fromEntries(Object.entries(rules).filter(([, value]) => typeof value !== 'string'));
}

/** @param {string} id a file name @param {string} text its content @returns {string} a module in JavaScript */
export function moduleCode(id, text) {
	return `export default () => ${JSON.stringify(id.endsWith('.yaml') ? frameworkJson(text) : text)};`;
}

/** Under this length the code to unpack a text costs more than it saves. */
const worthPacking = 4000;

/** @param {string} id @param {string} text @returns {Promise<string>} the same module for main.js */
async function packedModuleCode(id, text) {
	if (text.length < worthPacking) return moduleCode(id, text);
	return `import { unpack } from 'packed-text';\nexport default () => ${unpackCall(id.endsWith('.yaml') ? await validated(id, text) : text)};`;
}

// Small. It fills tables when it is loaded, so that is put off until a text is asked for: a start would pay for it.
const unpackCode = `export const unpack = (text, length) => {
	const inflate = require('tiny-inflate');
	const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	return new TextDecoder().decode(inflate(packed, new Uint8Array(length)));
};`;

/** @param {string} text @returns {string} the call that gives it back */
function unpackCall(text) {
	const bytes = strToU8(text);
	return `unpack('${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64')}', ${bytes.length})`;
}

/** @param {string} id @param {string} text a framework file @returns {Promise<string>} JSON text of the framework with its defaults filled in. Throws with every problem. */
async function validated(id, text) {
	const entry = path.resolve(import.meta.dirname, '../src/core/framework/parse-framework.ts');
	const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' });
	const { parseFramework } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
	const outcome = parseFramework(JSON.parse(frameworkJson(text)));
	if (outcome.kind === 'invalid') throw new Error(`${id} is not a valid framework: ${JSON.stringify(outcome.problems, null, 1)}`);
	return JSON.stringify(outcome.framework);
}

/** @param {{ pack?: boolean }} options @returns {import('esbuild').Plugin} */
export function bundledText({ pack = false } = {}) {
	return {
		name: 'bundled-text',
		setup(esbuild) {
			esbuild.onLoad({ filter: /\.(md|yaml)$/ }, async ({ path: id }) => {
				const text = await readFile(id, 'utf8');
				return { contents: pack ? await packedModuleCode(id, text) : moduleCode(id, text), loader: 'js', resolveDir: import.meta.dirname };
			});
			esbuild.onResolve({ filter: /^packed-text$/ }, () => ({ path: 'packed-text', namespace: 'packed-text' }));
			esbuild.onLoad({ filter: /.*/, namespace: 'packed-text' }, () => ({ contents: unpackCode, loader: 'js', resolveDir: import.meta.dirname }));
		},
	};
}
