// npm run licences: writes THIRD-PARTY-LICENSES.md from what the build puts into main.js.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledPackages, licenceProblems, licencesFile, licencesText } from './licences-check.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const { build } = await import('esbuild');
const { options } = await import('../esbuild.config.mjs');
const { metafile } = await build({ ...options, write: false });
const packages = await bundledPackages(metafile, root);
const problems = licenceProblems(packages);
if (problems.length > 0) {
	console.error(problems.join('\n'));
	process.exit(1);
}
await writeFile(path.join(root, licencesFile), licencesText(packages));
console.log(`${licencesFile} names ${packages.length} packages.`);
