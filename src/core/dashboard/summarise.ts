// From the running tally to what the dashboard shows. Depends on the notes, the framework, the settings and the day alone,
// and not on the order in which notes were read. Cheap to call after every change: see competence-row.ts.
import type { CalendarDate } from '../calendar-date';
import { titleOf } from '../file-name-date';
import { defaultTarget, type Framework } from '../framework/framework';
import type { Settings } from '../settings';
import { areaRow } from './area-row';
import { balance } from './balance';
import { certificates } from './certificates';
import { competenceRow } from './competence-row';
import { cpd } from './cpd-sums';
import { currentPlan } from './current-plan';
import { areaNotes } from './evidence-over-time';
import { knowledgeFloor } from './knowledge-floor';
import type { DashboardModel, PlanLine } from './model';
import { isClaimedEnough, isProvedEnough, mustMove } from './must-move';
import { planParts } from './plan-parts';
import { quartersUpTo } from './quarters';
import { quietAreas } from './quiet-areas';
import { byGap, byNextProof } from './ranking';
import { raterViews } from './raters';
import { byText } from './sorted-list';
import { untouched, type PlanNote, type Tally } from './tally';
import { trend } from './trend';

/** What the reader wants to see it by; what does not exist is as if it was not asked for. */
export interface Look {
	/** Path of the plan to measure against, instead of the current one. */
	readonly plan?: string | undefined;
	/** The day from which changes are counted. */
	readonly since?: CalendarDate | undefined;
}

const quartersShown = 8;

export function summarise(tally: Tally, framework: Framework, settings: Settings, today: CalendarDate, look: Look = {}): DashboardModel {
	const plan = tally.plans.find(({ path }) => path === look.plan) ?? currentPlan(tally.plans, settings.currentPlan);
	const profile = plan?.plan.target ?? defaultTarget(framework);
	const context = { framework, profile, today };
	const placed = framework.areas.map((area) => ({
		area,
		rows: area.competences.map((competence) => competenceRow(area, competence, tally.competences.get(competence.id) ?? untouched, context)),
	}));
	const inFileOrder = placed.flatMap(({ rows }) => rows);
	const competences = byGap(inFileOrder);
	const toMove = mustMove(inFileOrder, tally, plan?.plan.start, today);
	const moving = inFileOrder.filter(({ id }) => toMove.has(id));
	const areas = placed.map(({ area, rows }) => areaRow(area, rows, tally.areas.get(area.id) ?? [], today));
	return {
		today,
		plan: plan && planLine(plan),
		...(plan ? planParts(plan.plan, { framework, tally, rows: inFileOrder, today }) : {}),
		plans: tally.plans.map(({ path, plan: { targetDate } }) => ({ path, targetDate })),
		target: { profile, name: framework.target_profiles.find(({ id }) => id === profile)?.name ?? profile },
		counts: {
			evidenceNotes: tally.evidenceNotes,
			notesWithoutLevel: tally.notesWithoutLevel,
			assessments: tally.assessments,
			privateNotes: tally.privateNotes,
		},
		areas,
		competences,
		nextProofs: byNextProof(competences, toMove),
		mustMove: {
			total: moving.length,
			proved: moving.filter(isProvedEnough).length,
			claimed: moving.filter((row) => !isProvedEnough(row) && isClaimedEnough(row)).length,
		},
		raters: raterViews(inFileOrder, today),
		...whereNotesAre(tally, { areas, competences, framework, today }),
		knowledgeFloor: knowledgeFloor(inFileOrder, framework),
		trend: trend(tally, { rows: inFileOrder, context, planStart: plan?.plan.start, since: look.since }),
		certificates: certificates(tally.qualifications, framework, today),
		cpd: cpd(tally.cpd, framework, today),
		problems: problemsOf(tally, today),
	};
}

function whereNotesAre(
	tally: Tally,
	{ areas, competences, framework, today }: Pick<DashboardModel, 'areas' | 'competences' | 'today'> & { readonly framework: Framework },
): Pick<DashboardModel, 'notesByQuarter' | 'quietAreas' | 'quietAfterDays' | 'balance'> {
	const quarters = quartersUpTo(today, quartersShown);
	const notes = framework.areas.map((area) => areaNotes(area, tally, quarters, today));
	return {
		notesByQuarter: { quarters, areas: notes },
		quietAreas: quietAreas(areas, notes, competences, framework, today),
		quietAfterDays: framework.dashboard_hints.neglect_days,
		balance: balance(framework, tally, today),
	};
}

function planLine({ path, plan }: PlanNote): PlanLine {
	return { path, title: plan.title ?? titleOf(path), start: plan.start, targetDate: plan.targetDate, focus: plan.focus };
}

/** By path. A session dated after today does not count yet, which would look like a loss if nothing said so. */
function problemsOf(tally: Tally, today: CalendarDate): DashboardModel['problems'] {
	const noted = tally.problems.flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem })));
	const early = new Map<string, CalendarDate>();
	for (const { ratings } of tally.competences.values()) {
		for (const { path, date } of ratings) if (date > today) early.set(path, date);
	}
	if (early.size === 0) return noted;
	const future = [...early].map(([path, date]) => ({ path, problem: { kind: 'bad-value', key: 'pathway-date', found: date, expected: 'date' } as const }));
	return [...noted, ...future].sort((a, b) => byText(a.path, b.path));
}
