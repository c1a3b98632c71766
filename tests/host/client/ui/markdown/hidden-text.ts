import { getFrontMatterInfo } from '../../data/index';

/** The text as reading view shows it: front matter and %%comments%% blank, every line where it was. */
export function visibleText(text: string): string {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const info = getFrontMatterInfo(body);
	const shown = info.exists ? blank(body.slice(0, info.contentStart)) + body.slice(info.contentStart) : body;
	return hideComments(shown);
}

function hideComments(text: string): string {
	let fence = '';
	const parts: string[] = [];
	let prose = '';
	const flush = (): void => {
		parts.push(prose.replaceAll(/%%[\s\S]*?(?:%%|$)/g, blank));
		prose = '';
	};
	for (const line of text.split(/(?<=\n)/)) {
		const marker = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
		if (fence === '' && marker === '') {
			prose += line;
			continue;
		}
		flush();
		parts.push(line);
		if (fence === '') fence = marker;
		else if (marker.startsWith(fence)) fence = '';
	}
	flush();
	return parts.join('');
}

function blank(text: string): string {
	return text.replaceAll(/[^\n]/g, '');
}
