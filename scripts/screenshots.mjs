// npm run screenshots: builds the plugin, drives it in the preview host and writes docs/screenshots. See screenshots.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const { browser } = setUp({ browser: true });
const { buildPlugin } = await import('../esbuild.config.mjs');
await buildPlugin();
// LANGUAGE: British dates in the fields, where the browser has the language.
const { status } = spawnSync(process.execPath, [path.join(root, 'scripts', 'run-ts.mjs'), path.join(root, 'scripts', 'screenshots.ts')], { stdio: 'inherit', env: { ...process.env, CHROMIUM: browser, LANGUAGE: 'en_GB' } });
process.exit(status ?? 1);
