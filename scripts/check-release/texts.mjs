// README, changelog and licence, as the directory and the release page show them.

const promotional = ['amazing', 'awesome', 'beautiful(?:ly)?', 'best-in-class', 'blazing(?:ly)?', 'cutting-edge', 'effortless(?:ly)?', 'game-changing', 'incredible', 'must-have', 'next-generation', 'powerful', 'revolutionary', 'seamless(?:ly)?', 'state-of-the-art', 'stunning', 'supercharge[sd]?', 'the (?:best|ultimate)', 'unleash', 'unlock your', 'world-class'];
const promotionalWord = new RegExp(`\\b(?:${promotional.join('|')})\\b`, 'i');

/** @param {string} readme @param {string} name the name in the manifest @returns {readonly string[]} */
export function readmeProblems(readme, name) {
	const first = /^#{1,6} +(.+?) *$/m.exec(readme)?.[1];
	const heading = first === name ? [] : [`README.md: the first heading is "${first ?? ''}" and the plugin's name "${name}", so a reader of the directory would not know it for the same. Make the heading "# ${name}".`];
	const words = readme.split(/\r?\n/).flatMap((line, index) => {
		const word = promotionalWord.exec(line)?.[0];
		return word === undefined ? [] : [`README.md, line ${index + 1}: "${word}" praises, and the directory wants to read what it does. Say what it does instead.`];
	});
	return [...heading, ...words];
}

/** @param {string} changelog @param {string} version @returns {string} what the release page says; empty when there is no such part */
export function releaseNotes(changelog, version) {
	const parts = changelog.split(/^## +/m).slice(1);
	const own = parts.find((part) => part.split('\n', 1)[0]?.trim().split(' ')[0] === version) ?? '';
	return own.split('\n').slice(1).join('\n').trim();
}

/** @param {string} changelog @param {string} version @returns {readonly string[]} */
export function changelogProblems(changelog, version) {
	return releaseNotes(changelog, version) === '' ? [`CHANGELOG.md says nothing under "## ${version}", which is what the release page shows. Add what a user will notice.`] : [];
}

/** @param {Readonly<Record<string, string | undefined>>} files name to content; undefined when there is none @returns {readonly string[]} */
export function fileProblems(files) {
	const missing = Object.entries(files).filter(([, text]) => text === undefined || text.trim() === '').map(([name]) => `${name} is missing or empty, and the review asks for it. Add it; main.js and styles.css come from \`npm run build\`.`);
	const licence = files['LICENSE'] ?? '';
	return licence === '' || /copyright (?:\(c\) )?\d{4} (?!<|\[)\S/i.test(licence) ? missing : [...missing, 'LICENSE names no year and holder after "Copyright", so nobody knows who gives the licence. Fill the line in.'];
}
