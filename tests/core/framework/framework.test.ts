import { describe, expect, it } from 'vitest';
import { competencesOf, defaultTarget, findCompetence } from '../../../src/core/framework/framework';
import { parseFramework } from '../../../src/core/framework/parse-framework';
import bundled from '../../../templates/frameworks/portfolio-pmo.yaml';

function raw(): unknown {
	return JSON.parse(bundled());
}

describe('the bundled framework', () => {
	it('is valid, with 8 areas, 33 competences of which 21 are core, and 131 actions', () => {
		const outcome = parseFramework(raw());
		if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.problems.slice(0, 5), null, 1));
		const competences = competencesOf(outcome.framework);
		expect([
			outcome.framework.areas.length,
			competences.length,
			competences.filter((competence) => competence.core).length,
			competences.flatMap((competence) => competence.actions).length,
		]).toEqual([8, 33, 21, 131]);
		expect(defaultTarget(outcome.framework)).toBe('portfolio-pmo-lead');
		expect(findCompetence(outcome.framework, 'gravitas')?.area.id).toBe('presence');
	});
});

describe('parseFramework', () => {
	it('names the place, what was expected and what was found', () => {
		const broken: unknown = JSON.parse(bundled().replace('"weight":3', '"weight":5'));
		expect(parseFramework(broken)).toEqual({
			kind: 'invalid',
			problems: [{ path: ['areas', 0, 'competences', 0, 'weight'], expected: 'a whole number from 1 to 3', found: '5' }],
		});
	});

	it('refuses an id that nothing has', () => {
		const broken: unknown = JSON.parse(bundled().replace('"suggest":"formal-learning"', '"suggest":"formal-lerning"'));
		expect(parseFramework(broken)).toEqual({
			kind: 'invalid',
			problems: [{ path: ['route_rules', 0, 'suggest'], expected: 'the id of a known route', found: '"formal-lerning"' }],
		});
	});

	it('refuses a condition it does not know', () => {
		const broken: unknown = JSON.parse(bundled().replace('"renewal_inside_plan":true', '"renewal_in_plan":true'));
		const outcome = parseFramework(broken);
		expect(outcome.kind === 'invalid' && outcome.problems.map((problem) => problem.path.join('.'))).toContain('route_rules.3.when.renewal_in_plan');
	});

	it.each([null, undefined, [], 'text', 7, {}])('refuses %j without an exception', (value) => {
		expect(parseFramework(value).kind).toBe('invalid');
	});
});
