import { defineGetters, defineMembers } from './define-members';
import { setAttributes } from './create-element';

/** Members that Obsidian gives to nodes, elements and fragments. */
export function installNodeMembers(): void {
	installOnNodes();
	installOnElements();
	for (const prototype of [Element.prototype, DocumentFragment.prototype]) {
		defineMembers(prototype, {
			find(this: ParentNode, selector: string) { return this.querySelector(selector); },
			findAll(this: ParentNode, selector: string) { return [...this.querySelectorAll(selector)]; },
		});
	}
}

function installOnNodes(): void {
	defineMembers(Node.prototype, {
		detach(this: Node) { this.parentNode?.removeChild(this); },
		empty(this: Node) { while (this.lastChild) this.removeChild(this.lastChild); },
		insertAfter(this: Node, node: Node, child: Node | null) { return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling); },
		indexOf(this: Node, other: Node) { return [...this.childNodes].findIndex((child) => child === other); },
		setChildrenInPlace(this: Node, children: Node[]) {
			for (const child of [...this.childNodes]) if (!children.includes(child)) this.removeChild(child);
			for (const child of children) this.appendChild(child);
		},
		appendText(this: Node, text: string) { this.appendChild(document.createTextNode(text)); },
		instanceOf(this: Node, type: new () => unknown) { return this instanceof type; },
		constructorWin: window,
	});
	defineGetters(Node.prototype, {
		doc(this: Node) { return this.ownerDocument ?? document; },
		win(this: Node) { return (this.ownerDocument ?? document).defaultView ?? window; },
	});
	defineMembers(UIEvent.prototype, { instanceOf(this: UIEvent, type: new () => unknown) { return this instanceof type; } });
	defineGetters(UIEvent.prototype, {
		targetNode(this: UIEvent) { return this.target instanceof Node ? this.target : null; },
		doc(this: UIEvent) { return this.target instanceof Node ? this.target.doc : document; },
		win(this: UIEvent) { return this.view ?? window; },
	});
}

function installOnElements(): void {
	defineMembers(Element.prototype, {
		getText(this: Element) { return this.textContent ?? ''; },
		setText(this: Element, value: string | DocumentFragment) {
			if (typeof value === 'string') this.textContent = value;
			else this.replaceChildren(value);
		},
		addClass(this: Element, ...classes: string[]) { this.classList.add(...classes); },
		addClasses(this: Element, classes: string[]) { this.classList.add(...classes); },
		removeClass(this: Element, ...classes: string[]) { this.classList.remove(...classes); },
		removeClasses(this: Element, classes: string[]) { this.classList.remove(...classes); },
		toggleClass(this: Element, classes: string | string[], value: boolean) {
			for (const name of Array.isArray(classes) ? classes : [classes]) this.classList.toggle(name, value);
		},
		hasClass(this: Element, name: string) { return this.classList.contains(name); },
		setAttr(this: Element, name: string, value: string | number | boolean | null) { setAttributes(this, { [name]: value }); },
		setAttrs(this: Element, attributes: Record<string, string | number | boolean | null>) { setAttributes(this, attributes); },
		getAttr(this: Element, name: string) { return this.getAttribute(name); },
		matchParent(this: Element, selector: string, lastParent?: Element) {
			const match = this.closest(selector);
			return match !== null && (lastParent === undefined || lastParent.contains(match)) ? match : null;
		},
		getCssPropertyValue(this: Element, property: string, pseudo?: string) { return getComputedStyle(this, pseudo).getPropertyValue(property).trim(); },
		isActiveElement(this: Element) { return this.doc.activeElement === this; },
		findAllSelf(this: Element, selector: string) {
			return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
		},
	});
}
