// The wizard's screen "A first rating": the competences that decide the plan one at a time, then the rest of the quick
// assessment if wanted. Each can be skipped; what is skipped is not rated, which is something else than 0.
import { ratingOrder } from '../../core/assessment/rating-order';
import { firstStep, stepAfter, stepBefore, type RatingStep, type RatingWay } from '../../core/assessment/rating-steps';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import type { Level } from '../../core/level';
import { words } from '../../i18n/words';
import type { PlanForm } from '../plan/plan-form';
import type { RenderedScreen, WizardMoves, WizardScreen } from '../plan/wizard-screen';
import { drawCompetence, listenToRatingKeys, scrollToTop, type DrawnCompetence } from './competence-levels';
import { drawRatingQuestion } from './rating-question';

/** `isRated`: whether a note holds a rating of one's own already. Which level it has is not said: a number pulls the answer towards it. */
export function ratingScreen(framework: Framework, isRated: (competence: string) => boolean): WizardScreen<PlanForm> {
	const { screen } = words().rating;
	const { decisive, further } = ratingOrder(framework);
	// Where one was and what was asked already, for as long as the wizard is open.
	const memory: ScreenMemory = { step: undefined, highWasAsked: false };
	return {
		id: 'rating',
		title: screen.title,
		help: `${screen.help} ${screen.helpOrder(decisive.length, further.length)}`,
		render: (container, answers, changed, moves) => new RatingScreen({ framework, isRated, decisive, further, memory }, container, answers, changed, moves),
	};
}

interface ScreenMemory {
	step: RatingStep | undefined;
	highWasAsked: boolean;
}

interface ScreenModel {
	readonly framework: Framework;
	readonly isRated: (competence: string) => boolean;
	readonly decisive: readonly PlacedCompetence[];
	readonly further: readonly PlacedCompetence[];
	readonly memory: ScreenMemory;
}

class RatingScreen implements RenderedScreen {
	private form: PlanForm;
	private readonly stageEl: HTMLElement;
	private readonly competences: readonly PlacedCompetence[];
	private readonly way: RatingWay;
	private drawn: Partial<DrawnCompetence> & { focus(): void } = { focus: () => undefined };

	constructor(
		private readonly model: ScreenModel,
		container: HTMLElement,
		answers: PlanForm,
		private readonly changed: (answers: PlanForm) => void,
		private readonly moves: WizardMoves,
	) {
		this.form = answers;
		this.competences = [...model.decisive, ...model.further];
		this.way = { order: this.competences.map(({ id }) => id), firstPart: model.decisive.length };
		this.stageEl = container.createDiv({ cls: 'pp-rating' });
		listenToRatingKeys(this.stageEl, {
			level: (level) => {
				if (!this.drawn.choose) return;
				this.drawn.choose(level);
				this.moves.next();
			},
			skip: () => {
				if (this.drawn.choose) this.moves.next();
			},
		});
		this.draw(model.memory.step ?? firstStep(this.way, this.ratings()));
	}

	show(): void {
		// Nothing that can be chosen here needs a word.
	}

	focus(): void {
		this.drawn.focus();
	}

	next(): boolean {
		const { memory } = this.model;
		const next = memory.step && stepAfter(this.way, memory.step, this.ratings(), memory.highWasAsked);
		return this.goTo(next);
	}

	back(): boolean {
		const { step } = this.model.memory;
		return this.goTo(step && stepBefore(this.way, step));
	}

	private goTo(step: RatingStep | undefined): boolean {
		if (!step) return false;
		this.draw(step);
		scrollToTop(this.stageEl);
		this.focus();
		return true;
	}

	private draw(step: RatingStep): void {
		this.model.memory.step = step;
		this.stageEl.empty();
		switch (step.kind) {
			case 'competence':
				return this.drawCompetence(step.index);
			case 'enough':
				return this.drawEnough();
			case 'high':
				this.model.memory.highWasAsked = true;
				return this.drawHigh(step.from);
		}
	}

	private drawCompetence(index: number): void {
		const { rating } = words();
		const { framework, decisive } = this.model;
		const competence = this.competences[index];
		if (!competence) return;
		const isDecisive = index < decisive.length;
		const chosen = this.form.ratings[competence.id];
		const place = isDecisive ? rating.place(index + 1, decisive.length, competence.area.name) : rating.place(index + 1 - decisive.length, this.model.further.length, competence.area.name);
		if (this.model.isRated(competence.id)) this.stageEl.createEl('p', { cls: 'pp-field-help', text: rating.ratedBefore });
		this.drawn = drawCompetence(this.stageEl, { framework, competence, place, chosen }, (level) => this.rate(competence.id, level));
		const footEl = this.stageEl.createDiv({ cls: 'pp-rating-foot' });
		footEl.createSpan({ cls: 'pp-rating-keys', text: rating.keys(rating.skipKey) });
		this.drawFootButton(footEl, rating.skip, () => this.moves.next());
		if (chosen === undefined) return;
		this.drawFootButton(footEl, rating.clear, () => {
			this.rate(competence.id, undefined);
			this.goTo({ kind: 'competence', index });
		});
	}

	private drawFootButton(footEl: HTMLElement, text: string, press: () => void): void {
		footEl.createEl('button', { cls: 'pp-quiet-button', text, attr: { type: 'button' } }).addEventListener('click', press);
	}

	private drawEnough(): void {
		const { screen, names } = words().rating;
		const { decisive, further } = this.model;
		const isNone = decisive.every(({ id }) => this.form.ratings[id] === undefined && !this.model.isRated(id));
		this.drawn = drawRatingQuestion(this.stageEl, {
			text: isNone ? screen.none(names.rate) : screen.enough(decisive.length, further.length),
			answers: [{ text: screen.goOn, press: () => this.moves.next() }, ...(isNone ? [] : [{ text: screen.makePlan, press: () => this.moves.makePlan() }])],
		});
	}

	private drawHigh(from: number): void {
		const { high } = words().rating;
		this.drawn = drawRatingQuestion(this.stageEl, {
			text: high.question,
			answers: [
				{ text: high.keep, press: () => this.moves.next() },
				{ text: high.again, press: () => this.goTo({ kind: 'competence', index: from }) },
			],
		});
	}

	private ratings(): ReadonlyMap<string, Level> {
		return new Map(Object.entries(this.form.ratings));
	}

	private rate(id: string, level: Level | undefined): void {
		const { [id]: _before, ...others } = this.form.ratings;
		this.form = { ...this.form, ratings: level === undefined ? others : { ...others, [id]: level } };
		this.changed(this.form);
	}
}
