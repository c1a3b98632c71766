// What the placeholders of the evidence template mean.
import type { Meanings } from './meaning';

export const evidenceMeanings: Meanings = {
	title: ['What happened, as it was typed', 'Ranking round with directors'],
	date: ['The day it happened', '2026-11-22'],
	competence: ['Name of the competence', 'Prioritisation'],
	summary: ['What the competence is, in a line', 'Ranks the portfolio so that money follows it.'],
	area: ['Name of its area', 'Investment and prioritisation'],
	level: ['Evidence level, 0 to 5; empty when it was not given', '3'],
	levelName: ['Name of that level', 'Running'],
	levelMeaning: ['What that level means for the competence', 'Runs the ranking round with directors.'],
	prompts: {
		meaning: 'Questions that bring such evidence to mind',
		fields: {
			prompt: ['One of them', 'What was stopped, and what did that free?'],
		},
	},
};
