import type { App } from './app';

declare global {
	interface Window {
		app?: unknown;
	}
}

/** Notices and menus are made without an app; like Obsidian's own, they find it on the window. */
export function theApp(): App {
	const { app } = window;
	if (!isApp(app)) throw new Error('The preview host has no app yet.');
	return app;
}

function isApp(value: unknown): value is App {
	return typeof value === 'object' && value !== null && 'keymap' in value && 'workspace' in value;
}
