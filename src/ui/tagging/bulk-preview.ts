// What will change, note by note, before anything does: counts that filter the list, a tick for each note, and the
// button that starts. One note of the list at a time takes the focus; arrows move, so that Tab leads on to the buttons.
import { setIcon } from 'obsidian';
import { countPreviews, inReadingOrder, type NotePreview } from '../../core/tagging/note-effect';
import { words } from '../../i18n/words';
import { renderInPieces, type DrawnChunks } from './bulk-chunks';
import { renderNoteName, type OpenNote } from './bulk-note-link';

export type EditedPreview = Extract<NotePreview, { readonly kind: 'edited' }>;

export interface PreviewActions {
	apply(chosen: readonly EditedPreview[]): void;
	/** Missing where there was no choice to go back to. */
	readonly changeChoice?: () => void;
	cancel(): void;
	readonly openNote: OpenNote;
}

type Filter = 'all' | NotePreview['kind'];

export class BulkPreview {
	private readonly previews: readonly NotePreview[];
	private readonly unticked = new Set<string>();
	private shown: readonly NotePreview[] = [];
	private filter: Filter = 'all';
	/** Index into what is shown of the note at hand. */
	private active = 0;
	private pieces: DrawnChunks | undefined;
	private readonly filterEls = new Map<Filter, HTMLButtonElement>();
	private readonly listEl: HTMLElement;
	private readonly tickAllEl: HTMLInputElement;
	private readonly tickedEl: HTMLElement;
	private readonly applyEl: HTMLButtonElement;

