// Notes about certificates: one for each that is held, none where there is one already.
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/core/dashboard/tally';
import { gatherRequest } from '../../../src/core/plan/gather-request';
import { qualificationNotes } from '../../../src/core/plan/qualification-note';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { qualificationWords } from '../../../src/i18n/en/qualification-note';
import { tallyOf } from './answers-round-trip';
import { framework, goldRequest } from './gold-request';

const p3o = { qualification: 'p3o-foundation', taken: '2024-05-14', renewBy: '2027-05-14' } as const;
const note = 'Pathway/Qualifications/P3O Foundation.md';

function notes(request: Parameters<typeof qualificationNotes>[0], existing: Tally['qualifications'] = [], taken: readonly string[] = []) {
	return qualificationNotes(request, { framework, words: qualificationWords, folder: 'Pathway', isTaken: (path) => taken.includes(path), existing });
}

describe('a note about a certificate', () => {
	it('is named as people know it and says what was said, with room for what was not', () => {
		const { drafts, leftAlone } = notes({ held: [p3o, { qualification: 'mop-foundation' }], answers: {} });
		expect(leftAlone).toEqual([]);
		expect(drafts).toEqual([
			{
				path: note,
				properties: [
					['pathway-type', 'qualification'],
					['pathway-qualification', 'p3o-foundation'],
					['pathway-status', 'held'],
					['pathway-taken', '2024-05-14'],
					['pathway-renew-by', '2027-05-14'],
				],
				body: '# P3O Foundation\n\nNow called PRINCE2 Project, Programme, Portfolio Office Management Foundation. It usually comes up for renewal three years after the pass; check with PeopleCert.\n',
			},
			expect.objectContaining({ path: 'Pathway/Qualifications/MoP (Management of Portfolios) Foundation.md', properties: expect.arrayContaining([['pathway-taken', null], ['pathway-renew-by', null]]) as unknown }),
		]);
	});

	it('is read back as what was written, also of a certificate that the framework does not have', () => {
		const { drafts } = notes({ held: [p3o], answers: { otherCertificates: [{ name: '../../MSP: Practitioner', taken: '2020-01-02' }] } });
		expect(drafts.map(({ path }) => path)).toEqual([note, 'Pathway/Qualifications/MSP Practitioner.md']);
		const facts = drafts.map(({ path, properties }) => readNoteFacts({ path, frontmatter: Object.fromEntries(properties), inlineTags: [], star: undefined }, framework, defaultSettings));
		expect(facts.map((one) => [one?.qualification, one?.problems])).toEqual([
			[{ ...p3o, status: 'held' }, []],
			[{ qualification: 'other', status: 'held', taken: '2020-01-02' }, []],
		]);
	});

	it('takes the next name where its own belongs to something else', () => {
		expect(notes({ held: [p3o], answers: {} }, [], [note]).drafts.map(({ path }) => path)).toEqual(['Pathway/Qualifications/P3O Foundation (2).md']);
		const twice = notes({ held: [p3o], answers: { otherCertificates: [{ name: 'P3O Foundation' }] } });
		expect(twice.drafts.map(({ path }) => path)).toEqual([note, 'Pathway/Qualifications/P3O Foundation (2).md']);
	});

	it('that is there already, wherever and under whatever name, is left alone and said to differ where it does', () => {
		const moved = { path: 'Archive/My certificate.md', qualification: { ...p3o, status: 'held' as const } };
		expect(notes({ held: [p3o], answers: {} }, [moved])).toEqual({ drafts: [], leftAlone: [{ path: moved.path, differs: false }] });
		expect(notes({ held: [{ qualification: 'p3o-foundation', renewBy: '2030-01-01' }], answers: {} }, [moved]).leftAlone).toEqual([{ path: moved.path, differs: true }]);
		expect(notes({ held: [p3o], answers: {} }, [{ ...moved, qualification: { ...p3o, status: 'planned' } }]).leftAlone).toEqual([{ path: moved.path, differs: true }]);
		const other = { path: 'Archive/msp.md', qualification: { qualification: 'other', status: 'held' as const } };
		expect(notes({ held: [], answers: { otherCertificates: [{ name: 'MSP' }, { name: 'APM PMQ' }] } }, [other])).toMatchObject({ drafts: [{ path: 'Pathway/Qualifications/APM PMQ.md' }], leftAlone: [{ path: other.path, differs: false }] });
	});

	it('is not made of one that the framework does not have any more, nor of one without a name', () => {
		expect(notes({ held: [{ qualification: 'gone' }], answers: { otherCertificates: [{ name: ' ' }] } })).toEqual({ drafts: [], leftAlone: [] });
	});
});

describe('a request gathered later', () => {
	const said = { first: goldRequest, answers: {}, held: [p3o], certificatesSaid: true, decisions: [] };
	const request = (drafts: Parameters<typeof tallyOf>[0]) => {
		const gathered = gatherRequest(said, tallyOf(drafts), '2026-12-01');
		return gathered.kind === 'complete' ? gathered.request.held : gathered;
	};

	it('goes by the note about a certificate, and by the answer where there is none', () => {
		expect(request([])).toEqual([p3o]);
		expect(request(notes({ held: [{ qualification: 'p3o-foundation', taken: '2027-05-01', renewBy: '2030-05-01' }], answers: {} }).drafts)).toEqual([{ qualification: 'p3o-foundation', taken: '2027-05-01', renewBy: '2030-05-01' }]);
	});

	it('has what was passed since', () => {
		expect(request(notes({ held: [{ qualification: 'mop-foundation', taken: '2027-05-01' }], answers: {} }).drafts)).toEqual([p3o, { qualification: 'mop-foundation', taken: '2027-05-01' }]);
	});

	it('says what is missing when the answers do not say it', () => {
		expect(gatherRequest({ first: { target: 'portfolio-pmo-lead' }, answers: {}, held: [], decisions: [] }, tallyOf([]), '2026-12-01')).toEqual({ kind: 'incomplete', missing: ['start', 'targetDate', 'hoursPerWeek', 'workDaysPerQuarter'] });
	});
});
