// A question that is answered in one's own words, on as many lines as it takes.

export interface TextAreaShape {
	/** Unique in the window. */
	readonly id: string;
	readonly label: string;
	readonly help?: string;
	readonly value: string;
	readonly rows?: number;
}

export function addTextArea(container: HTMLElement, shape: TextAreaShape, changed: (value: string) => void): HTMLTextAreaElement {
	const fieldEl = container.createDiv({ cls: 'pp-field' });
	fieldEl.createEl('label', { cls: 'pp-field-label', text: shape.label, attr: { for: shape.id } });
	if (shape.help !== undefined) fieldEl.createDiv({ cls: 'pp-field-help', text: shape.help, attr: { id: `${shape.id}-help` } });
	const areaEl = fieldEl.createEl('textarea', {
		cls: 'pp-field-area',
		attr: { id: shape.id, rows: String(shape.rows ?? 4), ...(shape.help === undefined ? {} : { 'aria-describedby': `${shape.id}-help` }) },
	});
	areaEl.value = shape.value;
	areaEl.addEventListener('input', () => changed(areaEl.value));
	return areaEl;
}
