import { describe, expect, it } from 'vitest';
import { phraseOf, singularsOf, wordsOf } from '../../../src/core/matching/words';

describe('the words of a text', () => {
	it.each([
		['case', 'NPV Review', 'npv review'],
		['straight and curly quotes', "next year’s “plan” isn't", 'next years plan isnt'],
		['hyphens, en dashes and spaces', 'over-committed over–committed over  committed', 'over committed over committed over committed'],
		['accents', 'Café', 'cafe'],
		['an ampersand', 'P&L and R & D', 'p and l and r and d'],
		['emphasis', '**business** _case_', 'business case'],
		['marks that end a phrase', 'risk, appetite (both)', 'risk | appetite | both |'],
	])('fold %s', (_, text, folded) => {
		expect(wordsOf(text).map((word) => word.folded).join(' ')).toBe(folded);
	});

	it.each([
		['prioritization', 'prioritisation'],
		['prioritize', 'prioritise'],
		['Realized', 'realised'],
		['energizing', 'energising'],
		['organizational', 'organisational'],
		['program', 'programme'],
		['programs', 'programmes'],
		['centers', 'centres'],
		['behavioral', 'behavioural'],
		['utilization', 'utilisation'],
		['catalog', 'catalogue'],
		['optimizer', 'optimiser'],
		['analyzed', 'analysed'],
	])('spell %s as %s', (american, british) => {
		expect(phraseOf(american)).toEqual([british]);
		expect(phraseOf(british)).toEqual([british]);
	});

	it('leave "programming" and "horizon" as they are', () => {
		expect(phraseOf('programming horizon')).toEqual(['programming', 'horizon']);
	});

	it('know where they stand', () => {
		const text = 'A “Business–Case”, twice';
		expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['A', 'Business', 'Case', ',', 'twice']);
	});

	it('may be plurals in s or es', () => {
		expect(singularsOf('boxes')).toEqual(['boxes', 'boxe', 'box']);
		expect(singularsOf('cases')).toEqual(['cases', 'case', 'cas']);
		expect(singularsOf('case')).toEqual(['case']);
	});
});
