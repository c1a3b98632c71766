// Tag a note: search, choose competences, say at which level and when. The usual case is a letter or two, Enter,
// Mod+Enter. Gives back what the note is to say afterwards; writing it is for others.
import { Modal, type App } from 'obsidian';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { PickerBody, type PickerOutcome, type PickerRequest } from './picker-body';

export function pickCompetences(app: App, request: PickerRequest): Promise<PickerOutcome> {
	return new Promise((resolve) => openDialogue(new CompetencePicker(app, request, resolve)));
}

class CompetencePicker extends Modal {
	private outcome: PickerOutcome = { kind: 'cancelled' };

	constructor(
		app: App,
		private readonly request: PickerRequest,
		private readonly resolve: (outcome: PickerOutcome) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(words().tagging.title(this.request.noteName));
		this.modalEl.addClass('pp-modal', 'pp-picker-modal');
		const picker = new PickerBody(this.contentEl, this.request, (outcome) => this.finish(outcome));
		onModEnter(this.scope, () => picker.apply());
		picker.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private finish(outcome: PickerOutcome): void {
		this.outcome = outcome;
		this.close();
	}
}