	constructor(
		container: HTMLElement,
		previews: readonly NotePreview[],
		private readonly actions: PreviewActions,
	) {
		const text = words().bulk.preview;
		this.previews = inReadingOrder(previews);
		const screenEl = container.createDiv({ cls: 'pp-screen pp-bulk-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: text.help });
		this.drawFilter(bodyEl);
		const rowEl = bodyEl.createDiv({ cls: 'pp-bulk-tick-all' });
		const labelEl = rowEl.createEl('label', { cls: 'pp-bulk-option' });
		this.tickAllEl = labelEl.createEl('input', { type: 'checkbox' });
		labelEl.createSpan({ text: text.tickAll });
		this.tickAllEl.addEventListener('change', () => this.tickAll(this.tickAllEl.checked));
		this.tickedEl = rowEl.createSpan({ cls: 'pp-bulk-help', attr: { role: 'status' } });
		rowEl.createSpan({ cls: 'pp-bulk-help pp-picker-keys', text: text.keys });
		this.listEl = bodyEl.createEl('ul', { cls: 'pp-bulk-list' });
		this.listEl.addEventListener('keydown', (event) => this.onKey(event));
		this.listEl.addEventListener('focusin', (event) => this.onFocus(event));
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const button = (label: string, action: () => void): HTMLButtonElement => {
			const buttonEl = buttonsEl.createEl('button', { text: label, attr: { type: 'button' } });
			buttonEl.addEventListener('click', action);
			return buttonEl;
		};
		this.applyEl = button('', () => this.apply());
		this.applyEl.addClass('mod-cta');
		if (actions.changeChoice) button(text.change, actions.changeChoice);
		button(text.cancel, () => actions.cancel());
		this.drawList();
	}

	focus(): void {
		(this.applyEl.disabled ? this.filterEls.get('all') : this.applyEl)?.focus();
	}

	apply(): void {
		const chosen = this.chosen();
		if (chosen.length > 0) this.actions.apply(chosen);
	}

	private chosen(): readonly EditedPreview[] {
		return this.previews.filter((preview): preview is EditedPreview => preview.kind === 'edited' && !this.unticked.has(preview.path));
	}

	private drawFilter(container: HTMLElement): void {
		const text = words().bulk.preview;
		const counts = countPreviews(this.previews);
		const groupEl = container.createEl('fieldset', { cls: 'pp-bulk-filter' });
		groupEl.createEl('legend', { cls: 'pp-picker-label', text: text.filter });
		const add = (filter: Filter, n: number, label: string): void => {
			if (n === 0 && filter !== 'all' && filter !== 'edited') return;
			const buttonEl = groupEl.createEl('button', { text: label, attr: { type: 'button', 'aria-pressed': String(filter === this.filter) } });
			buttonEl.addEventListener('click', () => this.show(filter));
			this.filterEls.set(filter, buttonEl);
		};
		add('all', this.previews.length, text.all(this.previews.length));
		add('edited', counts.edited, text.edited(counts.edited));
		add('refused', counts.refused, text.refused(counts.refused));
		add('unchanged', counts.unchanged, text.unchanged(counts.unchanged));
	}

	private show(filter: Filter): void {
		this.filter = filter;
		for (const [key, buttonEl] of this.filterEls) buttonEl.setAttribute('aria-pressed', String(key === filter));
		this.drawList();
	}

	private drawList(): void {
		this.listEl.empty();
		this.listEl.scrollTop = 0;
		this.active = 0;
		this.shown = this.previews.filter(({ kind }) => this.filter === 'all' || kind === this.filter);
		this.pieces = renderInPieces(this.listEl, this.listEl, this.shown, (preview, index) => this.drawRow(preview, index));
		this.mark();
	}

	private drawRow(preview: NotePreview, index: number): void {
		const text = words().bulk.preview;
		const rowEl = this.listEl.createEl('li', { cls: 'pp-bulk-row', attr: { 'data-index': String(index) } });
		const isEdited = preview.kind === 'edited';
		const lineEl = isEdited ? rowEl.createEl('label') : rowEl.createDiv({ cls: 'pp-bulk-plain-row' });
		if (isEdited) {
			const boxEl = lineEl.createEl('input', { type: 'checkbox', attr: { tabindex: index === this.active ? '0' : '-1' } });
			boxEl.checked = !this.unticked.has(preview.path);
			boxEl.addEventListener('change', () => this.tick(preview.path, boxEl.checked));
		} else setIcon(lineEl.createSpan({ cls: 'pp-bulk-mark', attr: { 'aria-hidden': 'true' } }), preview.kind === 'refused' ? 'ban' : 'minus');
		const textEl = lineEl.createDiv({ cls: 'pp-bulk-row-text' });
		const nameEl = textEl.createDiv();
		renderNoteName(nameEl, preview.path, isEdited ? undefined : this.actions.openNote);
		if (!isEdited) nameEl.querySelector('a')?.setAttribute('tabindex', index === this.active ? '0' : '-1');
		if (preview.kind === 'refused') textEl.createDiv({ cls: 'pp-bulk-why', text: `${text.refusedState}. ${preview.why}` });
		if (preview.kind === 'unchanged') textEl.createDiv({ cls: 'pp-bulk-why', text: text.same });
		if (isEdited) for (const line of effectLines(preview)) textEl.createDiv({ cls: 'pp-bulk-effect', text: line });
		rowEl.toggleClass('pp-is-unticked', isEdited && this.unticked.has(preview.path));
	}

	private tick(path: string, isTicked: boolean): void {
		if (isTicked) this.unticked.delete(path);
		else this.unticked.add(path);
		this.mark();
	}

	private tickAll(isTicked: boolean): void {
		for (const { kind, path } of this.previews) if (kind === 'edited' && !isTicked) this.unticked.add(path);
		if (isTicked) this.unticked.clear();
		this.mark();
	}

	/** Brings everything that depends on the ticks up to date. */
	private mark(): void {
		const text = words().bulk.preview;
		const { edited } = countPreviews(this.previews);
		const ticked = this.chosen().length;
		this.tickAllEl.checked = edited > 0 && ticked === edited;
		this.tickAllEl.indeterminate = ticked > 0 && ticked < edited;
		this.tickAllEl.disabled = edited === 0;
		this.tickedEl.setText(edited === 0 ? text.nothing : text.ticked(ticked, edited));
		this.applyEl.setText(text.apply(ticked));
		this.applyEl.disabled = ticked === 0;
		for (const rowEl of Array.from(this.listEl.querySelectorAll<HTMLElement>('.pp-bulk-row'))) {
			const boxEl = rowEl.querySelector('input');
			const path = this.shown[Number(rowEl.dataset['index'])]?.path;
			if (!boxEl || path === undefined) continue;
			boxEl.checked = !this.unticked.has(path);
			rowEl.toggleClass('pp-is-unticked', !boxEl.checked);
		}
	}

	private onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const last = this.shown.length - 1;
		const steps: Readonly<Record<string, number>> = { ArrowDown: this.active + 1, ArrowUp: this.active - 1, PageDown: this.active + 10, PageUp: this.active - 10, Home: 0, End: last };
		const wanted = steps[event.key];
		if (wanted === undefined || last < 0) return;
		event.preventDefault();
		const index = Math.min(last, Math.max(0, wanted));
		this.pieces?.drawTo(index);
		this.focusableAt(index)?.focus();
	}

	private onFocus(event: FocusEvent): void {
		const target = event.target;
		const rowEl = target && 'closest' in target ? (target as Element).closest('[data-index]') : null;
		if (!rowEl) return;
		this.focusableAt(this.active)?.setAttribute('tabindex', '-1');
		this.active = Number(rowEl.getAttribute('data-index'));
		this.focusableAt(this.active)?.setAttribute('tabindex', '0');
	}

	private focusableAt(index: number): HTMLElement | null {
		return this.listEl.querySelector<HTMLElement>(`[data-index="${index}"] input, [data-index="${index}"] a`);
	}
}

function effectLines({ effect }: EditedPreview): readonly string[] {
	const text = words().bulk.preview;
	return [
		...(effect.added.length > 0 ? [text.added(effect.added)] : []),
		...(effect.removed.length > 0 ? [text.removed(effect.removed)] : []),
		...effect.properties.map(({ key, value }) => text.property(key, String(value))),
	];
}
