// Lists that stay in order while single items come and go. Each change makes a new list and finds its place by halving,
// so that the same items always stand in the same order, however they arrived.

export type Compare<Item> = (a: Item, b: Item) => number;

export function withItem<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): readonly Item[] {
	const place = placeOf(list, item, compare);
	const next = list.slice();
	next.splice(place, 0, item);
	return next;
}

/** Without the item that compares equal; the same list when there is none. */
export function withoutItem<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): readonly Item[] {
	const place = placeOf(list, item, compare);
	const found = list[place];
	if (found === undefined || compare(found, item) !== 0) return list;
	const next = list.slice();
	next.splice(place, 1);
	return next;
}

export function byText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function placeOf<Item>(list: readonly Item[], item: Item, compare: Compare<Item>): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const at = list[middle];
		if (at !== undefined && compare(at, item) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
