// What was not said is not there: no key that holds undefined.

export function withoutUnsaid<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	const said: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
	for (const key in record) {
		const value = record[key];
		if (isSaid(value)) said[key] = value;
	}
	return said;
}

function isSaid<T>(value: T): value is Exclude<T, undefined> {
	return value !== undefined;
}
