// Every placeholder of the evidence template. The engine, the reference in the documentation and the tests use this table.
import type { Placeholder } from '../template/placeholder';

export const evidencePlaceholders: readonly Placeholder[] = [
	{ name: 'title', kind: 'text', meaning: 'What happened, as it was typed', example: 'Ranking round with directors' },
	{ name: 'date', kind: 'date', meaning: 'The day it happened', example: '2026-11-22' },
	{ name: 'competence', kind: 'text', meaning: 'Name of the competence', example: 'Prioritisation' },
	{ name: 'summary', kind: 'text', meaning: 'What the competence is, in a line', example: 'Ranks the portfolio so that money follows it.' },
	{ name: 'area', kind: 'text', meaning: 'Name of its area', example: 'Investment and prioritisation' },
	{ name: 'level', kind: 'number', meaning: 'Evidence level, 0 to 5; empty when it was not given', example: '3' },
	{ name: 'levelName', kind: 'text', meaning: 'Name of that level', example: 'Running' },
	{ name: 'levelMeaning', kind: 'text', meaning: 'What that level means for the competence', example: 'Runs the ranking round with directors.' },
	{
		name: 'prompts',
		kind: 'list',
		meaning: 'Questions that bring such evidence to mind',
		example: '',
		fields: [{ name: 'prompt', kind: 'text', meaning: 'One of them', example: 'What was stopped, and what did that free?' }],
	},
];
