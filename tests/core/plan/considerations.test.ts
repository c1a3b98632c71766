// The 47 considerations that the plan models, and where even the plan of the first screen alone has each of them.
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/core/plan/build-plan';
import { quickRequest } from '../../../src/core/plan/quick-request';
import { findCompetence, findQualification, findRoute } from '../../../src/core/framework/framework';
import bundledTemplate from '../../../templates/plan.md';
import { framework } from './gold-request';
import { firstScreen, planOptions } from './plan-options';

const template = bundledTemplate();

const { body } = buildPlan(quickRequest(firstScreen), framework, template, '2026-11-22', planOptions);

const ask = (id: string): string => framework.context_factors.find((factor) => factor.id === id)?.ask ?? `no question ${id}`;
const name = (id: string): string => findCompetence(framework, id)?.name ?? `no competence ${id}`;
const task = (id: string): string => `^pw-${id}`;
const exitTest = (id: string): string => findRoute(framework, id)?.exit_test.replace(/\.$/, '') ?? `no route ${id}`;
const rows = (id: string): string => `| ${name(id)} |`;

const places: readonly (readonly [row: string, ...texts: string[]])[] = [
	['S01 years of managing a PMO', ask('years-as-pmo-manager')],
	['S02 the wish to move up', 'You want to be Head of Portfolio Office by 22 November 2028.'],
	['S03 strategy execution', rows('strategy-execution')],
	['S04 a more senior level', 'owns it across the whole portfolio'],
	['S05 what to consider', 'Not looked at yet:'],
	['S06 the kind of PMO', ask('pmo-type'), ask('pmo-stance')],
	['S07 culture', ask('culture'), ask('decision-culture'), ask('bad-news')],
	['S08 context', ask('organisation-context'), ask('planning-calendar')],
	['S09 services', ask('pmo-services')],
	['S10 management skills in use', ask('management-skills-in-use')],
	['S11 experience before the PMO', ask('prior-experience')],
	['S12 ambition', 'What you want, and what you will give for it, is not said yet.'],
	['S13 drive', task('drive-1')],
	['S14 personality', ask('personality')],
	['S15 interpersonal skills', ask('interpersonal-skills'), rows('executive-relationships')],
	['S16 that these shape the plan', 'What the answer would change'],
	['S17 the knowledge floor', 'Level 2 with a note to show for it is the floor.'],
	['S18 investment appraisal', rows('investment-appraisal'), task('investment-appraisal-1')],
	['S19 prioritisation', rows('prioritisation'), task('prioritisation-1')],
	['S20 enterprise resource management', rows('capacity-planning'), task('capacity-planning-1')],
	['S21 other portfolio functions', task('demand-intake-1'), task('benefits-management-1'), task('governance-1')],
	['S22 the portfolio certificate', findQualification(framework, 'mop-foundation')?.name ?? ''],
	['S23 both of its levels', task('professional-currency-1'), task('professional-currency-2')],
	['S24 business acumen', rows('business-knowledge'), '## Knowing the business'],
	['S25 not only the delivery side', 'on the strategy side'],
	['S26 wider business knowledge', task('business-knowledge-1')],
	['S27 one’s own organisation', task('business-knowledge-3')],
	['S28 strategic objectives', task('strategic-alignment-1')],
	['S29 stepping out for a few years', exitTest('step-out')],
	['S30 only when there is an opening', 'Waits for an opening', '## Opportunities'],
	['S31 direct delivery', exitTest('delivery-stint')],
	['S32 a secondment', exitTest('secondment')],
	['S33 knowledge up to date', task('professional-currency-3')],
	['S34 one way to do that', 'P3O Foundation'],
	['S35 the other way', 'Essentials for PMO Managers'],
	...(['strong-leadership', 'gravitas', 'firm-but-fair', 'holding-your-own', 'managing-politics', 'accountability', 'managerial-style'] as const).map((id, index): [string, string] => [`S${36 + index} ${name(id)}`, rows(id)]),
	['S43 that softer skills get neglected', 'it is what most of us put off'],
	['S44 less technique, more leadership', 'This step is less about technique and more about leadership'],
	['S45 inspiring others', rows('inspiring-others')],
	['S46 pointers and no verdict', 'The day to think again.'],
	['S47 trade marks', framework.attribution.lines[0] ?? ''],
];

describe('the 47 considerations', () => {
	it('are all here', () => {
		expect(places.map(([row]) => row.slice(0, 3))).toEqual(Array.from({ length: 47 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`));
	});

	it.each(places)('%s has its place in the quick plan', (_, ...texts) => {
		for (const text of texts) {
			expect(text).not.toBe('');
			expect(body).toContain(text);
		}
	});
});
