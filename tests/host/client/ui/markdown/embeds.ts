import type { TFile } from 'obsidian';
import { parseLinktext, resolveSubpath } from '../../data/index';
import type { App } from '../app';
import type { RenderNote, RenderRequest } from './render-request';

const DEEPEST = 5;
const IMAGES = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp']);

/** `renderNote` draws the notes that are embedded, which may hold embeds themselves. */
export async function renderEmbeds(request: RenderRequest, el: HTMLElement, renderNote: RenderNote): Promise<void> {
	await Promise.all(el.findAll('.internal-embed').map((embed) => fill(request, embed, renderNote)));
}

async function fill(request: RenderRequest, embed: HTMLElement, renderNote: RenderNote): Promise<void> {
	const { app, sourcePath, depth } = request;
	const linktext = embed.getAttr('src') ?? '';
	const { path, subpath } = parseLinktext(linktext);
	const file = path === '' ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	if (file === null) {
		embed.addClasses(['file-embed', 'mod-empty', 'is-loaded']);
		embed.setText(`“${linktext}” is not created yet.`);
	} else if (IMAGES.has(file.extension.toLowerCase())) {
		embed.addClasses(['media-embed', 'image-embed', 'is-loaded']);
		embed.createEl('img', { attr: { src: app.vault.getResourcePath(file), alt: embed.getAttr('alt') ?? file.name } });
	} else if (file.extension === 'md' && depth < DEEPEST) {
		await renderNote(await embeddedNote(request, embed, file, subpath));
	} else {
		embed.addClasses(['file-embed', 'is-loaded']);
		embed.createDiv({ cls: 'file-embed-title', text: file.name });
	}
}

async function embeddedNote(request: RenderRequest, embed: HTMLElement, file: TFile, subpath: string): Promise<RenderRequest> {
	embed.addClasses(['markdown-embed', 'inline-embed', 'is-loaded']);
	embed.createDiv({ cls: 'markdown-embed-title', text: file.basename });
	const content = embed.createDiv('markdown-embed-content').createDiv('markdown-preview-view markdown-rendered');
	const text = await embeddedText(request.app, file, subpath);
	return { ...request, text, el: content, sourcePath: file.path, hasLines: false, depth: request.depth + 1 };
}

async function embeddedText(app: App, file: TFile, subpath: string): Promise<string> {
	const text = await app.vault.cachedRead(file);
	const cache = app.metadataCache.getFileCache(file);
	if (subpath === '' || cache === null) return text;
	const place = resolveSubpath(cache, subpath);
	if (place === null) return '';
	return text.slice(place.start.offset, place.end?.offset ?? text.length);
}
