// A rating that goes up is asked for its reason and for the note that shows it. The rating before is not shown until then.
import type { Raise } from '../../core/assessment/rating-session';
import type { Level } from '../../core/level';
import { words } from '../../i18n/words';
import { addField, type LabelledField } from '../plan/labelled-field';

export interface EvidenceChoice {
	readonly path: string;
	readonly title: string;
}

export interface RaiseQuestion {
	readonly from: Level;
	readonly to: Level;
	/** As answered before. */
	readonly raise: Raise | undefined;
	/** Notes that carry the tag of the competence, newest first. */
	readonly notes: readonly EvidenceChoice[];
}

/** Gives back the field for the reason. */
export function drawRaise(container: HTMLElement, { from, to, raise, notes }: RaiseQuestion, changed: (raise: Partial<Raise>) => void): LabelledField {
	const { rating } = words();
	const shape = { id: 'pp-rating-reason', label: rating.raising(from, to), type: 'text', value: raise?.reason ?? '' } as const;
	const field = addField(container, shape, (reason) => changed({ reason }));
	const noteEl = container.createDiv({ cls: 'pp-field' });
	noteEl.createEl('label', { cls: 'pp-field-label', text: rating.whichNote, attr: { for: 'pp-rating-note' } });
	const selectEl = noteEl.createEl('select', { cls: 'dropdown', attr: { id: 'pp-rating-note' } });
	selectEl.createEl('option', { text: rating.notWritten, value: '' });
	for (const { path, title } of notes) selectEl.createEl('option', { text: title, value: path });
	// A note that is not there any more leaves the claim without one.
	selectEl.value = notes.find(({ path }) => path === raise?.note)?.path ?? '';
	selectEl.addEventListener('change', () => changed({ note: selectEl.value }));
	return field;
}
