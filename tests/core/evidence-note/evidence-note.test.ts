import { describe, expect, it } from 'vitest';
import { draftEvidence, evidencePath, type EvidenceRequest } from '../../../src/core/evidence-note/evidence-note';
import { evidencePlaceholders } from '../../../src/core/evidence-note/evidence-placeholders';
import { findCompetence, type PlacedCompetence } from '../../../src/core/framework/framework';
import { missingStarParts } from '../../../src/markdown/star-sections';
import { withoutComments } from '../../../src/markdown/outline';
import { writingPlace } from '../../../src/markdown/writing-place';
import bundledTemplate from '../../../templates/evidence.md';
import { bundledFramework } from '../../bundled-framework';

const template = bundledTemplate();

const framework = bundledFramework();

function competence(id: string): PlacedCompetence {
	const found = findCompetence(framework, id);
	if (!found) throw new Error(`No competence ${id}`);
	return found;
}

const ranking: EvidenceRequest = { competence: competence('prioritisation'), title: 'Ranking round', date: '2026-11-20', level: 3 };
const draft = (changes: Partial<EvidenceRequest> = {}, text: string = template) =>
	draftEvidence({ ...ranking, ...changes }, framework, text, { tagPrefix: 'competence', formatDate: (date, format) => `${format} of ${date}` });

describe('draftEvidence', () => {
	it('gives tag, date and level of the competence', () => {
		const { tag, properties, reports } = draft();
		expect({ tag, properties, reports }).toEqual({
			tag: 'competence/investment/prioritisation',
			properties: [{ key: 'evidence-date', value: '2026-11-20' }, { key: 'evidence-level', value: 3 }],
			reports: [],
		});
	});

	it('writes level 0, and no level where none was given', () => {
		expect(draft({ level: 0 }).properties).toContainEqual({ key: 'evidence-level', value: 0 });
		expect(draft({ level: 0 }).body).toContain('%% Level 0, Not yet: ');
		const { level: _level, ...unrated } = ranking;
		const { properties, body } = draftEvidence(unrated, framework, template, { tagPrefix: 'competence', formatDate: (date) => date });
		expect(properties).toEqual([{ key: 'evidence-date', value: '2026-11-20' }]);
		expect(body).not.toContain('%% Level');
	});

	it.each(framework.areas.flatMap(({ competences }) => competences.map(({ id }) => id)))('asks the questions of %s and shows nothing but the title and four empty headings', (id) => {
		const { body } = draft({ competence: competence(id) });
		for (const prompt of competence(id).evidence_prompts) expect(body).toContain(`%% ${prompt} %%`);
		expect(withoutComments(body).split('\n').filter((line) => line.trim() !== '')).toEqual(['# Ranking round', '## Situation', '## Task', '## Action', '## Result']);
		expect(missingStarParts(body)).toEqual(['situation', 'task', 'action', 'result']);
	});

	it.each(['50%% up', '%%', '<!-- hm', '--> %%%'])('lets a title of %s open and end no comment', (title) => {
		const { body } = draft({ title });
		expect(withoutComments(body).split('\n').filter((line) => line.startsWith('#'))).toHaveLength(5);
		expect(missingStarParts(body)).toHaveLength(4);
	});

	it('never reads what was typed as a template', () => {
		expect(draft({ title: '{{competence}} {{#if level}}' }).body).toMatch(/^# \{\{competence\}\} \{\{#if level\}\}\n/);
	});

	it('leaves an unknown placeholder where it stands and names the nearest', () => {
		const { body, reports } = draft({}, 'On {{date:D MMMM}}\n{{compétence}} {{competense}}\n{{#each prompts}}{{prompt}};{{/each}}\n');
		expect(body).toContain('On D MMMM of 2026-11-20\n');
		expect(body).toContain('{{competense}}');
		expect(reports).toEqual([
			{ kind: 'malformed', text: '{{compétence}}', line: 2, column: 1 },
			{ kind: 'unknown', text: '{{competense}}', line: 2, column: 16, nearest: 'competence' },
		]);
	});

	it('fills every placeholder of its table', () => {
		for (const { name, kind, fields } of evidencePlaceholders) {
			const use = kind === 'list' ? `{{#each ${name}}}{{${fields?.[0]?.name ?? ''}}}{{/each}}` : `{{${name}}}`;
			const { body, reports } = draft({}, use);
			expect(reports, name).toEqual([]);
			expect(body, name).not.toBe('');
		}
	});
});

describe('evidencePath', () => {
	const pathOf = (title: string): string => evidencePath({ ...ranking, title }, 'Pathway');

	it('puts date and title into the evidence folder', () => {
		expect(pathOf('Ranking round')).toBe('Pathway/Evidence/2026-11-20 Ranking round.md');
	});

	it('is called after the competence when nothing that can be read was typed', () => {
		for (const title of ['', '   ', '///', '..', '\u202e']) expect(pathOf(title)).toBe('Pathway/Evidence/2026-11-20 Prioritisation.md');
	});

	it('makes a hostile title one file inside the folder', () => {
		expect(pathOf('../../etc/pass[[wd]]#x|y:z')).toBe('Pathway/Evidence/2026-11-20 .. .. etc pass wd x y z.md');
		expect(new TextEncoder().encode(pathOf('é'.repeat(900))).length).toBeLessThan(255 + 'Pathway/Evidence/'.length);
	});
});

describe('writingPlace', () => {
	it('is the empty line under the first question of the story', () => {
		const { body } = draft();
		const at = writingPlace(body);
		expect(body.slice(0, at)).toMatch(/## Situation\n\n%% [^\n]+ %%\n\n$/);
		expect(body.slice(at)).toMatch(/^\n\n## Task\n/);
	});

	it('goes on behind the words of a template, and at the end of one without a STAR', () => {
		expect(writingPlace('## Situation\n- Where: \n\n## Task\n')).toBe('## Situation\n- Where: '.length);
		expect(writingPlace('Story\n')).toBe('Story\n'.length);
		expect(writingPlace('## Situation')).toBe('## Situation'.length);
	});
});
