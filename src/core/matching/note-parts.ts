// What of a note is read for its words. Made from text elsewhere; code, comments, links' targets and the like are gone.

export interface NoteParts {
	/** The note's name, without folder and ending. */
	readonly title?: string;
	readonly headings: readonly string[];
	/** The body, one sentence each: an excluded phrase silences the sentence it stands in and nothing else. */
	readonly sentences: readonly string[];
}
