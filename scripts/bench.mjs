// npm run bench: every measurement, one after another, and one table of all of them at the end. Times are only worth
// something beside others of the same run, so each bench runs its baselines in turn with what it measures.
//   npm run bench -- edits index        only those whose name holds one of the words
//   npm run bench -- --readme           also writes the table into the README, when every bench ran to its end
//   npm run bench -- --json <file>      also writes { measured, node, processors, rows } as JSON; see tests/bench/measuring.ts
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable } from './bench-table.mjs';
import { withPart } from './readme-part.mjs';
import { root, setUp } from './set-up.mjs';

const { values, positionals: words } = parseArgs({ options: { json: { type: 'string' }, readme: { type: 'boolean' } }, allowPositionals: true });
const { browser } = setUp({ browser: true });
const { buildPlugin } = await import('../esbuild.config.mjs');
console.log(await buildPlugin());

const folder = path.join(root, 'tests', 'bench');
const scratch = mkdtempSync(path.join(tmpdir(), 'pathway-bench-'));
const rowsFile = path.join(scratch, 'rows');
const benches = readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))));
const measured = new Date().toISOString();
const failed = benches.filter((name) => {
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(root, 'scripts', 'run-ts.mjs'), path.join(folder, name)], { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: browser, BENCH_ROWS: rowsFile } });
	return status !== 0;
});
/** @type {import('./bench-table.mjs').Row[]} */
const rows = existsSync(rowsFile) ? readFileSync(rowsFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
rmSync(scratch, { recursive: true });
console.log(`\n${benchTable(rows)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ measured, node: process.version, processors: availableParallelism(), rows }, null, '\t')}\n`);
if (values.readme === true && failed.length === 0 && words.length === 0) {
	const readme = path.join(root, 'README.md');
	const where = `Measured on ${measured.slice(0, 10)} with Node ${process.versions.node} on ${availableParallelism()} cores by \`npm run bench -- --readme\`. Figures are medians; what can be compared between machines is the multiple, taken within a round.`;
	writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), 'bench', `${where}\n\n${benchTable(rows)}`));
}
if (failed.length > 0) {
	console.error(`\nDid not run to the end: ${failed.join(', ')}`);
	process.exit(1);
}
