// Competence tags that name nothing, each with the tag that was probably meant: to be taken as it is, changed to another,
// or left. Gives back what is to be renamed to what.
import { Modal, type App } from 'obsidian';
import { competenceTag } from '../../core/competence-tags';
import type { Framework } from '../../core/framework/framework';
import type { WrongTag } from '../../core/tagging/wrong-tags';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';

export interface FixesRequest {
	readonly wrong: readonly WrongTag[];
	readonly framework: Framework;
	readonly prefix: string;
	/** Earlier answers, by tag, for somebody who comes back from the preview. */
	readonly before?: ReadonlyMap<string, string>;
}

/** Old tag to new tag; undefined when it was closed. */
export function chooseFixes(app: App, request: FixesRequest): Promise<ReadonlyMap<string, string> | undefined> {
	return new Promise((resolve) => openDialogue(new FixesModal(app, request, resolve)));
}

class FixesModal extends Modal {
	private outcome: ReadonlyMap<string, string> | undefined;
	private readonly meant = new Map<string, string>();

	constructor(
		app: App,
		private readonly request: FixesRequest,
		private readonly resolve: (fixes: ReadonlyMap<string, string> | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { fixes: text, preview } = words().bulk;
		this.setTitle(text.title);
		this.modalEl.addClass('pp-modal', 'pp-bulk-modal');
		const screenEl = this.contentEl.createDiv({ cls: 'pp-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: text.help });
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const nextEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: text.next, attr: { type: 'button' } });
		buttonsEl.createEl('button', { text: preview.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		const changed = (): void => {
			nextEl.disabled = this.meant.size === 0;
		};
		for (const [index, wrong] of this.request.wrong.entries()) this.drawFix(bodyEl, wrong, index, changed);
		changed();
		nextEl.addEventListener('click', () => this.next());
		onModEnter(this.scope, () => this.next());
		(nextEl.disabled ? bodyEl.querySelector('select') : nextEl)?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private next(): void {
		if (this.meant.size === 0) return;
		this.outcome = this.meant;
		this.close();
	}

	private drawFix(container: HTMLElement, { tag, kind, proposal, paths }: WrongTag, index: number, changed: () => void): void {
		const { fixes: text } = words().bulk;
		const chosen = this.request.before ? this.request.before.get(tag) : proposal;
		const id = `pp-bulk-fix-${index}`;
		const rowEl = container.createDiv({ cls: 'pp-bulk-fix' });
		const textEl = rowEl.createDiv({ cls: 'pp-bulk-fix-text' });
		textEl.createDiv({ cls: 'pp-bulk-name', text: kind === 'unknown' ? text.unknown(tag) : text.wrongArea(tag), attr: { id: `${id}-tag` } });
		textEl.createDiv({ cls: 'pp-bulk-help', text: text.inNotes(paths.length) });
		const meantEl = rowEl.createDiv({ cls: 'pp-bulk-fix-meant' });
		meantEl.createEl('label', { cls: 'pp-bulk-help', text: text.rename, attr: { for: id } });
		const selectEl = meantEl.createEl('select', { cls: 'dropdown', attr: { id, 'aria-describedby': `${id}-tag` } });
		this.drawOptions(selectEl);
		selectEl.value = chosen ?? '';
		const take = (): void => {
			if (selectEl.value === '') this.meant.delete(tag);
			else this.meant.set(tag, selectEl.value);
			changed();
		};
		selectEl.addEventListener('change', take);
		take();
	}

	private drawOptions(selectEl: HTMLSelectElement): void {
		const { framework, prefix } = this.request;
		selectEl.createEl('option', { text: words().bulk.fixes.leave, value: '' });
		for (const area of framework.areas) {
			const groupEl = selectEl.createEl('optgroup', { attr: { label: area.name } });
			const add = (competence: string | undefined): void => {
				const tag = competenceTag(area.id, competence, prefix);
				groupEl.createEl('option', { text: tag, value: tag });
			};
			add(undefined);
			for (const { id } of area.competences) add(id);
		}
	}
}
