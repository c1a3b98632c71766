import type { App } from '../app';
import type { Component } from '../component';
import type { HoverPopover } from '../overlays/hover-popover';
import { theApp } from '../the-app';
import { MarkdownRenderChild } from './render-child';
import { renderNote } from './render-note';

export abstract class MarkdownRenderer extends MarkdownRenderChild {
	hoverPopover: HoverPopover | null = null;

	/** Resolves when everything has been drawn, code blocks of plugins included. */
	static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		el.addClass('markdown-rendered');
		await renderNote({ app, text: markdown, el, sourcePath, component, hasLines: false, depth: 0 });
	}

	static async renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		await MarkdownRenderer.render(theApp(), markdown, el, sourcePath, component);
	}
}
