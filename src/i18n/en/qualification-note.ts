// What a note about a certificate says to begin with.
import type { QualificationWords } from '../../core/plan/qualification-note';
import { numberInWords } from './numbers';

function after(months: number): string {
	return months % 12 === 0 ? `${numberInWords(months / 12)} ${months === 12 ? 'year' : 'years'}` : `${numberInWords(months)} months`;
}

export const qualificationWords: QualificationWords = {
	known: ({ name, formerly, body, months }) => {
		const called = formerly === undefined ? '' : `Now called ${name}. `;
		const renewal = months === undefined ? `Ask ${body} whether it has to be renewed.` : `It usually comes up for renewal ${after(months)} after the pass; check with ${body}.`;
		return `${called}${renewal}`;
	},
	other: 'Whoever issued it knows whether and when it has to be renewed.',
};
