// What a rating form says besides the framework's own words, and what may be written into it.
import type { OtherRater, RatingFormWords } from '../../core/assessment/rating-form';
import type { CellWords } from '../../core/assessment/rating-form-cells';
import { formatDay } from './dates';

const toFillIn = '(to fill in)';
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five'];
const notRated = ['', '-', '–', '—', '?', 'n/a', 'not rated', 'cannot judge'];
const raters: Readonly<Record<OtherRater, string>> = { manager: 'manager', sponsor: 'sponsor' };

/** `A.K. as seen by H.M.`, or without names `As seen by your manager`. */
function seenBy(askedBy: string, rater: OtherRater, raterName: string): string {
	const by = raterName === '' ? `their ${raters[rater]}` : raterName;
	return askedBy === '' ? `A rating by ${raterName === '' ? `a ${raters[rater]}` : raterName}` : `${askedBy} as seen by ${by}`;
}

export const ratingFormWords: RatingFormWords = {
	toFillIn,
	title: (askedBy, rater, raterName, date) => `${seenBy(askedBy, rater, raterName)}, ${formatDay(date)}`,
	asked: (askedBy) =>
		`${askedBy === '' ? 'A colleague' : askedBy} has asked you to say how you see them. Choose for each line the highest level you have seen yourself. Leave out what you cannot judge. An example is worth more than a number.`,
	how: (column) =>
		`Write one number from 0 to 5 under *${column}*, and an example beside it. An empty cell means that you cannot judge it; 0 means that you have seen that it is not there yet.`,
	scale: 'What the numbers mean in general; the table says what they mean for each line.',
	step: (level, name) => `**${level} ${name}.**`,
	columns: { competence: 'Competence', levels: 'What each level looks like', level: 'Level', example: 'An example' },
	back: (command) => `%% When this page comes back filled in: open it and run "${command}". Until then it counts for nothing. %%`,
};

export const cellWords: CellWords = {
	competence: ratingFormWords.columns.competence,
	level: ratingFormWords.columns.level,
	numbers,
	notRated,
};
