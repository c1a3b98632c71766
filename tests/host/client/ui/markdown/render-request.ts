import type { App } from '../app';
import type { Component } from '../component';

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

export type RenderNote = (request: RenderRequest) => Promise<void>;
