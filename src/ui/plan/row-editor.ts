// Rows of the same few fields: earlier roles, what will be stopped. One row is always there to be filled; more come with
// a button. A row that was left empty is not given back.
import { words } from '../../i18n/words';

export interface RowColumn<Key extends string> {
	readonly key: Key;
	readonly label: string;
	readonly type: 'text' | 'date' | 'choice';
	/** For a choice: what may be chosen, besides nothing. */
	readonly options?: readonly { readonly id: string; readonly label: string }[];
	/** How much of the row it takes. */
	readonly width?: 'narrow' | 'wide';
}

export type Row<Key extends string> = Readonly<Record<Key, string>>;

export interface RowShape<Key extends string> {
	/** Unique in the window. */
	readonly id: string;
	readonly legend: string;
	readonly help?: string;
	readonly columns: readonly RowColumn<Key>[];
	readonly rows: readonly Row<Key>[];
	/** A row in which nothing is said. */
	readonly empty: Row<Key>;
	/** What one row is called, for whoever hears the form: `Role 2`. */
	readonly rowName: (n: number) => string;
}

export interface RowEditor {
	focus(): void;
}

export function addRows<Key extends string>(container: HTMLElement, shape: RowShape<Key>, changed: (rows: readonly Row<Key>[]) => void): RowEditor {
	const groupEl = container.createEl('fieldset', { cls: 'pp-rows', attr: shape.help === undefined ? {} : { 'aria-describedby': `${shape.id}-help` } });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: shape.legend });
	if (shape.help !== undefined) groupEl.createDiv({ cls: 'pp-field-help', text: shape.help, attr: { id: `${shape.id}-help` } });
	const listEl = groupEl.createDiv({ cls: 'pp-row-list' });
	let rows: readonly Row<Key>[] = shape.rows.length > 0 ? shape.rows : [shape.empty];

	const change = (index: number, key: Key, value: string): void => {
		rows = rows.map((row, at) => (at === index ? { ...row, [key]: value } : row));
		changed(rows.filter(isFilled));
	};
	const addRow = (index: number): HTMLElement | undefined => addRowFields(listEl, shape, index, rows[index] ?? shape.empty, (key, value) => change(index, key, value));
	rows.forEach((_row, index) => addRow(index));

	const addEl = groupEl.createEl('button', { cls: 'pp-add-row', text: words().plan.addAnother, attr: { type: 'button', 'aria-label': words().plan.addAnotherTo(shape.legend) } });
	addEl.addEventListener('click', () => {
		rows = [...rows, shape.empty];
		addRow(rows.length - 1)?.focus();
	});
	return { focus: () => listEl.querySelector<HTMLElement>('input, select')?.focus() };
}

function isFilled(row: Row<string>): boolean {
	return Object.values(row).some((value) => value.trim() !== '');
}

function addRowFields<Key extends string>(listEl: HTMLElement, shape: RowShape<Key>, index: number, row: Row<Key>, changed: (key: Key, value: string) => void): HTMLElement | undefined {
	const rowEl = listEl.createEl('fieldset', { cls: 'pp-row' });
	rowEl.createEl('legend', { cls: 'pp-heard-only', text: shape.rowName(index + 1) });
	const controls = shape.columns.map((column) => {
		const id = `${shape.id}-${column.key}-${index}`;
		const cellEl = rowEl.createDiv({ cls: `pp-row-cell pp-row-${column.width ?? 'wide'}` });
		// A lone column is named by the question itself.
		cellEl.createEl('label', { cls: shape.columns.length === 1 ? 'pp-heard-only' : 'pp-row-label', text: column.label, attr: { for: id } });
		const controlEl = addControl(cellEl, column, id, row[column.key]);
		controlEl.addEventListener('input', () => changed(column.key, controlEl.value));
		return controlEl;
	});
	return controls[0];
}

function addControl<Key extends string>(cellEl: HTMLElement, column: RowColumn<Key>, id: string, value: string): HTMLInputElement | HTMLSelectElement {
	if (column.type !== 'choice') return cellEl.createEl('input', { cls: `pp-field-input pp-field-input-${column.type}`, type: column.type, value, attr: { id, autocomplete: 'off' } });
	const selectEl = cellEl.createEl('select', { cls: 'dropdown pp-field-select', attr: { id } });
	for (const option of [{ id: '', label: words().plan.notSaid }, ...(column.options ?? [])]) selectEl.createEl('option', { value: option.id, text: option.label });
	selectEl.value = value;
	return selectEl;
}
