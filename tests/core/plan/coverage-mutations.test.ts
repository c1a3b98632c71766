// Each of the 47 considerations stands in a plan or on the dashboard because of data in the framework: with the data taken
// out, what a reader saw of it is gone. The list of what was taken out, and of what went with it, is printed.
import { afterAll, describe, expect, it } from 'vitest';
import { applyNote, emptyTally } from '../../../src/core/dashboard/tally';
import { summarise } from '../../../src/core/dashboard/summarise';
import { findCompetence, findQualification, findRoute, type Framework } from '../../../src/core/framework/framework';
import { buildPlan } from '../../../src/core/plan/build-plan';
import { quickRequest } from '../../../src/core/plan/quick-request';
import { defaultSettings } from '../../../src/core/settings';
import bundledTemplate from '../../../templates/plan.md';
import { framework, goldRequest } from './gold-request';
import { firstScreen, goldOptions, planOptions } from './plan-options';
import { withoutIds } from './without-id';

const template = bundledTemplate();

/** What is read. The dashboard is that of a vault with a plan and no other note. */
const readings = {
	'full plan': (used: Framework): string => buildPlan(goldRequest, used, template, '2026-12-01', goldOptions).body,
	'first plan': (used: Framework): string => buildPlan(quickRequest(firstScreen), used, template, '2026-11-22', planOptions).body,
	dashboard: (used: Framework): string => {
		const { start, targetDate, target } = goldRequest;
		const plan = { path: 'Plan.md', private: false, plan: { target, start, targetDate, focus: [], routes: [] }, problems: [] };
		return JSON.stringify(summarise(applyNote(emptyTally(), undefined, plan), used, defaultSettings, start));
	},
};

interface Row {
	readonly row: string;
	readonly what: string;
	readonly read: keyof typeof readings;
	/** What a reader sees of it. */
	readonly sees: string;
	readonly without: (whole: Framework) => Framework;
	readonly takenOut: string;
}

const factor = (id: string): string => framework.context_factors.find((one) => one.id === id)?.ask ?? '';
const competence = (id: string): string => findCompetence(framework, id)?.name ?? '';
const action = (id: string): string => `^pw-${id}`;

function ids(row: string, what: string, read: Row['read'], sees: string, ...out: readonly string[]): Row {
	return { row, what, read, sees, without: (whole) => withoutIds(whole, ...out), takenOut: out.join(', ') };
}

function changed(row: string, what: string, read: Row['read'], sees: string, takenOut: string, without: (whole: Framework) => Framework): Row {
	return { row, what, read, sees, without, takenOut };
}

/** Its row among the certificates, under its name now or the one before. */
function certificate(id: string): string {
	const name = findQualification(framework, id)?.name ?? 'no such certificate';
	return readings['first plan'](framework).split('\n').find((one) => one.startsWith('| ') && one.includes(name)) ?? '';
}

/** A whole line of what is read, so that a figure in it counts as well. */
function line(read: Row['read'], pattern: RegExp): string {
	return readings[read](framework).split('\n').find((one) => pattern.test(one)) ?? '';
}

