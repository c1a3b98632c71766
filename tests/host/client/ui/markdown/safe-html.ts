const REFUSED = 'script, style, iframe, object, embed, link, meta, base, form';

/** HTML as a fragment without what could run: a note is text from somewhere else. */
export function toSafeFragment(html: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	for (const el of [...parsed.body.querySelectorAll(REFUSED)]) el.remove();
	for (const el of [...parsed.body.querySelectorAll('*')]) {
		for (const { name, value } of [...el.attributes]) {
			const runs = name.startsWith('on') || (/^(?:href|src|action|xlink:href)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value));
			if (runs) el.removeAttribute(name);
		}
	}
	const fragment = document.createDocumentFragment();
	fragment.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
	return fragment;
}

export function sanitizeHTMLToDom(html: string): DocumentFragment {
	return toSafeFragment(html);
}
