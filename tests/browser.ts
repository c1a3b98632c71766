// Starts the browser for tests, benches and the demo, with the switches a closed machine needs.
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';

const switches = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Throws when there is no Chromium, Chrome or Edge; `npm test` and `npm run demo` see to that beforehand. */
export async function launchBrowser(): Promise<Browser> {
	const found = findBrowser();
	if (!found) throw new Error('No Chromium, Chrome or Edge found. Run `npm test`, which installs one or names the command.');
	return chromium.launch({ executablePath: found.path, headless: true, args: switches });
}

let shared: Promise<Browser> | undefined;

/** One for all the test files that this process runs, one after the other. It ends with the process; nobody closes it. */
export async function sharedBrowser(): Promise<Browser> {
	if (shared && !(await shared).isConnected()) shared = undefined;
	shared ??= launchBrowser();
	return shared;
}
