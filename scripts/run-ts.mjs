// Runs a TypeScript file of this repository: node scripts/run-ts.mjs <file.ts> [arguments]
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundledText } from './bundled-text.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('Name the TypeScript file to run: node scripts/run-ts.mjs <file.ts>');

const root = path.resolve(import.meta.dirname, '..');
const outdir = path.join(root, 'node_modules', '.cache', 'portfolio-pathway');
await mkdir(outdir, { recursive: true });
const outfile = path.join(outdir, `${path.relative(root, path.resolve(entry)).replaceAll(/[^\w]+/g, '-')}.${process.pid}.mjs`);
await build({
	entryPoints: [path.resolve(entry)],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	packages: 'external',
	sourcemap: 'inline',
	logLevel: 'warning',
	define: { 'import.meta.dirname': JSON.stringify(path.dirname(path.resolve(entry))) },
	plugins: [bundledText()],
});
process.argv = [process.execPath, path.resolve(entry), ...rest];
await import(pathToFileURL(outfile).href);
