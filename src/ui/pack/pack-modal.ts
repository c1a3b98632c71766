// Build evidence pack, the choice: what it is for, which competences, and the note that tells the story of each. An advert
// can be pasted, whose words propose the competences. Nothing is written here; the choice is given back.
import { Modal, type App } from 'obsidian';
import type { CompetenceRow, EvidenceRow } from '../../core/dashboard/model';
import type { Purpose } from '../../core/pack/pack-report';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';

export interface PackQuestions {
	/** In the order in which they are offered. */
	readonly rows: readonly { readonly row: CompetenceRow; readonly notes: readonly EvidenceRow[] }[];
	readonly proposed: readonly string[];
	/** What the words of an advert point to, with those words. */
	readonly match: (advert: string) => ReadonlyMap<string, readonly string[]>;
}

export interface PackChoice {
	readonly purpose: Purpose;
	/** By competence, the path of the note, or nothing where no story is chosen. */
	readonly stories: ReadonlyMap<string, string | undefined>;
}

export function askForPack(app: App, questions: PackQuestions): Promise<PackChoice | undefined> {
	return new Promise((resolve) => openDialogue(new PackModal(app, questions, resolve)));
}

const purposes: readonly Purpose[] = ['appraisal', 'application', 'interview'];

class PackModal extends Modal {
	private purpose: Purpose = 'appraisal';
	private readonly lines: CompetenceLine[] = [];
	private outcome: PackChoice | undefined;
	private lookEl: HTMLButtonElement | undefined;

	constructor(
		app: App,
		private readonly questions: PackQuestions,
		private readonly resolve: (choice: PackChoice | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { pack } = words();
		this.setTitle(pack.title);
		this.modalEl.addClass('pp-modal', 'pp-pack-modal');
		const screenEl = this.contentEl.createDiv({ cls: 'pp-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: pack.help });
		this.drawPurposes(bodyEl);
		this.drawAdvert(bodyEl);
		this.drawCompetences(bodyEl);
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		this.lookEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: pack.look, attr: { type: 'button' } });
		this.lookEl.addEventListener('click', () => this.finish());
		buttonsEl.createEl('button', { text: pack.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		onModEnter(this.scope, () => this.finish());
		this.update();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private drawPurposes(parent: HTMLElement): void {
		const { pack } = words();
		const groupEl = parent.createEl('fieldset', { cls: 'pp-choices', attr: { role: 'radiogroup' } });
		groupEl.createEl('legend', { cls: 'pp-field-label', text: pack.purpose });
		for (const purpose of purposes) {
			const choiceEl = groupEl.createEl('label', { cls: 'pp-choice' });
			const inputEl = choiceEl.createEl('input', { type: 'radio', value: purpose, attr: { name: 'pp-pack-purpose', 'aria-describedby': `pp-pack-${purpose}` } });
			inputEl.checked = purpose === this.purpose;
			const textEl = choiceEl.createDiv();
			textEl.createDiv({ cls: 'pp-choice-name', text: pack.purposes[purpose].name });
			textEl.createDiv({ cls: 'pp-choice-line', text: pack.purposes[purpose].line, attr: { id: `pp-pack-${purpose}` } });
			inputEl.addEventListener('change', () => {
				this.purpose = purpose;
			});
		}
	}

	private drawAdvert(parent: HTMLElement): void {
		const { pack } = words();
		const fieldEl = parent.createDiv({ cls: 'pp-field' });
		fieldEl.createEl('label', { cls: 'pp-field-label', text: pack.advert, attr: { for: 'pp-pack-advert' } });
		fieldEl.createDiv({ cls: 'pp-field-help', text: pack.advertHelp, attr: { id: 'pp-pack-advert-help' } });
		const textEl = fieldEl.createEl('textarea', { cls: 'pp-field-input pp-field-area', attr: { id: 'pp-pack-advert', rows: '4', 'aria-describedby': 'pp-pack-advert-help' } });
		const buttonEl = fieldEl.createDiv({ cls: 'pp-buttons pp-pack-match' }).createEl('button', { text: pack.match, attr: { type: 'button' } });
		const messageEl = fieldEl.createDiv({ cls: 'pp-field-message', attr: { role: 'status' } });
		buttonEl.addEventListener('click', () => {
			const found = this.questions.match(textEl.value);
			for (const line of this.lines) line.suggest(found.get(line.id));
			messageEl.setText(pack.matched(found.size));
			this.update();
		});
	}

	private drawCompetences(parent: HTMLElement): void {
		const groupEl = parent.createEl('fieldset', { cls: 'pp-pack-competences' });
		groupEl.createEl('legend', { cls: 'pp-field-label', text: words().pack.competences });
		for (const { row, notes } of this.questions.rows) {
			this.lines.push(drawLine(groupEl, row, notes, this.questions.proposed.includes(row.id), () => this.update()));
		}
	}

	private update(): void {
		const count = this.lines.filter((line) => line.isChosen()).length;
		if (!this.lookEl) return;
		this.lookEl.disabled = count === 0;
		this.lookEl.setAttribute('aria-label', `${words().pack.look}: ${words().pack.chosen(count)}`);
		this.lookEl.setText(count === 0 ? words().pack.chosen(0) : `${words().pack.look} (${count})`);
	}

	private finish(): void {
		const chosen = this.lines.filter((line) => line.isChosen());
		if (chosen.length === 0) return;
		this.outcome = { purpose: this.purpose, stories: new Map(chosen.map((line) => [line.id, line.note()])) };
		this.close();
	}
}

interface CompetenceLine {
	readonly id: string;
	isChosen(): boolean;
	note(): string | undefined;
	/** Ticks it with its reason; without one, takes the tick away. */
	suggest(reason: readonly string[] | undefined): void;
}

function drawLine(parent: HTMLElement, row: CompetenceRow, notes: readonly EvidenceRow[], isProposed: boolean, changed: () => void): CompetenceLine {
	const { pack } = words();
	const lineEl = parent.createDiv({ cls: 'pp-pack-line' });
	const labelEl = lineEl.createEl('label', { cls: 'pp-choice' });
	const inputEl = labelEl.createEl('input', { type: 'checkbox', value: row.id });
	inputEl.checked = isProposed;
	const textEl = labelEl.createDiv();
	textEl.createDiv({ cls: 'pp-choice-name', text: row.name });
	const reasonEl = textEl.createDiv({ cls: 'pp-choice-line', text: row.areaName });
	const selectEl = lineEl.createEl('select', { cls: 'dropdown pp-pack-story', attr: { 'aria-label': pack.story(row.name) } });
	for (const note of notes) selectEl.createEl('option', { value: note.path, text: pack.noteLine(note.title, note.level, note.missingStarParts.length === 0) });
	selectEl.createEl('option', { value: '', text: pack.noNote });
	const show = (): void => {
		selectEl.disabled = !inputEl.checked || notes.length === 0;
		changed();
	};
	inputEl.addEventListener('change', show);
	selectEl.disabled = !inputEl.checked || notes.length === 0;
	return {
		id: row.id,
		isChosen: () => inputEl.checked,
		note: () => (selectEl.value === '' ? undefined : selectEl.value),
		suggest: (reason) => {
			inputEl.checked = reason !== undefined;
			reasonEl.setText(reason === undefined ? row.areaName : pack.because(reason));
			selectEl.disabled = !inputEl.checked || notes.length === 0;
		},
	};
}
