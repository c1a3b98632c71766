import MarkdownIt from 'markdown-it';
import { toSafeFragment } from './safe-html';
import { obsidianSyntax } from './obsidian-syntax';
import { visibleText } from './hidden-text';

export interface Section {
	readonly el: HTMLElement;
	readonly lineStart: number;
	readonly lineEnd: number;
}

const engine = new MarkdownIt({ html: true, breaks: true, linkify: true }).use(obsidianSyntax);
engine.renderer.rules['wiki_embed'] = (tokens, index, _options, _env, renderer) => {
	const token = tokens[index];
	return token === undefined ? '' : `<span${renderer.renderAttrs(token)}></span>`;
};

/** One element for each top-level block of the text, in order, with the lines it comes from. */
export function parseSections(text: string): Section[] {
	const env = {};
	const tokens = engine.parse(visibleText(text), env);
	const sections: Section[] = [];
	let start = 0;
	tokens.forEach((token, index) => {
		if (token.level !== 0 || token.nesting === 1) return;
		const block = tokens.slice(start, index + 1);
		start = index + 1;
		const [first] = block;
		const el = createDiv(`el-${first?.tag || 'div'}`);
		el.appendChild(toSafeFragment(engine.renderer.render(block, engine.options, env)));
		const [lineStart, lineAfter] = first?.map ?? [0, 1];
		el.dataset['line'] = String(lineStart);
		sections.push({ el, lineStart, lineEnd: lineAfter - 1 });
	});
	return sections;
}
