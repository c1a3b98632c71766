// What every command needs before it can start on a fresh machine: the right Node, the packages, and a browser where one
// is used. Imports nothing but Node itself, because nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, installBrowser } from './browser.mjs';

export const root = path.resolve(import.meta.dirname, '..');

/** @param {{ browser?: boolean }} needs @returns {{ browser: string | undefined }} Ends the process with code 2 and a command to run when something is missing that cannot be installed. */
export function setUp(needs = {}) {
	checkNode();
	installPackages();
	return { browser: needs.browser ? theBrowser() : undefined };
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
	if (!fits) stop(`Node ${process.versions.node} is too old for the tools. Install Node 20.19, 22.13 or 24 (or newer of these), then run the command again.`);
}

function installPackages() {
	const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
	const stamp = path.join(root, 'node_modules', '.installed-from');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	console.log('Installing the packages of package-lock.json …');
	const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
	if (npm.status !== 0) stop('The packages could not be installed. Run `npm ci` in this folder and look at what it says.');
	writeFileSync(stamp, lock);
}

function theBrowser() {
	const found = findBrowser() ?? installBrowser();
	if (found.kind === 'found') return found.path;
	return stop(`No Chromium, Chrome or Edge was found, and it could not be installed. Run this, then the command again:\n\n    ${found.command}\n\nOr name one that you have: CHROMIUM=/path/to/chromium`);
}

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(2);
}
