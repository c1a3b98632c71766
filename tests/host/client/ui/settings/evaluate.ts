/** A definition may give a value, a function that finds it at each drawing, or nothing. */
export function evaluate<T>(value: T | (() => T) | undefined, absent: T): T {
	if (value === undefined) return absent;
	return value instanceof Function ? value() : value;
}
