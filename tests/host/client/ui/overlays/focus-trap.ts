import type { Scope } from '../scope';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';

/** What the Tab key reaches inside an element, in order. */
export function focusables(el: HTMLElement): HTMLElement[] {
	return el.findAll(FOCUSABLE).filter((item) => item.tabIndex >= 0 && !item.matches(':disabled') && item.getClientRects().length > 0);
}

export function keepFocusInside(scope: Scope, el: HTMLElement): void {
	const step = (direction: 1 | -1) => (): false | undefined => {
		const stops = focusables(el);
		const index = stops.findIndex((stop) => stop === document.activeElement);
		const atEdge = direction === 1 ? index === stops.length - 1 : index <= 0;
		if (!atEdge && index >= 0) return undefined;
		const next = direction === 1 ? stops[0] : stops[stops.length - 1];
		(next ?? el).focus();
		return false;
	};
	scope.register([], 'Tab', step(1));
	scope.register(['Shift'], 'Tab', step(-1));
}
