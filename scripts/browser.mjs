// Finds a Chromium, Chrome or Edge for the browser tests and the demo, or tries to install one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

// The build without windows comes first: nothing here opens one, and the browser tests take a sixth less time in it.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome', 'msedge'];
const macApps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @typedef {{ kind: 'found', path: string }} Found */

/** @returns {Found | undefined} */
export function findBrowser() {
	const found = candidates().find(isExecutable);
	return found === undefined ? undefined : { kind: 'found', path: found };
}

/** @returns {Found | { kind: 'missing', command: string }} */
export function installBrowser() {
	const command = installCommand();
	if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
		console.log('No browser found. Installing Chromium …');
		const run = (/** @type {string[]} */ args) => spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
		if (run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])) {
			const found = findBrowser();
			if (found) return found;
		}
	}
	return { kind: 'missing', command };
}

function candidates() {
	const named = process.env['CHROMIUM'];
	const onThePath = names.flatMap((name) => onPath(name) ?? []);
	const mac = process.platform === 'darwin' ? macApps.flatMap((app) => [path.join('/Applications', app), path.join(process.env['HOME'] ?? '', 'Applications', app)]) : [];
	const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
		const base = process.env[key];
		return base === undefined ? [] : windowsApps.map((app) => path.join(base, app));
	});
	return [...(named === undefined ? [] : [named]), ...onThePath, ...mac, ...windows];
}

/** @param {string} name */
function onPath(name) {
	return (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '').map((folder) => path.join(folder, name)).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function installCommand() {
	if (process.platform === 'darwin') return 'brew install --cask chromium';
	if (process.platform === 'win32') return 'winget install --id Google.Chrome';
	if (onPath('apt-get') !== undefined) return 'sudo apt-get update && sudo apt-get install -y chromium';
	if (onPath('dnf') !== undefined) return 'sudo dnf install -y chromium';
	if (onPath('pacman') !== undefined) return 'sudo pacman -S --noconfirm chromium';
	return 'Install Chromium with the package manager of this system';
}
