// The imports of src as a page of diagrams: between the layers, between the folders of a layer, and as a table.
// The same imports give the same text.

/** @typedef {import('./graph-imports.mjs').ImportGraph} ImportGraph */
/** @typedef {ReadonlyMap<string, ReadonlyMap<string, number>>} Counts from whom, to whom, how often */

/** @param {Pick<ImportGraph, 'files' | 'imports'>} graph @returns {string} Markdown */
export function drawImports({ files, imports }) {
	const between = (/** @type {(file: string) => string} */ group) => countBetween(imports, group);
	const layers = [...new Set(files.map(layerOf))].sort();
	const divided = layers.filter((layer) => new Set(files.filter((file) => layerOf(file) === layer).map(folderOf)).size > 1);
	const folders = between(folderOf);
	return [
		'# Import graph',
		`${files.length} files import each other ${imports.length} times. This page is written by \`npm run graph\`, which reads the imports with dependency-cruiser and refuses what \`.dependency-cruiser.json\` forbids: an import against the layers of [architecture.md](architecture.md), a cycle (of types alone, too), a file that \`main.ts\` does not reach. Numbers count import statements.`,
		'## Layers',
		diagram('TD', countFiles(files, layerOf), between(layerOf)),
		...divided.flatMap((layer) => [
			`## Folders of ${layer}`,
			diagram('LR', countFiles(files.filter((file) => layerOf(file) === layer), folderOf), within(folders, layer)),
		]),
		'## Every folder',
		table(countFiles(files, folderOf), folders),
		'',
	].join('\n\n').replace(/\n+$/, '\n');
}

/** @param {string} file `src/ui/plan/wizard.ts` is of the layer `ui`; a file right under src, of `main` */
function layerOf(file) {
	return file.split('/').length < 3 ? 'main' : (file.split('/')[1] ?? '');
}

/** @param {string} file */
function folderOf(file) {
	return file.split('/').length < 3 ? 'main' : file.split('/').slice(1, -1).join('/');
}

/** @param {readonly string[]} files @param {(file: string) => string} group @returns {ReadonlyMap<string, number>} in order */
function countFiles(files, group) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const name of files.map(group).sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

/** @param {ImportGraph['imports']} imports @param {(file: string) => string} group @returns {Counts} in order, without what stays within a group */
function countBetween(imports, group) {
	const pairs = imports.map(({ from, to }) => ({ from: group(from), to: group(to) })).filter(({ from, to }) => from !== to);
	/** @type {Map<string, Map<string, number>>} */
	const counts = new Map();
	for (const { from, to } of pairs.sort((one, other) => (`${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1))) {
		const row = counts.get(from) ?? new Map();
		counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
	}
	return counts;
}

/** @param {Counts} folders @param {string} layer @returns {Counts} */
function within(folders, layer) {
	const isInside = (/** @type {string} */ folder) => folder === layer || folder.startsWith(`${layer}/`);
	return new Map([...folders].filter(([from]) => isInside(from)).map(([from, row]) => [from, new Map([...row].filter(([to]) => isInside(to)))]));
}

/** @param {'TD' | 'LR'} direction @param {ReadonlyMap<string, number>} nodes @param {Counts} edges */
function diagram(direction, nodes, edges) {
	const ids = new Map([...nodes.keys()].map((name, index) => [name, `n${index}`]));
	return [
		'```mermaid',
		`flowchart ${direction}`,
		...[...nodes].map(([name, files]) => `\t${ids.get(name)}["${name}<br/>${files === 1 ? '1 file' : `${files} files`}"]`),
		...[...edges].flatMap(([from, row]) => [...row].map(([to, count]) => `\t${ids.get(from)} -->|${count}| ${ids.get(to)}`)),
		'```',
	].join('\n');
}

/** @param {ReadonlyMap<string, number>} folders @param {Counts} edges */
function table(folders, edges) {
	const importedBy = (/** @type {string} */ name) => [...edges.values()].reduce((sum, row) => sum + (row.get(name) ?? 0), 0);
	const rows = [...folders].map(([name, files]) => `| ${name} | ${files} | ${[...(edges.get(name) ?? [])].map(([to, count]) => `${to} ${count}`).join(', ')} | ${importedBy(name)} |`);
	return ['| Folder | Files | Imports from | Imported |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
