// The choice for many notes: the picker of one note, with what to do with the tags above it and whether a level and a
// date also take the place of a note's own.
import { Modal, type App } from 'obsidian';
import { saysSomething, type BulkAction, type BulkChoice } from '../../core/tagging/bulk-choice';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { PickerBody, type PickerOutcome, type PickerRequest } from './picker-body';

export interface BulkPickerRequest extends Pick<PickerRequest, 'framework' | 'formatDate'> {
	readonly notes: number;
	/** The choice to begin with, for somebody who comes back from the preview. */
	readonly before?: BulkChoice;
}

/** Undefined when it was closed. */
export function pickForMany(app: App, request: BulkPickerRequest): Promise<BulkChoice | undefined> {
	return new Promise((resolve) => openDialogue(new BulkPicker(app, request, resolve)));
}

const actions: readonly BulkAction[] = ['add', 'remove', 'replace'];

class BulkPicker extends Modal {
	private outcome: BulkChoice | undefined;
	private action: BulkAction;
	private overwrites: boolean;
	private picker: PickerBody | undefined;

	constructor(
		app: App,
		private readonly request: BulkPickerRequest,
		private readonly resolve: (choice: BulkChoice | undefined) => void,
	) {
		super(app);
		this.action = request.before?.action ?? 'add';
		this.overwrites = request.before?.overwrites ?? false;
	}

	override onOpen(): void {
		const { picker: text } = words().bulk;
		const { framework, formatDate, notes, before } = this.request;
		this.setTitle(text.title(notes));
		this.modalEl.addClass('pp-modal', 'pp-picker-modal');
		this.picker = new PickerBody(
			this.contentEl,
			{
				framework,
				formatDate,
				noteName: '',
				before: { competences: [], areas: [] },
				likely: [],
				many: {
					chosen: before ?? { competences: [], areas: [] },
					apply: text.next,
					drawAbove: (container) => this.drawActions(container),
					drawBelow: (container) => this.drawOverwrite(container),
					// Removing an area and a competence in it are two wishes; adding both would say the same twice.
					areasAlone: () => this.action === 'remove',
					line: (chosen) => this.line(chosen.competences.length + chosen.areas.length),
				},
			},
			(outcome) => this.finish(outcome),
		);
		this.setAction(this.action);
		onModEnter(this.scope, () => this.picker?.apply());
		this.picker.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private drawActions(container: HTMLElement): void {
		const { picker: text } = words().bulk;
		const groupEl = container.createEl('fieldset', { cls: 'pp-bulk-action', attr: { role: 'radiogroup' } });
		groupEl.createEl('legend', { cls: 'pp-field-label', text: text.action });
		const rowEl = groupEl.createDiv({ cls: 'pp-bulk-actions' });
		const helpEl = groupEl.createDiv({ cls: 'pp-bulk-help', text: text.actionHelp[this.action], attr: { role: 'status' } });
		for (const action of actions) {
			const labelEl = rowEl.createEl('label', { cls: 'pp-bulk-option' });
			const inputEl = labelEl.createEl('input', { type: 'radio', value: action, attr: { name: 'pp-bulk-action' } });
			inputEl.checked = action === this.action;
			labelEl.createSpan({ text: text.actions[action] });
			inputEl.addEventListener('change', () => {
				helpEl.setText(text.actionHelp[action]);
				this.setAction(action);
			});
		}
	}

	private drawOverwrite(container: HTMLElement): void {
		const { picker: text } = words().bulk;
		const boxEl = container.createDiv({ cls: 'pp-bulk-overwrite' });
		const labelEl = boxEl.createEl('label', { cls: 'pp-bulk-option' });
		const inputEl = labelEl.createEl('input', { type: 'checkbox' });
		inputEl.checked = this.overwrites;
		labelEl.createSpan({ text: text.overwrite });
		boxEl.createDiv({ cls: 'pp-bulk-help', text: text.overwriteHelp });
		inputEl.addEventListener('change', () => {
			this.overwrites = inputEl.checked;
		});
	}

	private setAction(action: BulkAction): void {
		this.action = action;
		this.modalEl.toggleClass('pp-bulk-no-evidence', action === 'remove');
		this.picker?.redraw();
	}

	private line(chosen: number): string {
		const { picker: text } = words().bulk;
		const { notes } = this.request;
		if (chosen === 0) return this.action === 'replace' ? text.replaceByNothing : text.nothingYet;
		return { add: text.willAdd, remove: text.willRemove, replace: text.willReplace }[this.action](notes);
	}

	private finish(outcome: PickerOutcome): void {
		if (outcome.kind === 'apply') {
			const { kind: _kind, ...chosen } = outcome;
			const choice: BulkChoice = { ...chosen, action: this.action, overwrites: this.overwrites };
			// The line under the list says what is missing.
			if (!saysSomething(choice)) return this.picker?.focus();
			this.outcome = choice;
		}
		this.close();
	}
}
