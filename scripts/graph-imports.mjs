// Who imports whom in src, asked of dependency-cruiser, with the rules of .dependency-cruiser.json.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './set-up.mjs';

/** @typedef {{ readonly from: string, readonly to: string }} Import */
/** @typedef {{ readonly files: readonly string[], readonly imports: readonly Import[], readonly problems: readonly string[] }} ImportGraph */

const configFile = path.join(root, '.dependency-cruiser.json');
const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** @param {string} folder one with a folder `src` and a tsconfig.json @returns {ImportGraph} paths from `folder`, in order */
export function importGraph(folder) {
	const { stdout, stderr } = spawnSync(process.execPath, [program, 'src', '--config', configFile, '--output-type', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
	if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no graph: ${stderr || stdout}`);
	/** @type {import('dependency-cruiser').ICruiseResult} */
	const { modules, summary } = JSON.parse(stdout);
	const inSrc = modules.filter(({ source }) => source.startsWith('src/'));
	const imports = inSrc.flatMap(({ source, dependencies }) => dependencies.filter(({ resolved }) => resolved.startsWith('src/')).map(({ resolved }) => ({ from: source, to: resolved })));
	return {
		files: inSrc.map(({ source }) => source).sort(),
		imports: imports.sort((one, other) => (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1)),
		problems: [...new Set(summary.violations.map(({ rule, from, to, cycle = [] }) => `${rule.name}: ${wayOf(from, to, cycle.map(({ name }) => name)).join(' → ')}. ${reasonOf(summary, rule.name)}`))].sort(),
	};
}

/** @param {string} from @param {string} to @param {readonly string[]} cycle @returns {readonly string[]} */
function wayOf(from, to, cycle) {
	if (cycle.length > 0) return [from, ...cycle];
	return from === to ? [from] : [from, to];
}

/** @param {import('dependency-cruiser').ISummary} summary @param {string} name */
function reasonOf(summary, name) {
	return summary.ruleSetUsed?.forbidden?.find((rule) => rule.name === name)?.comment ?? '';
}
