// A choice of one among few or none, as a select with its label.
export interface SelectLook<Value extends string> {
	/** Names the element over redraws; unique on the page. */
	readonly key: string;
	readonly label: string;
	/** What stands there while nothing is chosen. */
	readonly none: string;
	readonly value: Value | undefined;
	readonly options: readonly { readonly value: Value; readonly text: string }[];
}

export function drawSelect<Value extends string>(parent: HTMLElement, look: SelectLook<Value>, choose: (value: Value | undefined) => void): void {
	const label = parent.createEl('label', { cls: 'pp-pick' });
	label.createSpan({ cls: 'pp-pick-label', text: look.label });
	const select = label.createEl('select', { cls: 'dropdown pp-select', attr: { 'data-pp-key': look.key } });
	const option = (value: string, text: string, isChosen: boolean) => {
		// As an attribute, so that a choice reads differently when it is drawn anew.
		select.createEl('option', { value, text, attr: isChosen ? { selected: '' } : {} });
	};
	const chosen = look.options.find(({ value }) => value === look.value);
	option('', look.none, chosen === undefined);
	for (const { value, text } of look.options) option(value, text, value === chosen?.value);
	select.addEventListener('change', () => choose(look.options.find(({ value }) => value === select.value)?.value));
}
