// How long main.js takes to be evaluated in a fresh page, and onload to return, beside a loop that calibrates the machine.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../browser';

const rounds = 15;
const root = path.resolve(import.meta.dirname, '..', '..');
const code = await readFile(path.join(root, 'main.js'), 'utf8');

interface Timing {
	readonly evaluateMs: number;
	readonly calibrationMs: number;
}

// Evaluated as text, because it runs in the page and not here.
const measure = `(code) => {
	const loop = performance.now();
	let sum = 0;
	for (let i = 0; i < 5_000_000; i++) sum = (sum + i * 31) | 0;
	const calibrationMs = performance.now() - loop;
	window.pp = sum;
	const stub = new Proxy(class {}, { get: (target, key) => key === 'prototype' ? target.prototype : class {} });
	const require = () => stub;
	const module = { exports: {} };
	// As Obsidian does: brackets tell the engine that the function is called at once, so it is parsed once and not twice.
	const before = performance.now();
	(0, eval)('(function anonymous(require,module,exports){' + code + '\\n})')(require, module, module.exports);
	return { evaluateMs: performance.now() - before, calibrationMs };
}`;

const browser = await launchBrowser();
const timings: Timing[] = [];
try {
	for (let round = 0; round < rounds; round++) {
		const context = await browser.newContext();
		const page = await context.newPage();
		timings.push(await page.evaluate<Timing, string>(`(${measure})(${JSON.stringify(code)})`, code));
		await context.close();
	}
} finally {
	await browser.close();
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const evaluateMs = median(timings.map((timing) => timing.evaluateMs));
const calibrationMs = median(timings.map((timing) => timing.calibrationMs));
console.log(`main.js evaluated in ${evaluateMs.toFixed(1)} ms (median of ${rounds} fresh loads; bar 25 ms)`);
console.log(`calibration loop of 5 million steps: ${calibrationMs.toFixed(1)} ms; ratio ${(evaluateMs / calibrationMs).toFixed(2)}`);
if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'start-up', evaluateMs, calibrationMs, rounds }));
