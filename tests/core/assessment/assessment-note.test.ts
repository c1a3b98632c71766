import { describe, expect, it } from 'vitest';
import { assessmentNote, type AssessmentSession } from '../../../src/core/assessment/assessment-note';
import type { Level } from '../../../src/core/level';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { assessmentWords } from '../../../src/i18n/en/assessment-note';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();

function note(ratings: Readonly<Record<string, Level>>, more: Partial<AssessmentSession> = {}) {
	return assessmentNote({ ratings: new Map(Object.entries(ratings)), rater: 'self', date: '2026-11-22', framework, words: assessmentWords, folder: 'Pathway', ...more });
}

describe('the note of a rating session', () => {
	it('has a property for what was rated, 0 included, in the order of the framework', () => {
		const { path, properties } = note({ gravitas: 0, 'business-knowledge': 3 });
		expect(path).toBe('Pathway/Assessments/Assessment 2026-11-22 self.md');
		expect(properties).toEqual([
			['pathway-type', 'assessment'],
			['pathway-date', '2026-11-22'],
			['pathway-rater', 'self'],
			['pathway-framework', 'portfolio-pmo-transition@1.0.0'],
			['level-business-knowledge', 3],
			['level-gravitas', 0],
		]);
	});

	it('is read as what was written', () => {
		const { path, properties } = note({ gravitas: 0, drive: 5 }, { rater: 'manager' });
		const facts = readNoteFacts({ path, frontmatter: Object.fromEntries(properties), inlineTags: [], star: undefined }, framework, defaultSettings);
		expect(facts?.assessment).toEqual({ date: '2026-11-22', rater: 'manager', ratings: { gravitas: 0, drive: 5 } });
		expect(facts?.problems).toEqual([]);
	});

	it('says in its body what each level meant, and why a rating went up', () => {
		const { body } = note(
			{ gravitas: 3, 'business-knowledge': 0, drive: 2 },
			{
				reasons: [
					{ competence: 'gravitas', from: 2, text: 'The executive meeting\nin June', proof: '[[2026-06-18 Five minutes with the exec]]' },
					{ competence: 'drive', from: 1, text: 'Told my manager %% soon.' },
				],
			},
		);
		expect(body).toMatchInlineSnapshot(`
			"# Assessment, 22 November 2026

			For each competence the highest level you could prove with two dated examples. 3 competences were rated. What counts are the properties of this note; the list below says what each level meant that day.

			## What went up, and why

			- **Gravitas, from 2 to 3.** The executive meeting in June. [[2026-06-18 Five minutes with the exec]]
			- **Ambition and drive, from 1 to 2.** Told my manager % % soon. The note that shows it is not written yet.

			## What each level says

			### Strategy and business acumen

			- **Knowing the business: 0 Not yet.** No real exposure yet.

			### Presence, politics and accountability

			- **Gravitas: 3 Running.** Gives directors a clear view in two minutes, takes several rounds of questions, and stays level when the news is bad.

			### Experience, drive and professional standing

			- **Ambition and drive: 2 Contributing.** Has named a target role, talked to a manager about it, and takes stretch work when offered.
			"
		`);
	});

	it('gives no reason for what did not go up after all', () => {
		expect(note({ gravitas: 2 }, { reasons: [{ competence: 'gravitas', from: 2, text: 'Changed my mind' }] }).body).not.toContain('went up');
	});

	it('leaves out what the framework does not have, and takes a free name', () => {
		const { path, properties } = note({ juggling: 4, gravitas: 1 }, { isTaken: (candidate) => !candidate.includes('(3)') });
		expect(path).toBe('Pathway/Assessments/Assessment 2026-11-22 self (3).md');
		expect(properties.map(([key]) => key)).not.toContain('level-juggling');
	});
});
