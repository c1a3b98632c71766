import type { App } from '../app';
import { Keymap } from '../keymap';
import type { HoverPopover } from '../overlays/hover-popover';
import { getLinkpath } from '../../data/index';

/** Gives every link its class and address: to a note of the vault, or out of it. */
export function markLinks(app: App, el: HTMLElement, sourcePath: string): void {
	for (const link of el.findAll('a[href]')) {
		if (link.hasClass('tag')) continue;
		const href = link.getAttr('data-href') ?? link.getAttr('href') ?? '';
		if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
			link.addClass('external-link');
			link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
			continue;
		}
		const target = link.hasClass('internal-link') ? href : decode(href);
		link.addClass('internal-link');
		link.setAttrs({ 'data-href': target, href: target, target: '_blank', rel: 'noopener nofollow' });
		const path = getLinkpath(target);
		const found = path === '' || app.metadataCache.getFirstLinkpathDest(path, sourcePath) !== null;
		link.toggleClass('is-unresolved', !found);
	}
}

interface LinkPlace {
	readonly hoverPopover: HoverPopover | null;
	sourcePath(): string;
}

/** Clicks open, mod-clicks open in a new tab, resting on a link asks for a preview. */
export function followLinks(app: App, el: HTMLElement, place: LinkPlace): void {
	const open = (event: MouseEvent, link: HTMLElement): void => {
		event.preventDefault();
		if (event.type === 'auxclick' && event.button !== 1) return;
		void app.workspace.openLinkText(link.getAttr('data-href') ?? '', place.sourcePath(), Keymap.isModEvent(event));
	};
	el.on('click', 'a.internal-link', open);
	el.on('auxclick', 'a.internal-link', open);
	el.on('click', 'a.tag', (event) => event.preventDefault());
	el.on('mouseover', 'a.internal-link', (event, link) => {
		app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: place, targetEl: link, linktext: link.getAttr('data-href') ?? '', sourcePath: place.sourcePath() });
	});
}

function decode(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
