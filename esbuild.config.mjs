// Builds main.js and styles.css into the repository root. The same sources give the same bytes.
//   node esbuild.config.mjs           build once, check size and forbidden text, report the heaviest inputs
//   node esbuild.config.mjs --watch   build on every change, for development
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { checkBundle, sizeReport } from './scripts/check-bundle.mjs';
import { bundledText } from './scripts/bundled-text.mjs';
import { checkLicences } from './scripts/licences-check.mjs';
import { mendLibraries } from './scripts/mend-libraries.mjs';

const root = import.meta.dirname;

export const options = /** @satisfies {import('esbuild').BuildOptions} */ ({
	absWorkingDir: root,
	entryPoints: { main: 'src/main.ts', styles: 'styles/index.css' },
	outdir: root,
	bundle: true,
	format: /** @type {const} */ ('cjs'),
	platform: /** @type {const} */ ('browser'),
	target: ['es2021', 'ios15', 'chrome100'],
	external: ['obsidian', '@codemirror/*', '@lezer/*'],
	minify: true,
	charset: /** @type {const} */ ('utf8'),
	legalComments: /** @type {const} */ ('none'),
	metafile: /** @type {const} */ (true),
	logLevel: /** @type {const} */ ('warning'),
	plugins: [bundledText({ pack: true }), mendLibraries()],
});

/** Builds once and returns the report as lines. Throws with every reason when the bundle may not be shipped. */
export async function buildPlugin() {
	const { metafile } = await build(options);
	const main = path.join(root, 'main.js');
	const report = await sizeReport(metafile, main);
	await checkBundle(main, report);
	await checkLicences(metafile, root);
	return report;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	if (process.argv.includes('--watch')) await (await context(options)).watch();
	else console.log(await buildPlugin());
}
