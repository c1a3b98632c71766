import { describe, expect, it } from 'vitest';
import { competencesOf } from '../../../src/core/framework/framework';
import { frameworkNote } from '../../../src/core/framework/framework-note';
import { frameworkNoteWords } from '../../../src/i18n/en/framework-note';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const note = frameworkNote(framework, frameworkNoteWords);

describe('the readable note of the framework', () => {
	it('has every area, competence, level, question, action, route, milestone, certificate and acknowledgement', () => {
		const competences = competencesOf(framework);
		const said = [
			...framework.areas.flatMap(({ name, question }) => [`## ${name}`, question]),
			...competences.flatMap(({ name, summary, levels, evidence_prompts: prompts, actions }) => [`### ${name}`, summary, ...Object.values(levels), ...prompts, ...actions.flatMap((action) => [action.do, action.shows.replace(/\.$/, '')])]),
			...framework.routes.flatMap(({ name, suits, milestones, exit_test: test }) => [`### ${name}`, suits, test, ...milestones.map(({ what }) => what)]),
			...framework.qualifications.flatMap(({ name, body }) => [name, body]),
			...framework.attribution.lines,
			framework.framework.disclaimer,
		];
		expect(said.filter((text) => !note.includes(text))).toEqual([]);
	});

	it('prints targets and weight of a competence in the table of its area', () => {
		expect(note).toContain('| Prioritisation | 3 | 2 | 4 | 5 |');
	});

	it('keeps a text of several lines, or with a bar, inside its table', () => {
		const hostile = bundledFramework((text) => text.replace('"name":"Gravitas"', '"name":"Grav|itas\\n# Not a heading"'));
		const text = frameworkNote(hostile, frameworkNoteWords);
		expect(text).toContain('| Grav\\|itas # Not a heading | 3 |');
		expect(text).not.toContain('\n# Not a heading');
	});

	it('has one title, no empty heading and no value that is missing', () => {
		expect(note.match(/^# .+$/gm)).toHaveLength(1);
		expect(note).not.toMatch(/undefined|null|NaN|\[object|^#+\s*$/m);
	});
});
