// What a screen of the wizard is to the modal that shows it: a title, a line of help and its fields. The modal keeps
// the answers, the buttons and the keys.

export interface ScreenMessage {
	/** The name of the field it stands beside. */
	readonly field: string;
	readonly kind: 'problem' | 'remark';
	readonly text: string;
}

export interface WizardScreen<Answers> {
	readonly id: string;
	readonly title: string;
	readonly help: string;
	/** In place of "Skip this screen"; empty where there is nothing to skip, since everything has a default. */
	readonly skip?: string;
	/** What has to be said about the answers as they are; a problem stands in the way of going on. */
	check?(answers: Answers): readonly ScreenMessage[];
	/** Draws once. After that only `show` touches it, so that what is being typed is never redrawn. */
	render(container: HTMLElement, answers: Answers, changed: (answers: Answers) => void, moves: WizardMoves): RenderedScreen;
}

/** What a screen may ask of the wizard, as the buttons at its foot would. */
export interface WizardMoves {
	next(): void;
	back(): void;
	makePlan(): void;
}

export interface RenderedScreen {
	/** Puts each message beside its field and clears the others. */
	show(messages: readonly ScreenMessage[]): void;
	/** Focuses a field; without a name, where answering begins. */
	focus(field?: string): void;
	/** For a screen of several steps: goes one on, or one back, within itself; false at its end, when the wizard goes on. */
	next?(): boolean;
	back?(): boolean;
	/**
	 * Asked before the screen is left to go on or to make the plan, and not when it is skipped: takes what it proposes as
	 * said. False, having put the focus there, while something typed cannot be used.
	 */
	settle?(): boolean;
}
