// npm test: everything that has to hold. Types and build come first, then the tests run on what was built; lint runs beside both.
//   npm test                     all of it
//   npm test -- <vitest options> the tests that match, after the same checks
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root, setUp } from './set-up.mjs';

const { browser } = setUp({ browser: true });
const env = { ...process.env, CHROMIUM: browser };

/** @type {string[]} */
const failed = [];
// The longest of the checks, and the tests need nothing of it: it goes on beside them.
const lint = check('Lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']);
await Promise.all([
	check('Types of the plugin', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']),
	check('Types of tests and scripts', ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json']),
	check('Build', ['esbuild.config.mjs']),
]);
console.log('\n== Tests');
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env });
if ((await ended(tests)) !== 0) failed.push('Tests');
await lint;

if (failed.length > 0) {
	console.error(`\nNot in order: ${failed.join(', ')}.`);
	process.exit(1);
}

/** Says at its end all that it has to say, so that what runs at the same time is read one after the other. @param {string} name @param {readonly string[]} args */
async function check(name, args) {
	const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env });
	const [status, out, errors] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
	console.log(`\n== ${name}`);
	if ((out + errors).trim() !== '') console.log((out + errors).trimEnd());
	if (status !== 0) failed.push(name);
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
function ended(child) {
	return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}
