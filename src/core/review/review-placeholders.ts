// Every placeholder of the review template.
import { placeholders } from '../template/placeholder';

const lines = { text: 'line' };

export const reviewPlaceholders = placeholders({
	text: 'name opening since inShort movesNone evidenceNone plan mustMove hours neglectedNone balance ahead focusNone taskRecord',
	date: 'date',
	flag: 'asksOthers decidesAgain',
	list: {
		agenda: lines,
		moves: lines,
		evidence: lines,
		done: lines,
		late: lines,
		changed: lines,
		certificates: lines,
		learning: lines,
		neglected: lines,
		differences: lines,
		questions: { number: 'number', text: 'question' },
		raters: lines,
		feedback: { number: 'number', text: 'ask' },
		standing: lines,
		focus: lines,
		aheadLines: lines,
	},
});
