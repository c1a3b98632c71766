// One rule for templates and frameworks, used by the build, by scripts and by the tests. A `.md` file is its text. A
// `.yaml` file is a function that gives JSON text without what only documents the file; in main.js that text lies deflated,
// because it is a third of what the product weighs.
import { readFile } from 'node:fs/promises';
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
	return id.endsWith('.yaml') ? `export default () => ${JSON.stringify(frameworkJson(text))};` : `export default ${JSON.stringify(text)};`;
}

/** @param {string} text a framework file @returns {string} a module that inflates its JSON text when it is asked for */
function deflatedModule(text) {
	const packed = Buffer.from(deflateSync(strToU8(frameworkJson(text)), { level: 9 })).toString('base64');
	return `import { inflateSync, strFromU8 } from 'fflate';
export default () => strFromU8(inflateSync(Uint8Array.from(atob('${packed}'), (character) => character.charCodeAt(0))));`;
}

/** @param {{ deflate?: boolean }} options @returns {import('esbuild').Plugin} */
export function bundledText({ deflate = false } = {}) {
	return {
		name: 'bundled-text',
		setup(build) {
			build.onLoad({ filter: /\.(md|yaml)$/ }, async ({ path }) => {
				const text = await readFile(path, 'utf8');
				const isFramework = path.endsWith('.yaml');
				return { contents: deflate && isFramework ? deflatedModule(text) : moduleCode(path, text), loader: 'js', resolveDir: import.meta.dirname };
			});
		},
	};
}
