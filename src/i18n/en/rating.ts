// Words of rating: the wizard's screen, Rate my competences, and what is reported.
import { numberInWords, startSentence } from './numbers';

const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const inWords = (n: number): string => teens[n - 13] ?? numberInWords(n);

export const rating = {
	names: {
		rate: 'Rate my competences',
		prepare: 'Prepare a rating for someone else',
		readBack: 'Read back a rating',
	},
	/** Screen 10 of the wizard. */
	screen: {
		title: 'A first rating',
		help: 'For each competence, choose the highest level you could prove with two dated examples. If in doubt, the lower one. Nobody sees this but you.',
		helpOrder: (decisive: number, further: number): string =>
			`${startSentence(inWords(decisive))} decide the plan; they come first. ${startSentence(inWords(further))} more sharpen it. You can stop after any of them.`,
		enough: (decisive: number, further: number): string => `That is the ${inWords(decisive)} the plan needs. ${startSentence(inWords(further))} more?`,
		goOn: 'Go on',
		makePlan: 'Make the plan with these',
		none: (command: string): string => `Without ratings the plan follows your routes only. You can rate any time with ${command}.`,
	},
	high: {
		question: 'Four is where executives have acted on your work. Could you prove these with two dated examples each?',
		keep: 'Yes, keep them',
		again: 'Look at them again',
	},
	question: 'Which is the highest you could prove with two dated examples?',
	place: (index: number, of: number, area: string): string => `${index} of ${of}: ${area}`,
	notYet: 'Not yet: no real exposure',
	levelName: (level: number, name: string): string => `${level} ${name}`,
	skip: 'Skip this one',
	clear: 'Take the rating back',
	keys: (skip: string): string => `Keys 0 to 5 choose and go on, ${skip} skips.`,
	skipKey: 'S',
};
