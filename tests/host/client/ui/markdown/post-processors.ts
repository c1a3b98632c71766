import type { MarkdownRenderChild } from './render-child';

export interface PostProcessorContext {
	readonly docId: string;
	readonly sourcePath: string;
	readonly frontmatter: unknown;
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
	(el: HTMLElement, context: PostProcessorContext): unknown;
	sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

const registered: PostProcessor[] = [];

export class MarkdownPreviewRenderer {
	static registerPostProcessor(processor: PostProcessor, sortOrder = processor.sortOrder ?? 0): void {
		processor.sortOrder = sortOrder;
		registered.push(processor);
		registered.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	static unregisterPostProcessor(processor: PostProcessor): void {
		registered.remove(processor);
	}

	/** Replaces each code block of the language by an element of its own, and gives that to the handler. */
	static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
		return async (el, context) => {
			const blocks = el.findAll('pre > code').filter((code) => code.hasClass(`language-${language}`));
			await Promise.all(blocks.map((code) => {
				const replacement = createDiv(`block-language-${language}`);
				code.parentElement?.replaceWith(replacement);
				return handler((code.textContent ?? '').replace(/\n$/, ''), replacement, context);
			}));
		};
	}
}

/** Runs every registered processor; resolves when all have, and reports one that throws without stopping the rest. */
export async function runPostProcessors(el: HTMLElement, context: PostProcessorContext): Promise<void> {
	const results = await Promise.allSettled(registered.map(async (processor) => processor(el, context)));
	for (const result of results) if (result.status === 'rejected') console.error(result.reason);
}
