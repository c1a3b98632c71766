// npm test: everything that has to hold. Types, lint and build are looked at together, then the tests run on what was built.
//   npm test                     all of it
//   npm test -- <vitest options> the tests that match, after the same checks
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root, setUp } from './set-up.mjs';

const { browser } = setUp({ browser: true });
const env = { ...process.env, CHROMIUM: browser };

/** @type {readonly (readonly [name: string, args: readonly string[]])[]} */
const checks = [
	['Types of the plugin', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
	['Types of tests and scripts', ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json']],
	['Lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
	['Build', ['esbuild.config.mjs']],
];

/** @type {string[]} */
const failed = [];
const running = checks.map(([name, args]) => ({ name, check: quietly(args) }));
for (const { name, check } of running) {
	const { status, said } = await check;
	console.log(`\n== ${name}`);
	if (said.trim() !== '') console.log(said.trimEnd());
	if (status !== 0) failed.push(name);
}
console.log('\n== Tests');
const tests = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env });
if ((await ended(tests)) !== 0) failed.push('Tests');

if (failed.length > 0) {
	console.error(`\nNot in order: ${failed.join(', ')}.`);
	process.exit(1);
}

/** Keeps what is said, so that what runs at the same time is read one after the other. @param {readonly string[]} args */
async function quietly(args) {
	const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env });
	const [status, out, errors] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
	return { status, said: out + errors };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
function ended(child) {
	return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}
