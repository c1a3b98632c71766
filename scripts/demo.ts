// Shows the plugin at work in the preview host, on a copy of the sample vault.
//   npm run demo                          opens it in a browser and stays until it is stopped
//   npm run demo -- --vault <folder>      on a copy of that folder of Markdown
//   npm run demo -- --vault <folder> --in-place   on the folder itself
//   npm run demo -- --once                does the three jobs by keyboard and mouse in a headless browser, leaves demo-output/
//   --port <number>, --no-open
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runDemoOnce } from '../tests/e2e/demo-once';
import { startHost } from '../tests/host/serve';

const root = path.resolve(import.meta.dirname, '..');
const sampleVault = path.join(root, 'tests', 'fixtures', 'sample-vault');
/** The day on which the sample vault was left. */
const sampleToday = '2026-11-22';

const { values } = parseArgs({
	options: {
		vault: { type: 'string' },
		'in-place': { type: 'boolean', default: false },
		once: { type: 'boolean', default: false },
		port: { type: 'string' },
		'no-open': { type: 'boolean', default: false },
	},
});

const given = values.vault === undefined ? sampleVault : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), values.vault);
if (!existsSync(given)) fail(`There is no folder ${given}. Name a folder of Markdown notes after --vault.`);
if (values['in-place'] && values.vault === undefined) fail('--in-place needs --vault <folder>: the sample vault itself is never changed.');

const vault = values['in-place'] ? given : await scratchCopy(given);
const today = values.vault === undefined ? sampleToday : undefined;

if (values.once) {
	process.exitCode = await runDemoOnce({ plugin: root, output: path.join(root, 'demo-output'), vault, before: values['in-place'] ? await scratchCopy(given) : given, ...(today === undefined ? {} : { today }) });
} else {
	const host = await startHost({ vault, plugin: root, ...(today === undefined ? {} : { today }), ...(values.port === undefined ? {} : { port: Number(values.port) }) });
	console.log(`\nPortfolio Pathway in the preview host: ${host.url}\nVault: ${vault}\nCtrl+P (Cmd+P on a Mac) opens the command palette. Ctrl+C here stops it.`);
	if (!values['no-open']) openInBrowser(host.url);
}

async function scratchCopy(folder: string): Promise<string> {
	const scratch = await mkdtemp(path.join(os.tmpdir(), 'portfolio-pathway-'));
	const copy = path.join(scratch, path.basename(folder));
	await cp(folder, copy, { recursive: true });
	return copy;
}

function openInBrowser(url: string): void {
	const [command, ...args] = process.platform === 'darwin' ? ['open', url] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
	if (command === undefined) return;
	// Where there is no desktop the address printed above is enough.
	spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

function fail(message: string): never {
	console.error(message);
	process.exit(2);
}
