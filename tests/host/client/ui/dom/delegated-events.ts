// `el.on(type, selector, listener)`: one listener on the parent that answers for descendants matching the selector.
import { defineMembers } from './define-members';

type Delegate = (this: EventTarget, event: Event, target: HTMLElement) => unknown;
interface Registered {
	readonly type: string;
	readonly selector: string;
	readonly listener: Delegate;
	readonly callback: (event: Event) => void;
}

const registered = new WeakMap<EventTarget, Registered[]>();

export function installDelegatedEvents(): void {
	for (const prototype of [HTMLElement.prototype, Document.prototype]) defineMembers(prototype, { on, off });
}

function on(this: HTMLElement | Document, type: string, selector: string, listener: Delegate, options?: boolean | AddEventListenerOptions): void {
	const callback = (event: Event): void => {
		const start = event.target instanceof Element ? event.target : null;
		const match = start?.closest(selector);
		if (match instanceof HTMLElement && this.contains(match)) listener.call(this, event, match);
	};
	const list = registered.get(this) ?? [];
	list.push({ type, selector, listener, callback });
	registered.set(this, list);
	this.addEventListener(type, callback, options);
}

function off(this: HTMLElement | Document, type: string, selector: string, listener: Delegate, options?: boolean | AddEventListenerOptions): void {
	const list = registered.get(this) ?? [];
	const found = list.find((entry) => entry.type === type && entry.selector === selector && entry.listener === listener);
	if (found === undefined) return;
	list.splice(list.indexOf(found), 1);
	this.removeEventListener(type, found.callback, options);
}
