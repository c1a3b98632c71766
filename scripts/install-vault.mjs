// npm run install:vault -- <path to vault>: builds the plugin and puts it into a vault. Settings that are there stay.
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const given = process.argv[2];
if (given === undefined) stop('Name the vault: npm run install:vault -- "/path/to/vault"');
const vault = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
if (!existsSync(vault)) stop(`There is no folder ${vault}. Name the folder of the vault.`);
const config = path.join(vault, '.obsidian');
if (!existsSync(config)) stop(`${vault} is not a vault: it has no .obsidian folder. Open it once in Obsidian, or name the vault's top folder.`);

setUp();
const { buildPlugin } = await import('../esbuild.config.mjs');
await buildPlugin();
const folder = path.join(config, 'plugins', 'portfolio-pathway');
await mkdir(folder, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) await copyFile(path.join(root, file), path.join(folder, file));
console.log(`Portfolio Pathway is in ${folder}.\nIn Obsidian: Settings, Community plugins, switch on Portfolio Pathway. If it was on already, switch it off and on again.`);

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(2);
}
