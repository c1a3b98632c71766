// From the running tally to what the dashboard shows. Depends on the notes, the framework, the settings and the day alone,
// and not on the order in which notes were read. Cheap to call after every change: see competence-row.ts.
import type { CalendarDate } from '../calendar-date';
import { titleOf } from '../file-name-date';
import { defaultTarget, type Framework } from '../framework/framework';
import type { Settings } from '../settings';
import { areaRow } from './area-row';
import { competenceRow } from './competence-row';
import type { DashboardModel, PlanLine } from './model';
import { isClaimedEnough, isProvedEnough, mustMove } from './must-move';
import { byGap, byNextProof } from './ranking';
import { byText } from './sorted-list';
import { untouched, type PlanNote, type Tally } from './tally';

export function summarise(tally: Tally, framework: Framework, settings: Settings, today: CalendarDate): DashboardModel {
	const plan = currentPlan(tally.plans, settings.currentPlan);
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
	return {
		today,
		plan: plan && planLine(plan),
		plans: tally.plans.map(({ path, plan: { targetDate } }) => ({ path, targetDate })),
		target: { profile, name: framework.target_profiles.find(({ id }) => id === profile)?.name ?? profile },
		counts: {
			evidenceNotes: tally.evidenceNotes,
			notesWithoutLevel: tally.notesWithoutLevel,
			assessments: tally.assessments,
			privateNotes: tally.privateNotes,
		},
		areas: placed.map(({ area, rows }) => areaRow(area, rows, tally.areas.get(area.id) ?? [], today)),
		competences,
		nextProofs: byNextProof(competences, toMove),
		mustMove: {
			total: moving.length,
			proved: moving.filter(isProvedEnough).length,
			claimed: moving.filter((row) => !isProvedEnough(row) && isClaimedEnough(row)).length,
		},
		problems: problemsOf(tally, today),
	};
}

/** The one chosen in the settings while it exists, else the only one there is. */
function currentPlan(plans: readonly PlanNote[], chosen: string): PlanNote | undefined {
	return plans.find(({ path }) => path === chosen) ?? (plans.length === 1 ? plans[0] : undefined);
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
