import { defineGetters, defineMembers } from './define-members';

/** Members that Obsidian gives to HTML and SVG elements only. */
export function installHtmlMembers(): void {
	for (const prototype of [HTMLElement.prototype, SVGElement.prototype]) {
		defineMembers(prototype, {
			setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) { Object.assign(this.style, styles); },
			setCssProps(this: HTMLElement, props: Record<string, string>) {
				for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
			},
		});
	}
	defineMembers(HTMLElement.prototype, {
		show(this: HTMLElement) { if (this.style.display === 'none') this.style.display = ''; },
		hide(this: HTMLElement) { this.style.display = 'none'; },
		toggle(this: HTMLElement, shown: boolean) { if (shown) this.show(); else this.hide(); },
		toggleVisibility(this: HTMLElement, visible: boolean) { this.style.visibility = visible ? '' : 'hidden'; },
		isShown(this: HTMLElement) { return this.offsetParent !== null; },
		onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
			this.addEventListener('click', listener, options);
			this.addEventListener('auxclick', listener, options);
		},
		onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) { return watchInsertion(this, listener, once); },
		// This host opens no second window, so nothing ever migrates.
		onWindowMigrated() { return (): void => undefined; },
		trigger(this: HTMLElement, type: string) { this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })); },
	});
	defineGetters(HTMLElement.prototype, {
		innerWidth(this: HTMLElement) { return this.scrollWidth - padding(this, 'Left') - padding(this, 'Right'); },
		innerHeight(this: HTMLElement) { return this.scrollHeight - padding(this, 'Top') - padding(this, 'Bottom'); },
	});
}

function padding(el: HTMLElement, side: 'Left' | 'Right' | 'Top' | 'Bottom'): number {
	return Number.parseFloat(getComputedStyle(el)[`padding${side}`]) || 0;
}

function watchInsertion(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
	let inside = el.isConnected;
	const observer = new MutationObserver(() => {
		const arrived = el.isConnected && !inside;
		inside = el.isConnected;
		if (!arrived) return;
		if (once) observer.disconnect();
		listener();
	});
	observer.observe(document, { childList: true, subtree: true });
	return () => observer.disconnect();
}
