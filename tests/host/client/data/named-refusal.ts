// What the host does not have says so by name: a test that passes because a call did nothing is worse than none.

/** Names that the language and test runners ask of any object. */
const askedOfAnything = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@', '__esModule']);

/** The same object, except that reading a name it does not have throws `The preview host has no <name>.<key>`. */
export function refuseUnknownNames<T extends object>(target: T, name: string): T {
	return new Proxy(target, {
		get(object, key, receiver): unknown {
			if (typeof key === 'string' && !(key in object) && !askedOfAnything.has(key)) throw notInHost(name === '' ? key : `${name}.${key}`);
			return Reflect.get(object, key, receiver);
		},
	});
}

export function notInHost(what: string): Error {
	return new Error(`The preview host has no ${what}`);
}
