// From the text of a note to elements on the page: sections, links, callouts, embeds, and what plugins make of code blocks.
import { renderCallouts } from './callouts';
import { renderEmbeds } from './embeds';
import { markLinks } from './links';
import { runPostProcessors, type PostProcessorContext } from './post-processors';
import type { RenderRequest } from './render-request';
import { parseSections, type Section } from './sections';

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
		await renderEmbeds(request, el, renderNote);
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
