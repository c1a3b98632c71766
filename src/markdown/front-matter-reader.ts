// Reads front matter into a layout: by its lines where that is enough, else with the YAML parser.

import { isMap, parseDocument } from 'yaml';
import type { ClosedFence } from './front-matter-fence';
import { readPlainFrontMatter, type ChunkReader } from './plain-front-matter';
import { repeatedKey } from './unique-keys';
import { readYamlFrontMatter, type YamlReading } from './yaml-front-matter';

export type LayoutReader = (text: string, fence: ClosedFence) => YamlReading;

/** A reader for the texts of one edit, before and after: lines that stand in both are parsed once. `edited` holds lower-cased keys. */
export function layoutReader(edited: ReadonlySet<string>): LayoutReader {
	const known = new Map<string, ReturnType<ChunkReader>>();
	const readChunk: ChunkReader = (lines) => {
		const data = known.get(lines) ?? parseChunk(lines);
		known.set(lines, data);
		return data;
	};
	return (text, fence) => {
		const layout = readPlainFrontMatter(text, fence, edited, readChunk);
		return layout === null ? readYamlFrontMatter(text, fence) : { kind: 'layout', layout };
	};
}

export function parseChunk(lines: string): ReturnType<ChunkReader> {
	try {
		const document = parseDocument(lines, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
		if (document.errors.length > 0 || repeatedKey(document) || !isMap(document.contents)) return null;
		const data: unknown = document.toJS({ mapAsMap: true });
		return data instanceof Map ? data : null;
	} catch {
		// An alias whose anchor stands elsewhere: the parse of the whole decides.
		return null;
	}
}
