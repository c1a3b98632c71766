// A template as a tree: text, values and sections. Whatever is malformed stays in the tree as the text it is, so that
// the person sees it in the note, and is reported with its place. Linear in the length of the template; no recursion.
import { nextTag, type SectionKind, type Tag } from './tags';
import { reportLimit, type TemplateProblem } from './template-report';

export type TemplateNode =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'value'; readonly name: string; readonly format: string | undefined; readonly text: string; readonly offset: number }
	| Section;

export interface Section {
	readonly kind: SectionKind;
	readonly name: string;
	readonly body: readonly TemplateNode[];
	readonly otherwise: readonly TemplateNode[];
	/** The tags as they stand in the template, to print a section nobody knows. */
	readonly openText: string;
	readonly closeText: string;
	readonly offset: number;
}

export interface ParsedTemplate {
	readonly nodes: readonly TemplateNode[];
	readonly problems: readonly TemplateProblem[];
}

/** Deeper sections stay as text. */
export const nestingLimit = 20;

interface OpenSection {
	readonly tag: Extract<Tag, { kind: 'open' }>;
	readonly body: TemplateNode[];
	readonly otherwise: TemplateNode[];
	elseTag: Tag | undefined;
}

/** What lies beyond is not read: no note is as long. */
export const templateLimit = 1_000_000;

export function parseTemplate(template: string): ParsedTemplate {
	const text = template.slice(0, templateLimit);
	const builder = new TreeBuilder();
	if (template.length > templateLimit) builder.report({ kind: 'too-long', text: template.slice(templateLimit, templateLimit + 40), offset: templateLimit });
	let from = 0;
	for (let tag = nextTag(text, 0); tag !== undefined; tag = nextTag(text, tag.to)) {
		builder.addText(text.slice(from, tag.from));
		builder.addTag(tag);
		from = tag.to;
	}
	builder.addText(text.slice(from));
	return builder.finish();
}

class TreeBuilder {
	private readonly problems: TemplateProblem[] = [];
	private readonly root: TemplateNode[] = [];
	private readonly open: OpenSection[] = [];
	/** Sections beyond the limit that are still open. */
	private tooDeep = 0;

	addText(text: string): void {
		if (text !== '') this.place().push({ kind: 'text', text });
	}

	addTag(tag: Tag): void {
		switch (tag.kind) {
			case 'malformed':
				this.keep(tag, 'malformed');
				break;
			case 'value':
				this.place().push({ kind: 'value', name: tag.name, format: tag.format, text: tag.text, offset: tag.offset });
				break;
			case 'open':
				this.openSection(tag);
				break;
			case 'else':
				this.addElse(tag);
				break;
			case 'close':
				this.closeSection(tag);
		}
	}

	finish(): ParsedTemplate {
		for (let section = this.open.pop(); section !== undefined; section = this.open.pop()) {
			this.keep(section.tag, 'unclosed');
			const place = this.place();
			for (const node of section.body) place.push(node);
			if (section.elseTag !== undefined) this.addText(section.elseTag.text);
			for (const node of section.otherwise) place.push(node);
		}
		return { nodes: this.root, problems: this.problems };
	}

	report(problem: TemplateProblem): void {
		if (this.problems.length < reportLimit) this.problems.push(problem);
	}

	private place(): TemplateNode[] {
		const section = this.open.at(-1);
		if (!section) return this.root;
		return section.elseTag === undefined ? section.body : section.otherwise;
	}

	private keep(tag: Tag, kind: TemplateProblem['kind']): void {
		this.addText(tag.text);
		this.report({ kind, text: tag.text, offset: tag.offset });
	}

	private openSection(tag: Extract<Tag, { kind: 'open' }>): void {
		if (this.open.length < nestingLimit) {
			this.open.push({ tag, body: [], otherwise: [], elseTag: undefined });
			return;
		}
		// The first one is reported; what lies inside it is no news.
		if (this.tooDeep === 0) this.keep(tag, 'too-deep');
		else this.addText(tag.text);
		this.tooDeep++;
	}

	private addElse(tag: Tag): void {
		const section = this.open.at(-1);
		if (this.tooDeep > 0) this.addText(tag.text);
		else if (section?.tag.section === 'if' && section.elseTag === undefined) section.elseTag = tag;
		else this.keep(tag, 'stray');
	}

	private closeSection(tag: Extract<Tag, { kind: 'close' }>): void {
		if (this.tooDeep > 0) {
			this.tooDeep--;
			this.addText(tag.text);
			return;
		}
		const section = this.open.at(-1);
		if (section?.tag.section !== tag.section) {
			this.keep(tag, 'stray');
			return;
		}
		this.open.pop();
		const { body, otherwise } = section;
		const { name, text, offset } = section.tag;
		this.place().push({ kind: tag.section, name, body, otherwise, openText: text, closeText: tag.text, offset });
	}
}
