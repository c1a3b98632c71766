// The words that a reader sees in a paragraph: links by what they show; code, embeds, URLs and tags left out. What is
// left out leaves a bar, so that no phrase is read across it.
import { codeSpans } from './code-spans';

const bar = ' | ';

/** Each pattern is bounded or stops at the next opening mark, so that no text makes it slow. */
export function plainInline(text: string): string {
	return withoutCode(text)
		.replace(/!\[\[[^[\]]*\]\]/g, bar)
		.replace(/\[\[([^[\]]*)\]\]/g, (_, link: string) => shownOfLink(link))
		.replace(/!\[[^[\]]{0,1000}\]\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500}){0,4}\)/g, bar)
		.replace(/\[([^[\]]{0,1000})\]\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500}){0,4}\)/g, '$1')
		.replace(/\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>|]*/gi, bar)
		.replace(/<\/?[a-z][^<>]{0,1000}>/gi, ' ')
		.replace(/(^|\s)#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu, `$1${bar}`)
		.replace(/&amp;/g, '&')
		.replace(/&nbsp;/g, ' ');
}

function withoutCode(text: string): string {
	let kept = '';
	let done = 0;
	for (const { from, to } of codeSpans(text)) {
		kept += text.slice(done, from) + bar;
		done = to;
	}
	return kept + text.slice(done);
}

/** The alias, else the note's name and the heading it points to. */
function shownOfLink(link: string): string {
	const at = link.indexOf('|');
	if (at >= 0) return link.slice(at + 1);
	const [path = '', ...places] = link.split('#');
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
	return [name, ...places.filter((place) => !place.startsWith('^'))].join(bar);
}
