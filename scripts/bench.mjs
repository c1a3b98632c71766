// npm run bench: every measurement, one after another, each as ratios within its own run. `-- --json` prints JSON lines too;
// `-- start-up` runs the ones whose name holds that word.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const { browser } = setUp({ browser: true });
const { buildPlugin } = await import('../esbuild.config.mjs');
console.log(await buildPlugin());

const folder = path.join(root, 'tests', 'bench');
const benches = readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))));
const failed = benches.filter((name) => {
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(root, 'scripts', 'run-ts.mjs'), path.join(folder, name), ...flags], { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: browser } });
	return status !== 0;
});
if (failed.length > 0) {
	console.error(`\nDid not run to the end: ${failed.join(', ')}`);
	process.exit(1);
}
