import { getLinkpath, parseLinktext, resolveSubpath } from '../../data/index';
import type { App } from '../app';
import { Keymap } from '../keymap';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { HoverPopover } from '../overlays/hover-popover';

interface HoverRequest {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: { hoverPopover: HoverPopover | null };
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	readonly sourcePath: string;
}

/** Answers hover-link with a small rendering of the note; sources that ask for it only answer with Mod held. */
export function installPagePreview(app: App): void {
	app.workspace.on('hover-link', (request: HoverRequest) => {
		const needsMod = app.hoverSources.get(request.source)?.defaultMod ?? true;
		if (needsMod && !Keymap.isModifier(request.event, 'Mod')) return;
		const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(request.linktext), request.sourcePath);
		if (file === null) return;
		const popover = new HoverPopover(request.hoverParent, request.targetEl);
		const content = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-embed-content markdown-preview-view');
		content.createDiv({ cls: 'inline-title', text: file.basename });
		void app.vault.cachedRead(file).then(async (text) => {
			const cache = app.metadataCache.getFileCache(file);
			const { subpath } = parseLinktext(request.linktext);
			const place = subpath === '' || cache === null ? null : resolveSubpath(cache, subpath);
			const part = place === null ? text : text.slice(place.start.offset, place.end?.offset ?? text.length);
			await MarkdownRenderer.render(app, part, content, file.path, popover);
		});
	});
}
