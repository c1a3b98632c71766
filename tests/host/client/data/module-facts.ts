// Facts about the app that plugins ask the module for: its version, its language, and the things this host leaves out.
import { notInHost } from './named-refusal';

export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
	const wanted = version.split('.').map(Number);
	const present = apiVersion.split('.').map(Number);
	for (const [index, part] of wanted.entries()) {
		const difference = (present[index] ?? 0) - part;
		if (difference !== 0) return difference > 0;
	}
	return true;
}

/** 'en' unless the page says otherwise: `<html data-host-language="de">`. */
export function getLanguage(): string {
	return globalThis.document?.documentElement.dataset.hostLanguage ?? 'en';
}

/** The host has no network: a plugin that is local needs none, and one that is not shows itself here. */
export function request(): never {
	throw notInHost('network: request was called');
}

export function requestUrl(): never {
	throw notInHost('network: requestUrl was called');
}

export function loadPrism(): never { throw notInHost('loadPrism'); }
export function loadMermaid(): never { throw notInHost('loadMermaid'); }
export function loadMathJax(): never { throw notInHost('loadMathJax'); }
export function loadPdfJs(): never { throw notInHost('loadPdfJs'); }
