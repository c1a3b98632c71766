// What is said when the notes that come with a plan were written, or some of them were not.

const list = (names: readonly string[]): string => names.join(', ');

export const planNotes = {
	answersBeside: 'Your answers are in a private note beside it.',
	nameTaken: (path: string): string => `The plan was not created: ${path} has come into being meanwhile. Run the command again; the new one will get another name.`,
	/** Why one note was not written. */
	taken: (name: string): string => `${name} (a note of that name has come into being meanwhile)`,
	failed: (name: string, why: string): string => `${name} (${why})`,
	notReached: (name: string): string => `${name} (not tried)`,
	planMissing: (missing: readonly string[], written: readonly string[]): string =>
		[
			`The plan was not created. Not written: ${list(missing)}.`,
			written.length === 0 ? 'Nothing else was written.' : `Written: ${list(written)}; Undo takes that back.`,
			'Your answers are kept: put right what stands in the way, then run Create transition plan again.',
		].join(' '),
	othersMissing: (missing: readonly string[]): string => `The plan was created. Not written: ${list(missing)}. What you said about it is in the note with your answers, and the next plan offers it again.`,
	leftAlone: (names: readonly string[]): string =>
		`Left alone, because there is a note already and it says something else than your answers: ${list(names)}. The plan goes by your answers now and by that note from the next update on, so correct the one that is out of date.`,
};
