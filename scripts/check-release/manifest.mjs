// manifest.json, and the places that have to say the same version. Source: the rules of the community directory.

/** @typedef {Readonly<Record<string, unknown>>} Json */
/** @typedef {{ readonly manifest: Json, readonly packageJson: Json, readonly lock: Json, readonly versions: Json }} Versioned */

const version = /^\d+\.\d+\.\d+$/;

/** @param {Versioned} files parsed @returns {readonly string[]} what the directory would send back, why, and what to do */
export function manifestProblems({ manifest, packageJson, lock, versions }) {
	const of = (/** @type {string} */ key) => (typeof manifest[key] === 'string' ? manifest[key] : '');
	/** @type {readonly (readonly [boolean, string])[]} */
	const rules = [
		[/^[a-z0-9-]+$/.test(of('id')), 'manifest.json: the id may hold lower-case letters, digits and hyphens, since it names a folder. Change the id.'],
		[!/obsidian|plugin$/.test(of('id')), 'manifest.json: the id may not hold "obsidian" or end in "plugin", which every id would. Take the word out.'],
		[of('name') !== '' && !/obsidian|plugin/i.test(of('name')), 'manifest.json: the name is missing, or holds "Obsidian" or "plugin", which every name would. Give it one without these words.'],
		[of('author') !== '', 'manifest.json: the author is missing, and the directory shows who wrote it. Add "author".'],
		[typeof manifest['isDesktopOnly'] === 'boolean', 'manifest.json: isDesktopOnly is neither true nor false, so phones cannot know whether to offer it. Add it.'],
		[version.test(of('minAppVersion')), 'manifest.json: minAppVersion is not three numbers with dots, so older apps cannot be told apart. Write for example 1.13.0.'],
		[version.test(of('version')), 'manifest.json: the version is not three numbers with dots, so no update is found. Write for example 1.0.0.'],
		[packageJson['version'] === manifest['version'], `package.json says version ${String(packageJson['version'])} and manifest.json ${String(manifest['version'])}: nobody could tell which source was released. Make them the same.`],
		[lock['version'] === packageJson['version'], `package-lock.json says version ${String(lock['version'])} and package.json ${String(packageJson['version'])}. Run \`npm install --package-lock-only\`.`],
		[versions[of('version')] === manifest['minAppVersion'], `versions.json says nothing of ${of('version')}, or another minAppVersion, so older apps would get a version that they cannot run. Add "${of('version')}": "${of('minAppVersion')}".`],
	];
	return [...failed(rules), ...descriptionProblems(of('description'))];
}

/** @param {string} text @returns {readonly string[]} */
function descriptionProblems(text) {
	return failed([
		[text.length >= 10 && text.length <= 250, `manifest.json: the description has ${text.length} characters, and the directory takes 10 to 250. Shorten or lengthen it.`],
		[text.endsWith('.'), 'manifest.json: the description does not end in a full stop, as all descriptions in the directory do. Add one.'],
		[!/\bobsidian\b/i.test(text), 'manifest.json: the description holds the word "Obsidian", which is clear from where it stands. Take it out.'],
		[!/\bthis plugin\b/i.test(text), 'manifest.json: the description holds "this plugin", which is clear from where it stands. Begin with what it does.'],
	]);
}

/** @param {string} tag @param {Json} manifest @returns {readonly string[]} */
export function tagProblems(tag, manifest) {
	if (tag === manifest['version']) return [];
	const hint = tag === `v${String(manifest['version'])}` ? 'Take the v away' : `Tag the commit whose manifest.json says ${tag}, or tag it ${String(manifest['version'])}`;
	return [`The tag is ${tag} and the version ${String(manifest['version'])}: the app looks for a release that is named as the version is. ${hint}.`];
}

/** @param {readonly (readonly [boolean, string])[]} rules what has to hold, and what to say when it does not */
function failed(rules) {
	return rules.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}
