// From the text of a note to elements on the page: sections, links, callouts, embeds, and what plugins make of code blocks.
import type { App } from '../app';
import type { Component } from '../component';
import { renderCallouts } from './callouts';
import { renderEmbeds } from './embeds';
import { markLinks } from './links';
import { runPostProcessors, type PostProcessorContext } from './post-processors';
import { parseSections, type Section } from './sections';

export interface RenderRequest {
	readonly app: App;
	readonly text: string;
	readonly el: HTMLElement;
	readonly sourcePath: string;
	readonly component: Component;
	/** False where the text is no note of its own, so that lines mean nothing: getSectionInfo is null then. */
	readonly hasLines: boolean;
	/** How many embeds lie around this one. */
	readonly depth: number;
}

export async function renderNote(request: RenderRequest): Promise<void> {
	const sections = parseSections(request.text);
	const context = contextOf(request, sections);
	for (const { el } of sections) {
		request.el.appendChild(el);
		renderCallouts(el);
		markLinks(request.app, el, request.sourcePath);
		if (!request.hasLines) el.findAll('.task-list-item-checkbox').forEach((box) => box.setAttribute('disabled', ''));
	}
	await Promise.all(sections.map(async ({ el }) => {
		await renderEmbeds(request, el);
		await runPostProcessors(el, context);
	}));
}

function contextOf(request: RenderRequest, sections: readonly Section[]): PostProcessorContext {
	const file = request.app.vault.getFileByPath(request.sourcePath);
	const cache = file === null ? null : request.app.metadataCache.getFileCache(file);
	return {
		docId: crypto.randomUUID().slice(0, 8),
		sourcePath: request.sourcePath,
		frontmatter: cache?.frontmatter,
		addChild: (child) => { request.component.addChild(child); },
		getSectionInfo: (el) => {
			const section = request.hasLines ? sections.find((candidate) => candidate.el.contains(el)) : undefined;
			return section === undefined ? null : { text: request.text, lineStart: section.lineStart, lineEnd: section.lineEnd };
		},
	};
}
