// npm run graph: checks the imports of src against .dependency-cruiser.json and draws them into docs/import-graph.md.
//   -- --check   writes nothing, and fails also when the page is not what would be drawn
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawImports } from './graph-drawing.mjs';
import { importGraph } from './graph-imports.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const graph = importGraph(root);
if (graph.problems.length > 0) stop(`Imports that may not be:\n${graph.problems.join('\n')}`);
const page = path.join(root, 'docs', 'import-graph.md');
const text = drawImports(graph);
if (!process.argv.includes('--check')) await writeFile(page, text);
else if ((await readFile(page, 'utf8').catch(() => '')) !== text) stop('docs/import-graph.md is not current. Run `npm run graph` and commit the page.');
console.log(`${graph.files.length} files, ${graph.imports.length} imports, none against the rules.`);

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(1);
}
