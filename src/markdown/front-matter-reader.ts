// Reads front matter into a layout: the plain forms by their lines, all others with the YAML parser.

import type { ClosedFence } from './front-matter-fence';
import { readPlainFrontMatter } from './plain-front-matter';
import { readYamlFrontMatter, type YamlReading } from './yaml-front-matter';

export function readLayout(text: string, fence: ClosedFence): YamlReading {
	const layout = readPlainFrontMatter(text, fence);
	return layout === null ? readYamlFrontMatter(text, fence) : { kind: 'layout', layout };
}
