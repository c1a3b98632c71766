// Update transition plan, the dialog round the preview. Nothing is written here; what was chosen is given back.
import { Component, Modal, type App } from 'obsidian';
import { noChoices, type EditChoice, type UpdateChoices } from '../../core/plan/update-report';
import { words } from '../../i18n/words';
import { drawNote } from '../draw-note';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { renderUpdate, type UpdateView } from './update-view';

export interface UpdatePreview {
	/** Path of the plan, from which links in it are followed. */
	readonly path: string;
	/** Which side counts at first, where the plan and the answers disagree. */
	readonly counts: 'plan' | 'answers';
	readonly viewOf: (counts: 'plan' | 'answers', choices: UpdateChoices) => UpdateView;
}

export type UpdateOutcome = { readonly kind: 'apply'; readonly counts: 'plan' | 'answers'; readonly choices: UpdateChoices } | { readonly kind: 'cancelled' };

export function previewUpdate(app: App, preview: UpdatePreview): Promise<UpdateOutcome> {
	return new Promise((resolve) => openDialogue(new UpdateModal(app, preview, resolve)));
}

class UpdateModal extends Modal {
	private outcome: UpdateOutcome = { kind: 'cancelled' };
	private choices = noChoices;
	private counts: 'plan' | 'answers';
	/** Owns what the rendered parts bring to life; made anew with each drawing. */
	private rendered = new Component();

	constructor(
		app: App,
		private readonly preview: UpdatePreview,
		private readonly resolve: (outcome: UpdateOutcome) => void,
	) {
		super(app);
		this.counts = preview.counts;
	}

	override onOpen(): void {
		const text = words().updatePlan;
		this.setTitle(text.title);
		this.modalEl.addClass('pp-modal', 'pp-preview-modal', 'pp-update-modal');
		onModEnter(this.scope, () => this.apply());
		const screenEl = this.contentEl.createDiv({ cls: 'pp-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body', attr: { tabindex: '-1' } });
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const applyEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: text.apply, attr: { type: 'button' } });
		applyEl.addEventListener('click', () => this.apply());
		buttonsEl.createEl('button', { text: text.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		this.draw(bodyEl);
		applyEl.focus();
	}

	override onClose(): void {
		this.rendered.unload();
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private apply(): void {
		this.outcome = { kind: 'apply', counts: this.counts, choices: this.choices };
		this.close();
	}

	private draw(bodyEl: HTMLElement): void {
		this.rendered.unload();
		this.rendered = new Component();
		this.rendered.load();
		const { rendered } = this;
		bodyEl.empty();
		renderUpdate(bodyEl, this.preview.viewOf(this.counts, this.choices), (id) => this.choices.edits.get(id) ?? 'mine', {
			edit: (id, choice) => this.choose(id, choice),
			add: (id, isWanted) => {
				this.choices = { ...this.choices, additions: new Map([...this.choices.additions, [id, isWanted]]) };
				this.redraw(bodyEl);
			},
			count: (side) => {
				this.counts = side;
				this.redraw(bodyEl);
			},
			draw: (markdown, into) => void drawNote(this.app, markdown, into, this.preview.path, rendered),
		});
	}

	private choose(id: string, choice: EditChoice): void {
		this.choices = { ...this.choices, edits: new Map([...this.choices.edits, [id, choice]]) };
	}

	/** The field that was used keeps the focus, and what is read stays where it is. */
	private redraw(bodyEl: HTMLElement): void {
		const { activeElement } = bodyEl.ownerDocument;
		const focused = activeElement === null || !bodyEl.contains(activeElement) ? '' : activeElement.id;
		const { scrollTop } = bodyEl;
		this.draw(bodyEl);
		bodyEl.scrollTop = scrollTop;
		if (focused !== '') bodyEl.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus({ preventScroll: true });
	}
}
