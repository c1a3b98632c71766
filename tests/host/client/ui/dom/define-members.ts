/** Adds members the way Obsidian does: present on every object, invisible to `for in`. */
export function defineMembers(target: object, members: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(members)) {
		Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
	}
}

export function defineGetters(target: object, getters: Record<string, (this: never) => unknown>): void {
	for (const [name, get] of Object.entries(getters)) {
		Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
	}
}