const unsaid = '| Not said yet |';
const rows: readonly Row[] = [
	ids('S01', 'years and scale of the PMO', 'first plan', factor('years-as-pmo-manager'), 'years-as-pmo-manager'),
	changed('S02', 'the portfolio role as target', 'dashboard', '"name":"Portfolio PMO lead"', 'target profile portfolio-pmo-lead', (whole) => withoutIds(whole, 'portfolio-pmo-lead')),
	ids('S03', 'strategy execution', 'full plan', action('strategy-execution-1'), 'strategy-execution'),
	changed('S04', 'the more senior level', 'full plan', 'owns it across the whole portfolio', 'what level 4 means', (whole) => ({ ...whole, scale: whole.scale.filter(({ level }) => level !== 4) })),
	changed('S05', 'what has not been looked at', 'first plan', unsaid, 'all context factors', (whole) => ({ ...whole, context_factors: [] })),
	ids('S06', 'the kind of PMO', 'full plan', framework.readings['pmo-type']['departmental-pmo']?.lacks ?? '', 'departmental-pmo'),
	ids('S07', 'culture', 'full plan', framework.readings['decision-culture']['settled-beforehand'] ?? '', 'settled-beforehand'),
	ids('S08', 'context', 'first plan', factor('organisation-context'), 'organisation-context'),
	ids('S09', 'services of the PMO', 'full plan', framework.readings['pmo-services']['capacity-and-resources']?.portfolio_version ?? '', 'capacity-and-resources'),
	ids('S10', 'management skills in use', 'full plan', '| Not used in the last year |', 'management-skills-in-use'),
	ids('S11', 'experience before the PMO', 'first plan', factor('prior-experience'), 'prior-experience'),
	ids('S12', 'ambition', 'dashboard', competence('drive'), 'drive'),
	ids('S13', 'drive', 'full plan', action('drive-1'), 'drive'),
	ids('S14', 'personality', 'first plan', factor('personality'), 'personality'),
	ids('S15', 'interpersonal skills', 'first plan', factor('interpersonal-skills'), 'interpersonal-skills'),
	changed('S16', 'reasons for a route', 'full plan', 'within reach where you are', 'route_rules', (whole) => ({ ...whole, route_rules: [] })),
	changed('S17', 'the knowledge floor', 'first plan', 'investment appraisal, prioritisation and enterprise capacity planning', 'competences of the knowledge floor', (whole) => ({
		...whole,
		dashboard_hints: { ...whole.dashboard_hints, knowledge_floor: { ...whole.dashboard_hints.knowledge_floor, competences: [] } },
	})),
	ids('S18', 'investment appraisal', 'full plan', action('investment-appraisal-1'), 'investment-appraisal'),
	ids('S19', 'prioritisation', 'full plan', action('prioritisation-2'), 'prioritisation'),
	ids('S20', 'enterprise resource management', 'dashboard', competence('resource-allocation'), 'resources'),
	ids('S21', 'other portfolio functions', 'dashboard', competence('demand-intake'), 'demand-intake'),
	ids('S22', 'the portfolio certificate', 'first plan', certificate('mop-foundation'), 'mop-foundation'),
	ids('S23', 'both of its levels', 'first plan', certificate('mop-practitioner'), 'mop-practitioner'),
	ids('S24', 'business acumen', 'dashboard', competence('financial-acumen'), 'strategy-business'),
	ids('S25', 'more than the delivery side', 'first plan', line('first plan', / are on the strategy side/), 'strategy-business', 'investment'),
	ids('S26', 'wider business knowledge', 'full plan', action('business-knowledge-1'), 'business-knowledge'),
	ids('S27', 'one’s own organisation', 'full plan', action('business-knowledge-3'), 'business-knowledge-3'),
	ids('S28', 'strategic objectives', 'first plan', action('strategic-alignment-1'), 'strategic-alignment'),
	ids('S29', 'stepping out for some years', 'full plan', findRoute(framework, 'step-out')?.name ?? '', 'step-out'),
	changed('S30', 'openings', 'first plan', line('first plan', /^\| Waits for an opening /), 'routes that need an opening', (whole) => ({ ...whole, routes: whole.routes.map((route) => ({ ...route, needs_opening: false })) })),
	ids('S31', 'direct delivery', 'full plan', findRoute(framework, 'delivery-stint')?.name ?? '', 'delivery-stint'),
	ids('S32', 'a secondment', 'full plan', findRoute(framework, 'secondment')?.name ?? '', 'secondment'),
	ids('S33', 'knowledge up to date', 'first plan', action('professional-currency-3'), 'professional-currency'),
	ids('S34', 'P3O', 'first plan', certificate('p3o-foundation'), 'p3o-foundation'),
	ids('S35', 'Essentials for PMO Managers', 'first plan', certificate('essentials-pmo-managers'), 'essentials-pmo-managers'),
	...(['strong-leadership', 'gravitas', 'firm-but-fair', 'holding-your-own', 'managing-politics', 'accountability'] as const).map((id, index) =>
		ids(`S${36 + index}`, competence(id).toLowerCase(), 'full plan', `| ${competence(id)} |`, id),
	),
	ids('S42', 'one’s managerial style now', 'full plan', action('personal-style-m5'), 'personal-style'),
	changed('S43', 'softer skills get neglected', 'dashboard', '"behavioural":true', 'the mark of behavioural areas', (whole) => ({ ...whole, areas: whole.areas.map((area) => ({ ...area, behavioural: false })) })),
	ids('S44', 'less technique, more leadership', 'full plan', framework.route_rules.find(({ id }) => id === 'people-side-first')?.because ?? '', 'people-side-first'),
	ids('S45', 'inspiring others', 'full plan', `| ${competence('inspiring-others')} |`, 'inspiring-others'),
	changed('S46', 'questions instead of verdicts', 'full plan', findCompetence(framework, 'gravitas')?.evidence_prompts[0] ?? '', 'evidence prompts', (whole) => ({
		...whole,
		areas: whole.areas.map((area) => ({ ...area, competences: area.competences.map((one) => ({ ...one, evidence_prompts: [] })) })),
	})),
	changed('S47', 'trade marks', 'full plan', framework.attribution.lines[0] ?? '', 'attribution lines', (whole) => ({ ...whole, attribution: { ...whole.attribution, lines: [] } })),
];

const log: string[] = [];

afterAll(() => console.log(`Taken out of the framework, and gone from what is read:\n${log.join('\n')}`));

describe('the 47 considerations', () => {
	it('are all here', () => {
		expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 47 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`));
	});

	it.each(rows)('$row, $what: in the $read because of the framework', ({ row, what, read, sees, without, takenOut }) => {
		expect(sees).not.toBe('');
		expect(readings[read](framework)).toContain(sees);
		expect(readings[read](without(framework))).not.toContain(sees);
		log.push(`${row}  ${what} (${read}): ${takenOut}`);
	});
});
