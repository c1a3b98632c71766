// npm test: everything that has to hold, in the order in which a mistake is cheapest to find.
//   npm test                     all of it
//   npm test -- <vitest options> the tests that match, after the same checks
import { spawnSync } from 'node:child_process';
import { root, setUp } from './set-up.mjs';

const { browser } = setUp({ browser: true });

/** @type {readonly (readonly [string, readonly string[]])[]} */
const steps = [
	['Types of the plugin', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
	['Types of tests and scripts', ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json']],
	['Lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
	['Build', ['esbuild.config.mjs']],
	['Tests', ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]],
];

const failed = steps.flatMap(([name, args]) => {
	console.log(`\n== ${name}`);
	const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: browser } });
	return status === 0 ? [] : [name];
});
if (failed.length > 0) {
	console.error(`\nNot in order: ${failed.join(', ')}.`);
	process.exit(1);
}
