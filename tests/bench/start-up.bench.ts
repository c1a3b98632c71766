// How long main.js takes to be evaluated in a fresh page, and onload to do its part, beside loops in the same page. The plugin
// is loaded before the vault is listed, so that the size of a vault cannot matter; that no note is read is a test of its own.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { evidenceNotes } from './evidence-notes';
import { calibration, countInPage, type HostPage, root, withHostPage } from './host-page';
import { compare, report } from './measuring';

const rounds = 15;

// As text, because it runs in the page and not here. Obsidian does the same: brackets tell the engine that the function is
// called at once, so it is parsed once and not twice.
const evaluate = `(code) => {
	const stub = new Proxy(class {}, { get: (target, key) => key === 'prototype' ? target.prototype : class {} });
	const module = { exports: {} };
	const before = performance.now();
	(0, eval)('(function anonymous(require,module,exports){' + code + '\\n})')(() => stub, module, module.exports);
	return performance.now() - before;
}`;

/** A text of the same length that is nothing but one string: reading it is the least that a script of its size costs. */
const oneString = (length: number): string => `module.exports = ${JSON.stringify('x'.repeat(length))};`;

async function inFreshPage(browser: Browser, script: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const took = await page.evaluate<number>(script);
	await context.close();
	return took;
}

/** Milliseconds of script in onload: reading the settings is waiting for the disk. */
async function onload(host: HostPage): Promise<number> {
	await host.reload();
	return host.page.evaluate(() => {
		const sum = (name: string): number => performance.getEntriesByName(name).reduce((total, { duration }) => total + duration, 0);
		if (sum('plugin enabled') === 0) throw new Error('The host did not measure the start.');
		return sum('plugin enabled') - sum('plugin data read');
	});
}

const code = await readFile(path.join(root, 'main.js'), 'utf8');
const browser = await launchBrowser();
try {
	report([
		...(await compare({
			bench: 'start-up',
			rounds,
			baseline: calibration,
			ways: {
				[calibration]: () => inFreshPage(browser, `(${String(countInPage)})()`),
				'evaluate one string of the size of main.js': () => inFreshPage(browser, `(${evaluate})(${JSON.stringify(oneString(code.length))})`),
				'evaluate main.js': () => inFreshPage(browser, `(${evaluate})(${JSON.stringify(code)})`),
			},
			bars: { 'evaluate main.js': { atMost: 25, of: 'figure' } },
		})),
		{ bench: 'start-up', what: 'size of main.js', figure: code.length / 1024, unit: 'KB', bar: { atMost: 450, of: 'figure' } },
	]);
} finally {
	await browser.close();
}
await withHostPage(evidenceNotes(20), '2026-11-22', async (host) => {
	report(await compare({ bench: 'start-up', rounds, baseline: calibration, ways: { [calibration]: () => host.calibrate(), onload: () => onload(host) }, bars: { onload: { atMost: 10, of: 'figure' } } }));
});
