// A parsed YAML document as plain data. For each alias the library goes through the document from its top, so many of
// them in a long text would take minutes.
import { visit, type Document, type ToJSOptions } from 'yaml';

/** Aliases times values of the document, which is what the library goes through: half a second. */
const mostSteps = 20_000_000;

/** Throws, as the library does on aliases that multiply, where there are too many. */
export function valueOf(document: Document, options?: ToJSOptions): unknown {
	let aliases = 0;
	let nodes = 0;
	visit(document, {
		Alias: () => void aliases++,
		Node: () => void nodes++,
	});
	if (aliases * (nodes + aliases) > mostSteps) throw new Error(`There are too many aliases (*): ${aliases}`);
	return document.toJS(options);
}
