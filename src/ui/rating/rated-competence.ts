// One step of Rate my competences: a competence with its levels, the notes that would support each, and what a raise is
// asked for. It holds what is answered here while the step is shown.
import type { NotesAtLevel } from '../../core/assessment/notes-at-level';
import { withRaise, withRating, type RatingSession } from '../../core/assessment/rating-session';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import type { Level } from '../../core/level';
import { words } from '../../i18n/words';
import type { LabelledField } from '../plan/labelled-field';
import { drawCompetence, type DrawnCompetence } from './competence-levels';
import { drawRaise, type EvidenceChoice } from './rating-raise';

export interface RatedCompetence {
	readonly framework: Framework;
	readonly competence: PlacedCompetence;
	readonly place: string;
	/** The last own rating. */
	readonly before: Level | undefined;
	readonly notesAt: (level: Level) => NotesAtLevel;
	/** Notes to choose from as proof of a raise, newest first. */
	readonly notes: readonly EvidenceChoice[];
}

export interface DrawnStep extends DrawnCompetence {
	/** True while a raise has no reason. */
	lacksReason(): boolean;
	/** Goes to the reason of a raise; false when none is asked for. */
	focusReason(): boolean;
	/** Says that the reason is missing. */
	askForReason(): void;
}

export function drawRatedCompetence(container: HTMLElement, step: RatedCompetence, begin: RatingSession, changed: (session: RatingSession) => void): DrawnStep {
	const { rating } = words();
	const { framework, competence, place, before, notesAt, notes } = step;
	const { id } = competence;
	let session = begin;
	let reasonField: LabelledField | undefined;
	const change = (next: RatingSession): void => {
		session = next;
		changed(session);
	};
	const drawn = drawCompetence(
		container,
		// Level 0 asks for no proof.
		{ framework, competence, place, chosen: session.ratings[id], notesAt: (level) => (level === 0 ? '' : rating.notesAt(notesAt(level))) },
		(level) => {
			change(withRating(session, id, level));
			drawQuestions();
		},
	);
	const raiseEl = container.createDiv({ cls: 'pp-rating-raise', attr: { 'aria-live': 'polite' } });
	container.createDiv({ cls: 'pp-rating-keys', text: rating.keys(rating.skipKey) });
	drawQuestions();
	return {
		...drawn,
		lacksReason: () => reasonField !== undefined && (session.raises[id]?.reason ?? '').trim() === '',
		focusReason: () => {
			reasonField?.inputEl.focus({ preventScroll: true });
			return reasonField !== undefined;
		},
		askForReason: () => {
			reasonField?.show({ field: 'reason', kind: 'problem', text: rating.reasonExpected });
			reasonField?.inputEl.focus();
		},
	};

	function drawQuestions(): void {
		const to = session.ratings[id];
		raiseEl.empty();
		reasonField = undefined;
		if (before === undefined || to === undefined || to <= before) return;
		reasonField = drawRaise(raiseEl, { from: before, to, raise: session.raises[id], notes }, (raise) => {
			change(withRaise(session, id, raise));
			reasonField?.show(undefined);
		});
		// Both questions, since the second is easily missed below the edge.
		raiseEl.scrollIntoView({ block: 'nearest' });
	}
}
