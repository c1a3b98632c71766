import type { TooltipOptions, TooltipPlacement } from 'obsidian';

const DELAY_MS = 400;
let shown: HTMLElement | null = null;

/** Obsidian keeps the text in aria-label, which names the element for screen readers too. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	el.setAttribute('aria-label', tooltip);
	if (options.placement !== undefined) el.dataset['tooltipPosition'] = options.placement;
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
	hideTooltip();
	const tooltip = document.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], attr: { role: 'tooltip' } });
	tooltip.setText(content);
	place(tooltip, target.getBoundingClientRect(), options.placement ?? 'bottom', options.gap ?? 6);
	shown = tooltip;
}

export function hideTooltip(): void {
	shown?.remove();
	shown = null;
}

/** One pair of listeners serves every labelled element of the page. */
export function installTooltips(): void {
	let timer = 0;
	const leave = (): void => {
		window.clearTimeout(timer);
		hideTooltip();
	};
	document.addEventListener('mouseover', (event) => {
		leave();
		const labelled = event.target instanceof Element ? event.target.closest('[aria-label]') : null;
		if (!(labelled instanceof HTMLElement) || isPlace(labelled)) return;
		const label = labelled.getAttribute('aria-label');
		if (label === null || label === '' || labelled.innerText.trim() === label) return;
		timer = window.setTimeout(() => {
			if (labelled.isConnected) displayTooltip(labelled, label, { placement: placementOf(labelled) });
		}, DELAY_MS);
	});
	document.addEventListener('mouseout', leave);
	document.addEventListener('pointerdown', leave, true);
}

/** Names of regions, lists and fields are for screen readers; in Obsidian only controls carry them. */
function isPlace(el: HTMLElement): boolean {
	const role = el.getAttribute('role');
	if (role !== null) return !['button', 'tab', 'menuitem', 'option', 'switch', 'link', 'img', 'checkbox'].includes(role);
	return el.matches('input, textarea, select, section, nav, aside, table, form, [contenteditable]');
}

function placementOf(el: HTMLElement): TooltipPlacement {
	const wanted = el.dataset['tooltipPosition'];
	return wanted === 'top' || wanted === 'left' || wanted === 'right' ? wanted : 'bottom';
}

function place(tooltip: HTMLElement, target: DOMRect, placement: TooltipPlacement, gap: number): void {
	const { width, height } = tooltip.getBoundingClientRect();
	const centreX = target.left + target.width / 2 - width / 2;
	const centreY = target.top + target.height / 2 - height / 2;
	const spots = {
		bottom: { left: centreX, top: target.bottom + gap },
		top: { left: centreX, top: target.top - height - gap },
		left: { left: target.left - width - gap, top: centreY },
		right: { left: target.right + gap, top: centreY },
	};
	const { left, top } = spots[placement];
	const below = Math.min(top, window.innerHeight - height - 4);
	tooltip.setCssStyles({ left: `${Math.clamp(left, 4, Math.max(4, window.innerWidth - width - 4))}px`, top: `${Math.max(4, below)}px` });
}
