// One rule for templates and frameworks, used by the build, by scripts and by the tests:
// `.md` is its text, `.yaml` is JSON text without the keys that only document where content came from.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const documentationKeys = new Set(['source_refs', 'source_refs_note', 'route_rules_source_refs', 'source_url', 'source', 'sources', 'crosswalk', 'crosswalk_sources', 'basis', 'confidence', 'if', 'check_before_release', 'rights']);

/** @param {string} text a framework file @returns {string} JSON text of what the product reads of it */
export function frameworkJson(text) {
	return JSON.stringify(parse(text), (key, value) => (documentationKeys.has(key) ? undefined : value));
}

/** @param {string} id a file name @param {string} text its content @returns {string} the value its module exports */
export function moduleText(id, text) {
	return id.endsWith('.yaml') ? frameworkJson(text) : text;
}

/** @returns {import('esbuild').Plugin} */
export function bundledText() {
	return {
		name: 'bundled-text',
		setup(build) {
			build.onLoad({ filter: /\.(md|yaml)$/ }, async ({ path }) => ({
				contents: moduleText(path, await readFile(path, 'utf8')),
				loader: 'text',
			}));
		},
	};
}
