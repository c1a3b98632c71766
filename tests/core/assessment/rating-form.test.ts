import { describe, expect, it } from 'vitest';
import { proposedForOthers, ratingForm, rowLabels, type FormRequest } from '../../../src/core/assessment/rating-form';
import { competencesOf } from '../../../src/core/framework/framework';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { ratingFormWords } from '../../../src/i18n/en/rating-form';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const request: FormRequest = {
	rater: 'manager',
	askedBy: 'A.K.',
	raterName: 'H.M.',
	competences: ['gravitas', 'business-knowledge'],
	date: '2026-11-22',
	framework,
	words: ratingFormWords,
	readBackCommand: 'Read back a rating',
	folder: 'Pathway',
};

describe('the form for somebody else', () => {
	it('is a draft that counts for nothing, named after the rater', () => {
		const { path, properties } = ratingForm(request);
		expect(path).toBe('Pathway/Assessments/Assessment 2026-11-22 manager (to fill in).md');
		expect(properties).toEqual([
			['pathway-type', 'assessment'],
			['pathway-date', '2026-11-22'],
			['pathway-rater', 'manager'],
			['pathway-framework', 'portfolio-pmo-transition@1.0.0'],
			['pathway-status', 'draft'],
		]);
		expect(readNoteFacts({ path, frontmatter: Object.fromEntries(properties), inlineTags: [], star: undefined }, framework, defaultSettings)).toBeUndefined();
	});

	it('explains itself and has a row for each competence with all its descriptors', () => {
		const { body } = ratingForm(request);
		const [knowing] = competencesOf(framework);
		expect(body).toContain('# A.K. as seen by H.M., 22 November 2026\n');
		expect(body).toContain('A.K. has asked you to say how you see them. Choose for each line the highest level you have seen yourself. Leave out what you cannot judge. An example is worth more than a number.');
		const rows = body.split('\n').filter((line) => line.startsWith('| **'));
		expect(rows).toHaveLength(2);
		expect(rows[0]).toBe(`| **Knowing the business**<br>${knowing?.summary ?? ''} | ${[1, 2, 3, 4, 5].map((level) => `**${level}** ${knowing?.levels[level as 1] ?? ''}`).join('<br>')} |   |   |`);
		expect(body.split('\n').at(-2)).toContain(framework.framework.disclaimer);
	});

	it('names nobody when nobody is named', () => {
		expect(ratingForm({ ...request, askedBy: '', raterName: '', rater: 'sponsor' }).body).toMatch(/^# A rating by a sponsor, 22 November 2026\n\nA colleague has asked you/);
	});

	it('keeps a name in its place, whatever is typed', () => {
		const { body } = ratingForm({ ...request, askedBy: 'A\n# B %% |' });
		expect(body.split('\n')[0]).toBe('# A # B % % | as seen by H.M., 22 November 2026');
	});

	it('proposes leadership, presence and what weighs most', () => {
		const proposed = proposedForOthers(framework);
		const own = competencesOf(framework);
		expect(proposed).toEqual(own.filter(({ area, weight }) => area.behavioural || weight === 3).map(({ id }) => id));
		expect(proposed).toHaveLength(15);
	});

	it('tells two competences of one name apart by their ids', () => {
		const twins = bundledFramework((text) => text.replace('"Knowing the business"', '"Gravitas"'));
		expect(rowLabels(twins).get('gravitas')).toBe('Gravitas (gravitas)');
		expect(rowLabels(twins).get('business-knowledge')).toBe('Gravitas (business-knowledge)');
		expect(rowLabels(twins).get('drive')).toBe('Ambition and drive');
	});
});
