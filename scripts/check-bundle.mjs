// What main.js may weigh and may not contain. Source: the community review and iOS 15, which cannot load a lookbehind.
import { readFile, stat } from 'node:fs/promises';

/** Bytes, minified, with the framework in it. Libraries and framework take 232 KB of them. */
export const budgetBytes = 850 * 1024;

/** @type {readonly (readonly [string, RegExp])[]} */
export const forbidden = [
	['eval(', /\beval\s*\(/],
	['new Function', /\bnew\s+Function\b/],
	['Function(', /(?<![\w$.])Function\s*\(/],
	['Buffer.', /\bBuffer\s*\./],
	['a Node module', /\brequire\(\s*["'](?:node:)?(?:fs|path|os|crypto|child_process|http|https|net|url|util|stream|electron)["']\s*\)/],
	['a lookbehind', /\(\?<[=!]/],
	['innerHTML', /\.(?:inner|outer)HTML\b|insertAdjacentHTML/],
	['a network call', /\b(?:fetch|XMLHttpRequest|WebSocket|requestUrl)\s*\(/],
];

/** @param {string} file main.js @param {string} report what weighs most in it. Throws with all reasons at once. */
export async function checkBundle(file, report) {
	const text = await readFile(file, 'utf8');
	const reasons = forbidden.flatMap(([name, pattern]) => {
		const at = text.search(pattern);
		return at < 0 ? [] : [`contains ${name}: …${text.slice(Math.max(0, at - 40), at + 40)}…`];
	});
	const { size } = await stat(file);
	if (size > budgetBytes) reasons.push(`has ${size} bytes; the budget is ${budgetBytes}`);
	if (reasons.length > 0) throw new Error(`main.js may not be shipped: it ${reasons.join('; it ')}\n${report}`);
}

/** @param {import('esbuild').Metafile} metafile @param {string} file */
export async function sizeReport(metafile, file) {
	const { size } = await stat(file);
	const output = Object.entries(metafile.outputs).find(([name]) => name.endsWith('main.js'))?.[1];
	/** @type {Map<string, number>} */
	const packages = new Map();
	for (const [input, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
		const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input.split('/').slice(0, 2).join('/');
		packages.set(name, (packages.get(name) ?? 0) + bytesInOutput);
	}
	const heaviest = [...packages].sort((a, b) => b[1] - a[1]).slice(0, 12);
	const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
	return [`main.js ${kb(size).trim()} of ${kb(budgetBytes).trim()}`, ...heaviest.map(([name, bytes]) => `${kb(bytes)}  ${name}`)].join('\n');
}
