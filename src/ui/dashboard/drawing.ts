// What every part of the page is drawn from, and the few elements that all parts share.
import type { DashboardModel } from '../../core/dashboard/model';
import type { DashboardActions } from './dashboard-actions';
import type { DashboardState, LongList } from './dashboard-state';
import { toggled } from './dashboard-state';
import { words } from '../../i18n/words';

export interface Drawing {
	readonly model: DashboardModel;
	readonly state: DashboardState;
	readonly actions: DashboardActions;
}

/** `key` names the element over redraws, for focus; it is unique on the page. */
export interface ButtonLook {
	readonly key: string;
	readonly text: string;
	/** Said after the text to those who do not see what the button stands beside. */
	readonly spoken?: string;
	readonly cls?: string;
	readonly expanded?: boolean;
	readonly pressed?: boolean;
}

export function drawSection(parent: HTMLElement, part: string, heading: string): HTMLElement {
	const section = parent.createEl('section', { cls: `pp-section pp-section-${part}`, attr: { 'data-pp-part': part, 'aria-label': heading } });
	section.createEl('h3', { cls: 'pp-heading', text: heading });
	return section;
}

export function drawButton(parent: HTMLElement, look: ButtonLook, press: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl('button', { cls: ['pp-button', ...(look.cls ? [look.cls] : [])], attr: { type: 'button', 'data-pp-key': look.key } });
	button.createSpan({ text: look.text });
	if (look.spoken !== undefined) button.createSpan({ cls: 'pp-spoken', text: ` ${look.spoken}` });
	if (look.expanded !== undefined) button.setAttr('aria-expanded', String(look.expanded));
	if (look.pressed !== undefined) button.setAttr('aria-pressed', String(look.pressed));
	button.addEventListener('click', press);
	return button;
}

/** `Show all {n}` or `Show fewer`, when there is more than the short list holds. */
export function drawWholeListButton(parent: HTMLElement, { state, actions }: Drawing, list: LongList, count: number, short: number): void {
	if (count <= short) return;
	const whole = state.whole.includes(list);
	const text = whole ? words().dashboard.showFewer : words().dashboard.showAll(count);
	drawButton(parent, { key: `whole:${list}`, text, cls: 'pp-quiet-button', expanded: whole }, () => {
		actions.setState((now) => ({ ...now, whole: toggled(now.whole, list) }));
	});
}

export function shortList<T>(items: readonly T[], state: DashboardState, list: LongList, short: number): readonly T[] {
	return state.whole.includes(list) ? items : items.slice(0, short);
}
