// createEl and its kin, as globals and as members of every node.
import { defineMembers } from './define-members';

type Attributes = Record<string, string | number | boolean | null>;

export function installCreateElement(): void {
	const globals = {
		createEl: (tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) => makeElement(tag, info, callback),
		createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) => makeElement('div', info, callback),
		createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) => makeElement('span', info, callback),
		createSvg: (tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) => makeSvg(tag, info, callback),
		createFragment(callback?: (fragment: DocumentFragment) => void): DocumentFragment {
			const fragment = document.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
	};
	defineMembers(window, globals);
	defineMembers(Node.prototype, {
		createEl(this: Node, tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
			return makeElement(tag, within(this, info), callback);
		},
		createDiv(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
			return makeElement('div', within(this, info), callback);
		},
		createSpan(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
			return makeElement('span', within(this, info), callback);
		},
		createSvg(this: Node, tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
			return makeSvg(tag, within(this, info), callback);
		},
	});
}

function within<T extends object>(parent: Node, info: T | string | undefined): (T & { parent: Node }) | { cls: string; parent: Node } | { parent: Node } {
	if (typeof info === 'string') return { cls: info, parent };
	return info === undefined ? { parent } : { ...info, parent };
}

function makeElement(tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void): HTMLElement {
	const el = document.createElement(tag);
	const details: DomElementInfo = typeof info === 'string' ? { cls: info } : info ?? {};
	if (details.cls !== undefined) el.className = classNames(details.cls);
	if (details.text !== undefined) el.setText(details.text);
	if (details.attr !== undefined) setAttributes(el, details.attr);
	if (details.title !== undefined) el.title = details.title;
	if (details.type !== undefined) el.setAttribute('type', details.type);
	if (details.value !== undefined && 'value' in el) el.value = details.value;
	if (details.placeholder !== undefined) el.setAttribute('placeholder', details.placeholder);
	if (details.href !== undefined) el.setAttribute('href', details.href);
	callback?.(el);
	insert(el, details);
	return el;
}

function makeSvg(tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void): SVGElement {
	const el = document.createElementNS('http://www.w3.org/2000/svg', tag);
	const details: SvgElementInfo = typeof info === 'string' ? { cls: info } : info ?? {};
	if (details.cls !== undefined) el.setAttribute('class', classNames(details.cls));
	if (details.attr !== undefined) setAttributes(el, details.attr);
	if (!(el instanceof SVGElement)) throw new Error(`${tag} is no SVG element.`);
	callback?.(el);
	insert(el, details);
	return el;
}

function insert(el: Element, place: { parent?: Node; prepend?: boolean }): void {
	if (place.parent === undefined) return;
	if (place.prepend === true) place.parent.insertBefore(el, place.parent.firstChild);
	else place.parent.appendChild(el);
}

function classNames(cls: string | string[]): string {
	return Array.isArray(cls) ? cls.join(' ') : cls;
}

export function setAttributes(el: Element, attributes: Attributes): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value === null) el.removeAttribute(name);
		else el.setAttribute(name, String(value));
	}
}
