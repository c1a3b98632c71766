// npm run demo: sets itself up, builds the plugin and shows it at work in the preview host. Options: see scripts/demo.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const args = process.argv.slice(2);
const { browser } = setUp({ browser: args.includes('--once') });
const { buildPlugin } = await import('../esbuild.config.mjs');
console.log(await buildPlugin());
const env = { ...process.env, ...(browser === undefined ? {} : { CHROMIUM: browser }) };
const { status } = spawnSync(process.execPath, [path.join(root, 'scripts', 'run-ts.mjs'), path.join(root, 'scripts', 'demo.ts'), ...args], { stdio: 'inherit', env });
process.exit(status ?? 1);
