// Everything that the community review looks at and that can be known beforehand, of the repository as it is.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { options } from '../../esbuild.config.mjs';
import { commandProblems, registeredCommands } from './commands.mjs';
import { manifestProblems, tagProblems } from './manifest.mjs';
import { styleProblems, variablesIn } from './styles.mjs';
import { changelogProblems, fileProblems, readmeProblems } from './texts.mjs';

const asked = ['README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-LICENSES.md', 'manifest.json', 'versions.json', 'package.json', 'package-lock.json', 'main.js', 'styles.css'];

/** @param {string} root @param {string | undefined} tag @returns {Promise<readonly string[]>} sentences; empty when it can be released */
export async function releaseProblems(root, tag) {
	/** @type {Readonly<Record<string, string | undefined>>} */
	const files = Object.fromEntries(await Promise.all(asked.map(async (name) => [name, await readFile(path.join(root, name), 'utf8').catch(() => undefined)])));
	const missing = fileProblems(files);
	if (missing.length > 0) return missing;
	const text = (/** @type {string} */ name) => files[name] ?? '';
	const manifest = JSON.parse(text('manifest.json'));
	return [
		...manifestProblems({ manifest, packageJson: JSON.parse(text('package.json')), lock: JSON.parse(text('package-lock.json')), versions: JSON.parse(text('versions.json')) }),
		...(tag === undefined ? [] : tagProblems(tag, manifest)),
		...readmeProblems(text('README.md'), manifest.name),
		...changelogProblems(text('CHANGELOG.md'), manifest.version),
		...commandProblems(await registeredCommands(text('main.js'), manifest), manifest),
		...(await sheetProblems(root)),
		...buildProblems([...(await builtFiles()), ...(await builtFiles())], { 'main.js': text('main.js'), 'styles.css': text('styles.css') }),
	];
}

/** @param {string} root @returns {Promise<readonly string[]>} of the sheets as they are written: minifying writes colours anew */
async function sheetProblems(root) {
	const sheets = async (/** @type {string} */ folder) => {
		const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.css')).sort();
		return Promise.all(names.map(async (name) => ({ name: `${folder}/${name}`, text: await readFile(path.join(root, folder, name), 'utf8') })));
	};
	const variables = variablesIn((await sheets('tests/host/page')).map(({ text }) => text));
	return (await sheets('styles')).flatMap(({ name, text }) => styleProblems(name, text, variables));
}

/** @typedef {{ readonly name: string, readonly text: string }} BuiltFile */

/** @returns {Promise<readonly BuiltFile[]>} */
async function builtFiles() {
	const { outputFiles } = await build({ ...options, write: false });
	return outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), text }));
}

/** @param {readonly BuiltFile[]} built of several builds @param {Readonly<Record<string, string>>} present what would be attached @returns {readonly string[]} */
export function buildProblems(built, present) {
	return Object.entries(present).flatMap(([name, text]) => {
		const versions = new Set(built.filter((file) => file.name === name).map((file) => file.text));
		if (versions.size > 1) return [`${name} comes out differently each time, and the review builds it again to compare. Look for a date, a path or an order that changes.`];
		return versions.has(text) ? [] : [`${name} is not what the source builds, so the review would refuse it. Run \`npm run build\`.`];
	});
}
