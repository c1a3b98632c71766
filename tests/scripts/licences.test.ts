import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { options } from '../../esbuild.config.mjs';
import { allowedLicences, bundledPackages, checkLicences, licenceProblems, licencesText, outdatedLicences } from '../../scripts/licences-check.mjs';
import { badInputTried } from '../proof';

const root = path.resolve(import.meta.dirname, '../..');
const notice = 'MIT License\n\nCopyright (c) 2020 A. Author\n\nPermission is granted.';

/** A folder with packages as npm lays them out, and what esbuild would say of a main.js that holds one file of each. */
function folderWith(packages: Readonly<Record<string, { readonly licence?: string; readonly file?: string; readonly version?: string; readonly bytes?: number }>>): { folder: string; metafile: Metafile } {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'pathway-licences-'));
	const inputs: Record<string, { bytesInOutput: number }> = { 'src/main.ts': { bytesInOutput: 1 } };
	for (const [place, { licence, file, version = '1.0.0', bytes = 10 }] of Object.entries(packages)) {
		const at = path.join(folder, 'node_modules', place);
		mkdirSync(at, { recursive: true });
		writeFileSync(path.join(at, 'package.json'), JSON.stringify({ name: place.replace(/^.*node_modules\//, ''), version, license: licence }));
		if (file !== undefined) writeFileSync(path.join(at, file), notice);
		inputs[`node_modules/${place}/index.js`] = { bytesInOutput: bytes };
	}
	return { folder, metafile: { inputs: {}, outputs: { 'main.js': { bytes: 1, inputs, imports: [], exports: [] } } } };
}

describe('the licences of what is bundled', () => {
	it('are named for every package of which a byte is in main.js, wherever npm has put it', async () => {
		const { folder, metafile } = folderWith({
			plain: { licence: 'MIT', file: 'LICENSE' },
			'@scope/named': { licence: 'ISC', file: 'license.md', version: '2.1.0' },
			'plain/node_modules/inner': { licence: 'Apache-2.0', file: 'LICENCE.txt' },
			unused: { licence: 'GPL-3.0', bytes: 0 },
		});
		const found = await bundledPackages(metafile, folder);
		expect(found.map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual(['@scope/named 2.1.0 ISC', 'inner 1.0.0 Apache-2.0', 'plain 1.0.0 MIT']);
		expect(licenceProblems(found)).toEqual([]);
		const text = licencesText(found);
		expect(text).toContain('| plain | 1.0.0 | MIT | Copyright (c) 2020 A. Author |');
		expect(text).toContain(notice);
		expect(outdatedLicences(found, text)).toEqual([]);
		expect(outdatedLicences(found, text.replaceAll('\n', '\r\n'))).toEqual([]);
	});

	it.for(['GPL-3.0', 'AGPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', '(MIT OR GPL-3.0)', undefined])('refuse %s', async (licence, context) => {
		const { folder, metafile } = folderWith({ strange: { ...(licence === undefined ? {} : { licence }), file: 'LICENSE' } });
		expect(licenceProblems(await bundledPackages(metafile, folder))).toEqual([`strange 1.0.0 is in main.js under ${licence ?? 'no licence that it names'}, and only ${allowedLicences.join(', ')} may be. Take it out, or settle the licence and add it to scripts/licences-check.mjs.`]);
		badInputTried(context);
	});

	it('refuse a package without a text to hand on', async (context) => {
		const { folder, metafile } = folderWith({ bare: { licence: 'MIT' } });
		expect(licenceProblems(await bundledPackages(metafile, folder))).toEqual([expect.stringContaining('bare 1.0.0 is in main.js, and its package holds no licence file with a copyright line')]);
		badInputTried(context);
	});

	it('fail the build with what to run when the file is missing, lacks a package, or names another version', async (context) => {
		const { folder, metafile } = folderWith({ one: { licence: 'MIT', file: 'LICENSE' }, two: { licence: 'MIT', file: 'LICENSE', version: '2.0.0' } });
		const file = path.join(folder, 'THIRD-PARTY-LICENSES.md');
		await expect(checkLicences(metafile, folder)).rejects.toThrow('THIRD-PARTY-LICENSES.md is not current: one 1.0.0 is not in it; two 2.0.0 is not in it. Run `npm run licences` and commit the file.');
		const current = licencesText(await bundledPackages(metafile, folder));
		writeFileSync(file, current.replace('| two | 2.0.0 |', '| two | 1.9.0 |'));
		await expect(checkLicences(metafile, folder)).rejects.toThrow('not current: two 2.0.0 is not in it. Run');
		writeFileSync(file, current.replace('| two | 2.0.0 |', '| two | 2.0.0 |\n| gone | 1.0.0 |'));
		await expect(checkLicences(metafile, folder)).rejects.toThrow('not current: gone is in it and not in main.js. Run');
		writeFileSync(file, current.replace('A. Author', 'somebody else'));
		await expect(checkLicences(metafile, folder)).rejects.toThrow('its text was changed');
		writeFileSync(file, current);
		await checkLicences(metafile, folder);
		badInputTried(context, 4);
	});

	it('of this very build are in the file, with gray-matter and without the YAML reader that is taken out of it', async () => {
		const { metafile } = await build({ ...options, write: false });
		const found = await bundledPackages(metafile, root);
		expect(outdatedLicences(found, readFileSync(path.join(root, 'THIRD-PARTY-LICENSES.md'), 'utf8'))).toEqual([]);
		expect(found.map(({ name }) => name)).toContain('gray-matter');
		expect(found.map(({ name }) => name)).not.toContain('js-yaml');
	}, 60_000);
});
