// Whose work is in main.js, with the licence each asks to be named with. The list comes from what esbuild really put in,
// not from package.json. `npm run licences` writes THIRD-PARTY-LICENSES.md; every build refuses one that is not current.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export const licencesFile = 'THIRD-PARTY-LICENSES.md';

/** Licences that ask for nothing but their notice, so that what is shipped can stay under MIT. */
export const allowedLicences = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly notice: string }} BundledPackage */

/** @param {import('esbuild').Metafile} metafile @param {string} root the folder its paths start from @returns {Promise<readonly BundledPackage[]>} by name; one for each folder of a package of which at least a byte is in main.js */
export async function bundledPackages(metafile, root) {
	const main = Object.entries(metafile.outputs).find(([name]) => name.endsWith('main.js'))?.[1];
	const inputs = Object.entries(main?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
	const folders = new Set(inputs.flatMap(([file]) => /^(?:.*[/\\])?node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file)?.[0] ?? []));
	const packages = await Promise.all([...folders].map((folder) => readPackage(path.resolve(root, folder))));
	return packages.sort((one, other) => compare(`${one.name} ${one.version}`, `${other.name} ${other.version}`));
}

/** @param {string} folder @returns {Promise<BundledPackage>} */
async function readPackage(folder) {
	const { name, version, license: licence } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).sort(compare).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
	const notice = file === undefined ? '' : (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
	return { name, version, licence: typeof licence === 'string' ? licence : '', notice };
}

/** @param {readonly BundledPackage[]} packages @returns {readonly string[]} what forbids shipping them, as sentences */
export function licenceProblems(packages) {
	return packages.flatMap(({ name, version, licence, notice }) => {
		const which = `${name} ${version}`;
		if (!allowedLicences.includes(licence)) return [`${which} is in main.js under ${licence === '' ? 'no licence that it names' : licence}, and only ${allowedLicences.join(', ')} may be. Take it out, or settle the licence and add it to scripts/licences-check.mjs.`];
		if (!/copyright/i.test(notice)) return [`${which} is in main.js, and its package holds no licence file with a copyright line to hand on. Take it out, or ask its author for one.`];
		return [];
	});
}

/** @param {readonly BundledPackage[]} packages @returns {string} the whole file */
export function licencesText(packages) {
	const rows = packages.map(({ name, version, licence, notice }) => `| ${name} | ${version} | ${licence} | ${copyrightOf(notice)} |`);
	const texts = packages.map(({ name, version, notice }) => `## ${name} ${version}\n\n\`\`\`text\n${notice}\n\`\`\``);
	return [
		'# Third-party licences',
		'`main.js` holds code of these packages. The list is made from what the build puts into it (`npm run licences`); the build fails while it is not current.',
		['| Package | Version | Licence | Copyright |', '| --- | --- | --- | --- |', ...rows].join('\n'),
		...texts,
		'',
	].join('\n\n').replace(/\n+$/, '\n');
}

/** @param {string} notice */
function copyrightOf(notice) {
	const lines = notice.split('\n').map((line) => line.trim().replace(/^[(*_]+(?=copyright)/i, '').replace(/[*_]+$/, ''));
	return (lines.find((line) => /^copyright\b.*\d{4}|^copyright \(c\)/i.test(line)) ?? lines.find((line) => /copyright/i.test(line)) ?? '').replaceAll('|', '\\|').replaceAll(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
}

/** @param {readonly BundledPackage[]} packages @param {string} text the file as it is; empty when there is none @returns {readonly string[]} */
export function outdatedLicences(packages, text) {
	if (text.replaceAll('\r\n', '\n') === licencesText(packages)) return [];
	const listed = new Map([...text.matchAll(/^\| ([^| ]+) \| (\d[^| ]*) \|/gm)].map(([, name = '', version = '']) => [name, version]));
	const missing = packages.filter(({ name, version }) => listed.get(name) !== version).map(({ name, version }) => `${name} ${version} is not in it`);
	const left = [...listed.keys()].filter((name) => !packages.some((one) => one.name === name)).map((name) => `${name} is in it and not in main.js`);
	const differences = [...missing, ...left];
	return [`${licencesFile} is not current: ${differences.length === 0 ? 'its text was changed' : differences.join('; ')}. Run \`npm run licences\` and commit the file.`];
}

/** @param {import('esbuild').Metafile} metafile @param {string} root Throws with every reason why main.js may not be shipped. */
export async function checkLicences(metafile, root) {
	const packages = await bundledPackages(metafile, root);
	const text = await readFile(path.join(root, licencesFile), 'utf8').catch(() => '');
	const problems = [...licenceProblems(packages), ...outdatedLicences(packages, text)];
	if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Code units, so that the order is the same in every locale. @param {string} one @param {string} other */
function compare(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
