// Rate my competences: one competence after another with the notes that would support each level, then a last look at what
// will be saved. Nothing is written here; closing gives what was rated so far to `keep`.
import { Modal, type App } from 'obsidian';
import { isEmptySession, withRating, type RatingSession } from '../../core/assessment/rating-session';
import type { NotesAtLevel } from '../../core/assessment/notes-at-level';
import { stepAfter, stepBefore, type RatingStep, type RatingWay } from '../../core/assessment/rating-steps';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import type { Level } from '../../core/level';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { listenToRatingKeys, scrollToTop } from './competence-levels';
import { drawRatedCompetence, type DrawnStep } from './rated-competence';
import { drawRatingEnd } from './rating-end';
import { drawRateFoot, type RateFoot } from './rate-foot';
import { drawRatingQuestion } from './rating-question';
import type { EvidenceChoice } from './rating-raise';

export interface RateQuestions {
	readonly framework: Framework;
	/** In the order of asking; one alone, or many. */
	readonly competences: readonly PlacedCompetence[];
	readonly session: RatingSession;
	/** The last own rating. */
	readonly before: (competence: string) => Level | undefined;
	readonly notesAt: (competence: string) => (level: Level) => NotesAtLevel;
	/** Notes to choose from as proof of a raise, newest first. */
	readonly notesFor: (competence: string) => readonly EvidenceChoice[];
	/** Where the note will be. */
	readonly path: string;
	/** Called with every answer, so that nothing is lost however the app ends. */
	keep(session: RatingSession): void;
}

/** `undefined` when closed without saving. */
export function askForRatings(app: App, questions: RateQuestions): Promise<RatingSession | undefined> {
	return new Promise((resolve) => openDialogue(new RateModal(app, questions, resolve)));
}

type Step = RatingStep | { readonly kind: 'end' };

class RateModal extends Modal {
	private session: RatingSession;
	private result: RatingSession | undefined;
	private step: Step;
	private highWasAsked = false;
	private readonly way: RatingWay;
	private bodyEl = this.contentEl;
	private foot: RateFoot | undefined;
	private drawn: { focus(): void } = { focus: () => undefined };
	/** While a competence is shown. */
	private rated: DrawnStep | undefined;

	constructor(
		app: App,
		private readonly questions: RateQuestions,
		private readonly resolve: (session: RatingSession | undefined) => void,
	) {
		super(app);
		this.session = questions.session;
		const order = questions.competences.map(({ id }) => id);
		this.way = { order, firstPart: order.length };
		this.step = { kind: 'competence', index: Math.max(0, order.indexOf(questions.session.at ?? '')) };
	}

	override onOpen(): void {
		this.setTitle(words().rating.names.rate);
		this.modalEl.addClass('pp-modal', 'pp-rate-modal');
		onModEnter(this.scope, () => this.next());
		// A form, so that Enter goes on from a level and from the reason.
		const formEl = this.contentEl.createEl('form', { cls: 'pp-screen', attr: { novalidate: '' } });
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.next();
		});
		this.bodyEl = formEl.createDiv({ cls: 'pp-screen-body pp-rating' });
		this.foot = drawRateFoot(formEl, { back: () => this.back(), skip: () => this.skip(), finish: () => this.finish() });
		listenToRatingKeys(formEl, { level: (level) => this.chooseByKey(level), skip: () => this.skip() });
		this.draw(this.step);
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.result);
	}

	private draw(step: Step): void {
		this.step = step;
		this.rated = undefined;
		this.bodyEl.empty();
		if (step.kind === 'competence') this.drawCompetence(step.index);
		else if (step.kind === 'end') this.drawn = drawRatingEnd(this.bodyEl, this.session, this.questions);
		else if (step.kind === 'high') this.drawHigh(step.from);
		this.showFoot();
		scrollToTop(this.bodyEl);
		this.drawn.focus();
		if (step.kind !== 'end') return;
		// Saved by Enter; what was said of a rating is behind.
		this.foot?.say('');
		this.foot?.focus();
	}

	private drawCompetence(index: number): void {
		const { rating } = words();
		const { framework, competences, notesAt, notesFor } = this.questions;
		const competence = competences[index];
		if (!competence) return;
		const { id, area } = competence;
		this.change({ ...this.session, at: id });
		const before = this.questions.before(id);
		const place = competences.length === 1 ? area.name : rating.place(index + 1, competences.length, area.name);
		this.rated = drawRatedCompetence(this.bodyEl, { framework, competence, place, before, notesAt: notesAt(id), notes: notesFor(id) }, this.session, (session) => {
			this.change(session);
			this.showFoot();
			const level = session.ratings[id];
			// Stays in sight when the digit that lowers goes on to the next.
			this.foot?.say(before !== undefined && level !== undefined && level < before ? rating.lowering : '');
		});
		this.drawn = this.rated;
	}

	private drawHigh(from: number): void {
		const { high } = words().rating;
		this.highWasAsked = true;
		this.drawn = drawRatingQuestion(this.bodyEl, {
			text: high.question,
			answers: [
				{ text: high.keep, press: () => this.next() },
				{ text: high.again, press: () => this.draw({ kind: 'competence', index: from }) },
			],
		});
	}

	private showFoot(): void {
		const { step, session } = this;
		const isRated = !isEmptySession(session);
		this.foot?.show({
			hasBack: step.kind !== 'competence' || step.index > 0,
			hasSkip: step.kind === 'competence',
			canFinish: step.kind === 'competence' && this.questions.competences.length > 1 && isRated,
			main: step.kind === 'end' ? (isRated ? 'save' : 'close') : 'next',
		});
	}

	private chooseByKey(level: Level): void {
		if (!this.rated) return;
		this.rated.choose(level);
		if (!this.rated.focusReason()) this.next();
	}

	private next(): void {
		const { step } = this;
		if (step.kind === 'end') return this.save();
		if (!this.reasonIsGiven()) return;
		this.draw(stepAfter(this.way, step, new Map(Object.entries(this.session.ratings)), this.highWasAsked) ?? { kind: 'end' });
	}

	/** Straight to the last look. */
	private finish(): void {
		if (this.reasonIsGiven()) this.draw({ kind: 'end' });
	}

	/** A raise that is left without its reason is not made. */
	private skip(): void {
		const { step } = this;
		if (step.kind !== 'competence') return;
		const id = this.way.order[step.index];
		if (id === undefined || this.rated?.lacksReason() !== true) return this.next();
		this.change(withRating(this.session, id, undefined));
		this.rated = undefined;
		this.next();
	}

	private back(): void {
		const { step } = this;
		if (step.kind === 'end') return this.draw({ kind: 'competence', index: this.way.order.length - 1 });
		const before = stepBefore(this.way, step);
		if (before) this.draw(before);
	}

	private reasonIsGiven(): boolean {
		const lacks = this.rated?.lacksReason() === true;
		if (lacks) this.rated?.askForReason();
		return !lacks;
	}

	private save(): void {
		this.result = isEmptySession(this.session) ? undefined : this.session;
		this.close();
	}

	private change(session: RatingSession): void {
		this.session = session;
		this.questions.keep(session);
	}
}
