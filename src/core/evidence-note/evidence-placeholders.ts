// Every placeholder of the evidence template.
import { placeholders } from '../template/placeholder';

export const evidencePlaceholders = placeholders({
	text: 'title competence summary area levelName levelMeaning',
	number: 'level',
	date: 'date',
	list: { prompts: { text: 'prompt' } },
});
