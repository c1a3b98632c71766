import type { EventRef, Events as ObsidianEvents } from 'obsidian';

/** Accepts every function; the typed overloads of the classes above it say which arguments come. */
export type Listener = (...data: never[]) => unknown;

class Registration implements EventRef {
	/** `e` is Obsidian's name for the object that a reference belongs to; Component.registerEvent needs it. */
	constructor(readonly e: Events, readonly name: string, readonly callback: Listener, readonly context: unknown) {}
}

/** Listeners run in the order they were added; one that throws is reported and the rest still run. */
export class Events implements ObsidianEvents {
	private readonly registrations = new Map<string, Registration[]>();

	on(name: string, callback: Listener, ctx?: unknown): EventRef {
		const registration = new Registration(this, name, callback, ctx);
		this.registrations.set(name, [...this.registrations.get(name) ?? [], registration]);
		return registration;
	}

	off(name: string, callback: Listener): void {
		this.keep(name, (one) => one.callback !== callback);
	}

	offref(ref: EventRef): void {
		if (ref instanceof Registration) this.keep(ref.name, (one) => one !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const registration of this.registrations.get(name) ?? []) this.tryTrigger(registration, data);
	}

	tryTrigger(evt: EventRef, args: unknown[]): void {
		if (!(evt instanceof Registration)) return;
		try {
			Reflect.apply(evt.callback, evt.context, args);
		} catch (error) {
			// As in Obsidian: reported as an uncaught error, in its own task, so that nothing is swallowed.
			setTimeout(() => {
				throw error;
			}, 0);
		}
	}

	private keep(name: string, test: (one: Registration) => boolean): void {
		this.registrations.set(name, (this.registrations.get(name) ?? []).filter(test));
	}
}
