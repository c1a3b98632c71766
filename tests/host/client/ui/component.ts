import type { EventRef } from 'obsidian';

interface OwnsRef {
	offref(ref: EventRef): void;
}

/** Something with a lifetime: what it registers ends when it is unloaded, and so do its children. */
export class Component {
	_loaded = false;
	_children: Component[] = [];
	_cleanups: (() => unknown)[] = [];

	load(): unknown {
		if (this._loaded) return undefined;
		this._loaded = true;
		const loading: unknown = this.onload();
		for (const child of [...this._children]) child.load();
		return loading;
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (const child of this._children.splice(0).reverse()) child.unload();
		for (const cleanup of this._cleanups.splice(0).reverse()) cleanup();
		this.onunload();
	}

	onunload(): void {
		return;
	}

	addChild<T extends Component>(component: T): T {
		this._children.push(component);
		if (this._loaded) component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const index = this._children.indexOf(component);
		if (index >= 0) this._children.splice(index, 1);
		component.unload();
		return component;
	}

	register(cleanup: () => unknown): void {
		this._cleanups.push(cleanup);
	}

	registerEvent(ref: EventRef): void {
		const owner = eventOwner(ref);
		this.register(() => owner.offref(ref));
	}

	registerDomEvent(target: EventTarget, type: string, callback: (event: Event) => unknown, options?: boolean | AddEventListenerOptions): void {
		target.addEventListener(type, callback, options);
		this.register(() => target.removeEventListener(type, callback, options));
	}

	registerScopeEvent(handler: { scope: { unregister(handler: object): void } }): void {
		this.register(() => handler.scope.unregister(handler));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}

/** An event reference knows the object it was made by, under Obsidian's name for it. */
function eventOwner(ref: EventRef): OwnsRef {
	const owner: unknown = 'e' in ref ? ref.e : undefined;
	if (!isOwner(owner)) throw new Error('registerEvent was given something that no on() returned.');
	return owner;
}

function isOwner(value: unknown): value is OwnsRef {
	return typeof value === 'object' && value !== null && 'offref' in value && typeof value.offref === 'function';
}
