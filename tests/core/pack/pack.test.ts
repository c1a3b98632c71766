import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/core/dashboard/summarise';
import { htmlText } from '../../../src/core/export/html';
import { markdownText } from '../../../src/core/export/markdown';
import { reportWithInitials } from '../../../src/core/export/report';
import { withoutPrivate } from '../../../src/core/export/without-private';
import { proofsFor, proposedFor } from '../../../src/core/pack/best-proofs';
import { packReport } from '../../../src/core/pack/pack-report';
import { figuresIn } from '../../../src/core/pack/result-figures';
import { defaultSettings } from '../../../src/core/settings';
import { packNote } from '../../../src/i18n/en/pack';
import { evidenceOf, session, star, tallyOf } from '../dashboard/sample-facts';
import { framework } from '../plan/gold-request';

const tally = tallyOf(
	session('2026-10-01', 'self', { gravitas: 3, drive: 4 }),
	evidenceOf('gravitas', { path: 'No level.md', date: '2026-11-01' }),
	evidenceOf('gravitas', { path: 'Open at 4.md', date: '2026-10-01', level: 4 }),
	star('gravitas', '2026-08-01', 3, 'Complete at 3.md'),
	star('gravitas', '2026-09-01', 3, 'Later at 3.md'),
	evidenceOf('gravitas', { path: 'Secret.md', date: '2026-11-02', level: 5, missing: [], private: true }),
	star('gravitas', '2019-01-01', 5, 'Too old.md'),
	star('drive', '2026-05-01', 2, 'Drive.md'),
);
const { model } = withoutPrivate(summarise(tally, framework, defaultSettings, '2026-11-22'), () => false);
const row = (id: string) => {
	const found = model.competences.find((one) => one.id === id);
	if (!found) throw new Error(`No row ${id}`);
	return found;
};

describe('the best proofs', () => {
	it('are those that count, the highest level first, then the newest; what supports nothing comes last', () => {
		expect(proofsFor(row('gravitas')).map(({ path }) => path)).toEqual(['Open at 4.md', 'Later at 3.md', 'Complete at 3.md', 'Too old.md', 'No level.md']);
	});

	it('decide which competences a pack proposes, the best proved first', () => {
		expect(proposedFor(model.competences, 6)).toEqual(['gravitas', 'drive']);
		expect(proposedFor(model.competences, 1)).toEqual(['gravitas']);
	});
});

describe('an evidence pack', () => {
	const story = { parts: { situation: ['Two cases.'], task: [], result: ['We saved £1.2m. Anna agreed. It took 3 weeks.'] }, confirm: ['The chair'] };
	const entries = [
		{ row: row('gravitas'), descriptor: 'Holds the room.', note: proofsFor(row('gravitas'))[1], story, privateSupport: 1 },
		{ row: row('drive'), descriptor: '', note: undefined, story: undefined, privateSupport: 0 },
	];
	const report = packReport({ purpose: 'interview', today: '2026-11-22', entries, leftOut: 1 }, { ...packNote, nextProof: () => 'Two notes at level 4.' });

	it('has a page of summary, one each competence, and what is still thin', () => {
		expect(report.parts.map(({ heading, startsPage = false }) => [heading, startsPage])).toEqual([
			['Summary', false],
			['Gravitas', true],
			['Ambition and drive', true],
			['Still thin', true],
		]);
		expect(report.parts[0]?.table?.rows[0]).toEqual(['Gravitas', '3', '4', '4', 'Later at 3', 'We saved £1.2m.']);
		expect(report.parts[3]?.text).toEqual(['Ambition and drive: two notes at level 4.']);
	});

	it('tells the story in the person’s own words, without the parts that are not there', () => {
		expect(report.parts[1]?.sections?.map(({ heading, paragraphs }) => [heading, ...paragraphs])).toEqual([
			['Situation', 'Two cases.'],
			['Result', 'We saved £1.2m. Anna agreed. It took 3 weeks.'],
			['In figures', 'We saved £1.2m.', 'It took 3 weeks.'],
			['Who can confirm it', 'The chair'],
		]);
		expect(report.parts[2]?.text).toContain('No story is chosen for this yet.');
	});

	it('holds no listed name, also in its stories, and a page breaks before each competence', () => {
		const { report: masked, replaced } = reportWithInitials(report, ['Anna']);
		expect(replaced).toEqual([{ name: 'Anna', initials: 'A.', count: 1 }]);
		const page = htmlText(masked, { language: 'en-GB', chart: () => undefined });
		expect(page + markdownText(masked, () => undefined)).not.toMatch(/Anna|Secret/);
		expect(page.match(/<section class="page">/g)).toHaveLength(3);
	});

	it('says what stays out, and where a proved level rests on it, without a name', () => {
		expect(report.lines).toEqual(['Two competences: for each, what I claim on a scale of 0 to 5; for one of them, the story that shows it.', 'One private note is left out.']);
		expect(report.parts[1]?.text[0]).toBe('I put myself at level 3, running. My notes prove level 4, one private note among them. The role asks for 4.');
		expect(report.parts[2]?.text[0]).toMatch(/^I put myself at level 4, owning\. My notes do not prove a level yet\./);
	});

	it('leads with what is proved best and told whole, whatever order it was chosen in', () => {
		const turned = packReport({ purpose: 'interview', today: '2026-11-22', entries: [...entries].reverse(), leftOut: 0 }, { ...packNote, nextProof: () => '' });
		expect(turned.parts.map(({ heading }) => heading)).toEqual(report.parts.map(({ heading }) => heading));
	});

	it('cuts no sentence at initials, and takes no date for a figure', () => {
		const result = ['No exception since. S.K. brought me a coffee on the 30th at 10:15. Dr. Ito saw 9 January 2026. It ran until May 2027.', 'Nine of eleven moved. (Saved £2k, e.g. on fees.) Forty bursts, no change.'];
		expect(figuresIn({ parts: { result } })).toEqual(['Nine of eleven moved.', '(Saved £2k, e.g. on fees.)', 'Forty bursts, no change.']);
	});

	it('takes sentences with figures from the result alone, three at most', () => {
		expect(figuresIn({ parts: { situation: ['5 people.'], result: ['1.5 days. No figure here. 20 % less. £3 saved. 4 more.'] } })).toEqual(['1.5 days.', '20 % less.', '£3 saved.']);
	});
});
