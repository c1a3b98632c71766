import { getIcon } from '../overlays/icons';

const ICONS: Readonly<Record<string, string>> = {
	note: 'pencil', abstract: 'clipboard-list', summary: 'clipboard-list', tldr: 'clipboard-list', info: 'info', todo: 'circle-check',
	tip: 'flame', hint: 'flame', important: 'flame', success: 'check', check: 'check', done: 'check',
	question: 'circle-question-mark', help: 'circle-question-mark', faq: 'circle-question-mark', warning: 'triangle-alert', caution: 'triangle-alert', attention: 'triangle-alert',
	failure: 'x', fail: 'x', missing: 'x', danger: 'zap', error: 'zap', bug: 'bug', example: 'list', quote: 'quote', cite: 'quote',
};

/** Turns block quotes that start with `[!type]` into callouts, the innermost first. */
export function renderCallouts(el: HTMLElement): void {
	for (const quote of el.findAll('blockquote').reverse()) {
		const first = quote.firstElementChild;
		const text = first?.tagName === 'P' ? first.firstChild : null;
		const match = text instanceof Text ? /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*/.exec(text.data) : null;
		if (first === null || !(text instanceof Text) || match === null) continue;
		text.data = text.data.slice(match[0].length);
		quote.replaceWith(callout(quote, first, (match[1] ?? 'note').trim().toLowerCase(), match[3] ?? ''));
	}
}

function callout(quote: HTMLElement, first: Element, type: string, fold: string): HTMLElement {
	const box = createDiv({ cls: 'callout', attr: { 'data-callout': type, 'data-callout-fold': fold, 'data-callout-metadata': '' } });
	const title = box.createDiv('callout-title');
	title.createDiv('callout-icon').append(getIcon(ICONS[type] ?? 'pencil') ?? '');
	const inner = title.createDiv('callout-title-inner');
	const lineBreak = [...first.childNodes].findIndex((node) => node instanceof HTMLBRElement);
	const titleNodes = [...first.childNodes].slice(0, lineBreak < 0 ? undefined : lineBreak);
	inner.append(...titleNodes);
	if (inner.textContent?.trim() === '') inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
	first.querySelector('br')?.remove();
	if (first.childNodes.length === 0 || first.textContent?.trim() === '') first.remove();
	const content = createDiv('callout-content');
	content.append(...quote.childNodes);
	if (content.textContent?.trim() !== '' || content.firstElementChild !== null) box.appendChild(content);
	if (fold !== '') makeFoldable(box, title, content, fold === '-');
	return box;
}

function makeFoldable(box: HTMLElement, title: HTMLElement, content: HTMLElement, folded: boolean): void {
	title.createDiv('callout-fold').append(getIcon('chevron-down') ?? '');
	title.setAttrs({ role: 'button', tabindex: 0 });
	const set = (closed: boolean): void => {
		box.toggleClass(['is-collapsible'], true);
		box.toggleClass('is-collapsed', closed);
		title.setAttribute('aria-expanded', String(!closed));
		content.toggle(!closed);
	};
	set(folded);
	title.addEventListener('click', () => set(!box.hasClass('is-collapsed')));
	title.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') set(!box.hasClass('is-collapsed'));
	});
}
