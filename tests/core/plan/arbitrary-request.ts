// Requests as people make them: nine in ten answer most questions, with dates, hours and decisions of every kind.
import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/core/calendar-date';
import { competencesOf } from '../../../src/core/framework/framework';
import type { Level } from '../../../src/core/level';
import type { Answers, HeldQualification, PlanRequest, RouteDecision } from '../../../src/core/plan/plan-request';
import { withoutUnsaid } from '../../../src/core/plan/answers/without-unsaid';
import { quickRequest } from '../../../src/core/plan/quick-request';
import { framework } from './gold-request';

const optionsOf = (id: string): readonly string[] => {
	const factor = framework.context_factors.find((one) => one.id === id);
	return factor?.options ?? [];
};
const said = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 9 });
const words = fc.constantFrom('', 'As it is.', 'Two lines\nof text | with a bar', '{{role}} %% pathway:end q1 %%', 'J.K.');
const services = framework.context_factors.find(({ id }) => id === 'pmo-services');

const answers: fc.Arbitrary<Answers> = fc
	.record({
		years: said(fc.integer({ min: 0, max: 40 })),
		pmoType: said(fc.constantFrom(...optionsOf('pmo-type'))),
		pmoStance: said(fc.constantFrom(...optionsOf('pmo-stance'))),
		services: said(fc.dictionary(fc.constantFrom(...(services?.rows ?? [])), fc.constantFrom(...(services?.columns ?? [])))),
		decisionCulture: said(fc.constantFrom(...optionsOf('decision-culture'))),
		badNews: said(fc.constantFrom(...optionsOf('bad-news'))),
		organisation: said(words),
		ambition: said(words),
		planningRound: said(fc.record({ yearStarts: fc.integer({ min: 1, max: 12 }), opens: fc.integer({ min: 1, max: 12 }), closes: fc.integer({ min: 1, max: 12 }) })),
		skillsUsed: said(fc.subarray([...optionsOf('management-skills-in-use')])),
		priorRoles: said(fc.array(fc.record({ role: words, function: fc.constantFrom('delivery', 'other', 'finance'), from: words, to: words, usableFor: words }), { maxLength: 3 })),
		support: said(fc.array(fc.record({ who: words, role: fc.constantFrom('line-manager', 'sponsor', 'mentor'), askedFor: words, lastContact: words }), { maxLength: 3 })),
		makingRoom: said(fc.array(words, { maxLength: 3 })),
		opportunities: said(
			fc.array(fc.record({ date: words, opportunity: words, route: fc.constantFrom(...framework.routes.map(({ id }) => id)), whoKnows: words, decision: fc.constantFrom('go', 'wait', 'no', ''), why: words }), { maxLength: 3 }),
		),
	})
	.map(withoutUnsaid);

const held: fc.Arbitrary<readonly HeldQualification[]> = fc
	.subarray(framework.qualifications.map(({ id }) => id), { maxLength: 4 })
	.chain((ids) =>
		fc.tuple(...ids.map((qualification) => fc.record({ qualification: fc.constant(qualification), taken: fc.constant('2024-05-14' as const), renewBy: fc.constantFrom('2026-01-31' as const, '2027-05-14' as const, '2029-02-28' as const) }))),
	);

const decisions: fc.Arbitrary<readonly RouteDecision[]> = fc
	.subarray(framework.routes.map(({ id }) => id))
	.chain((ids) => fc.tuple(...ids.map((route) => fc.record({ route: fc.constant(route), decision: fc.constantFrom('taken' as const, 'waiting' as const, 'overruled' as const), reason: words }))));

const ratings: fc.Arbitrary<ReadonlyMap<string, Level>> = fc
	.subarray(competencesOf(framework).map(({ id }) => id))
	.chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.constantFrom<Level[]>(0, 1, 2, 3, 4, 5)))))
	.map((entries) => new Map(entries));

const firstScreen = fc
	.record({
		target: fc.constantFrom('portfolio-pmo-lead', 'portfolio-director'),
		targetTitle: words,
		days: fc.integer({ min: 0, max: 800 }),
		months: fc.integer({ min: 0, max: 60 }),
		moreDays: fc.integer({ min: 1, max: 31 }),
		hoursPerWeek: fc.constantFrom(0, 0.5, 1, 2, 3, 4, 4, 5, 6, 8, 12, 40),
		workDaysPerQuarter: fc.constantFrom(0, 3, 6, 6, 12, 60),
		noticeMonths: fc.integer({ min: 0, max: 6 }),
	})
	.map(({ days, months, moreDays, ...rest }) => {
		const start = addDays('2026-11-22', days);
		return { ...rest, start, targetDate: addDays(addMonths(start, months), moreDays) };
	});

export const anyRequest: fc.Arbitrary<PlanRequest> = fc.oneof(
	{ weight: 1, arbitrary: firstScreen.map(quickRequest) },
	{
		weight: 9,
		arbitrary: fc.record({ firstScreen, answers, ratings, held, decisions, certificatesSaid: fc.boolean() }).map(({ firstScreen: first, ...rest }): PlanRequest => ({ ...first, ...rest })),
	},
);
