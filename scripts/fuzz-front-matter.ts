// Edits generated front matter and checks every promise: node scripts/run-ts.mjs scripts/fuzz-front-matter.ts [runs] [seed]

import fc from 'fast-check';
import { editCases } from '../tests/markdown/front-matter-cases';
import { checkEdit, emptyTally } from '../tests/markdown/front-matter-properties';

const [runs = '100000', seedText = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const seed = Number(seedText);
console.log(`seed ${String(seed)}, ${runs} cases`);
const tally = emptyTally();
const started = performance.now();
const result = fc.check(
	fc.property(editCases, (edit) => {
		checkEdit(edit, tally);
	}),
	{ numRuns: Number(runs), seed },
);
if (result.failed) {
	console.error(JSON.stringify(result.counterexample, null, '\t'));
	console.error(result.errorInstance instanceof Error ? result.errorInstance.message : result.errorInstance);
	console.error(`Repeat with: node scripts/run-ts.mjs scripts/fuzz-front-matter.ts ${runs} ${String(seed)}`);
	process.exitCode = 1;
} else {
	console.log(`${String(Math.round((performance.now() - started) / 1000))} s; ${JSON.stringify(tally)}`);
}
