// Puts a fresh drawing in place of the old one, part by part. A part that reads the same keeps its elements, and with
// them focus, selection and handlers; where the focused element is replaced, its successor of the same key is focused.
// The page is never empty in between, so it stays scrolled where it was.

/** The parts are the children, told apart by `data-pp-part`. */
export function replaceParts(current: HTMLElement, fresh: HTMLElement): void {
	const focusedKey = current.doc.activeElement?.closest('[data-pp-key]')?.getAttribute('data-pp-key');
	const focusWasHere = focusedKey !== undefined && focusedKey !== null && current.contains(current.doc.activeElement);
	const scroller = focusWasHere ? scrollerOf(current) : null;
	const scrolledTo = scroller?.scrollTop;

	const old = new Map(Array.from(current.children, (part) => [nameOf(part), part]));
	const parts = Array.from(fresh.children, (part) => {
		const before = old.get(nameOf(part));
		return before !== undefined && before.isEqualNode(part) ? before : part;
	});
	if (!sameOrder(parts, current.children)) placeInOrder(current, parts);

	if (!focusWasHere || current.contains(current.doc.activeElement)) return;
	focusKey(current, focusedKey);
	// Chrome scrolls to keep a focused element in its place, and is misled when that element has just been replaced.
	if (scroller && scrolledTo !== undefined) scroller.scrollTop = scrolledTo;
}

function placeInOrder(current: HTMLElement, parts: readonly Element[]): void {
	const kept = new Set(parts);
	for (const part of Array.from(current.children)) if (!kept.has(part)) part.remove();
	parts.forEach((part, index) => {
		// Moving an element that is already in place would take the focus from it.
		if (current.children[index] !== part) current.insertBefore(part, current.children[index] ?? null);
	});
}

function sameOrder(parts: readonly Element[], children: HTMLCollection): boolean {
	return parts.length === children.length && parts.every((part, index) => children[index] === part);
}

// `notes:gravitas:more` is gone once everything is shown; `notes:gravitas` is the nearest that is left.
function focusKey(root: HTMLElement, key: string): void {
	for (let wanted = key; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf(':')))) {
		const found = Array.from(root.querySelectorAll<HTMLElement | SVGElement>('[data-pp-key]')).find((element) => element.getAttribute('data-pp-key') === wanted);
		if (found) {
			found.focus({ preventScroll: true });
			return;
		}
	}
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
	return element.closest<HTMLElement>('.bases-view, .view-content') ?? element.parentElement;
}

function nameOf(part: Element): string {
	return part.getAttribute('data-pp-part') ?? '';
}
