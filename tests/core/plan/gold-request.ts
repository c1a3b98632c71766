// The request behind the hand-written plan: the answers of one departmental PMO manager.
import type { Framework } from '../../../src/core/framework/framework';
import { parseFramework } from '../../../src/core/framework/parse-framework';
import type { Level } from '../../../src/core/level';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import bundled from '../../../templates/frameworks/portfolio-pmo.yaml';

export const framework = bundledFramework();

const ratings: Readonly<Record<string, Level>> = {
	'business-knowledge': 2,
	'strategic-alignment': 2,
	'strategy-execution': 1,
	'investment-appraisal': 2,
	prioritisation: 2,
	'capacity-planning': 1,
	'pmo-operating-model': 3,
	'strong-leadership': 3,
	'inspiring-others': 3,
	'managerial-style': 3,
	'firm-but-fair': 4,
	gravitas: 2,
	'holding-your-own': 2,
	'managing-politics': 2,
	accountability: 3,
	'executive-relationships': 2,
	drive: 2,
	'self-awareness': 2,
	'delivery-experience': 1,
	'business-management-experience': 1,
	'professional-currency': 2,
};

const stays = 'Two years away now would mean watching somebody else build the list. I will run one small project from here.';

export const goldRequest: PlanRequest = {
	target: 'portfolio-pmo-lead',
	targetTitle: 'Head of Portfolio Office',
	start: '2026-12-01',
	targetDate: '2028-12-01',
	hoursPerWeek: 4,
	workDaysPerQuarter: 12,
	noticeMonths: 3,
	ratings: new Map(Object.entries(ratings)),
	held: [{ qualification: 'p3o-foundation', taken: '2024-05-14', renewBy: '2027-05-14' }],
	certificatesSaid: true,
	decisions: [
		{ route: 'formal-learning', decision: 'taken' },
		{ route: 'delivery-stint', decision: 'overruled', reason: stays },
		{ route: 'secondment', decision: 'waiting' },
		{ route: 'grow-in-role', decision: 'taken' },
		{ route: 'personal-style', decision: 'taken' },
	],
	answers: {
		years: 8,
		team: 4,
		liveProjects: 31,
		yearlySpendGbpMillion: 19,
		pmoType: 'departmental-pmo',
		pmoStance: 'controlling',
		services: {
			'portfolio-reporting': 'run-it',
			'risk-and-dependencies': 'run-it',
			'governance-secretariat': 'run-it',
			'methods-and-tools': 'run-it',
			'demand-and-pipeline': 'touch-it',
			'investment-appraisal': 'touch-it',
			prioritisation: 'touch-it',
			benefits: 'touch-it',
			'portfolio-finance': 'touch-it',
			assurance: 'touch-it',
			'capability-development': 'touch-it',
			'capacity-and-resources': 'could-start-it',
			'portfolio-balancing': 'not-here',
		},
		decisionCulture: 'settled-beforehand',
		badNews: 'needs-a-plan',
		culture: 'Directors settle it in twos before the executive team meets. Whoever has money left gets a project.',
		organisation:
			'Housing association, about 14,000 homes and 600 staff. Regulated. The budget runs April to March. Every directorate keeps its own list of projects and nobody has the whole one. A new chief executive started in September and has asked for one view of all change.',
		planningRound: { yearStarts: 4, opens: 10, closes: 1 },
		skillsUsed: ['line-management', 'recruiting', 'performance-management', 'supplier-management', 'chairing'],
		priorRoles: [
			{ role: 'Project support officer, district council', function: 'other', from: '2013', to: '2016', usableFor: 'Planning and reporting' },
			{ role: 'PMO analyst, here', function: 'analysis', from: '2016', to: '2018', usableFor: 'Knowing every project manager and where the data is weak' },
		],
		ambition:
			'Head of Portfolio Office, here or at a larger association. I will give up chairing the project managers\u2019 forum and my late evenings on the board pack. I will not move house and I will not take a cut in pay.',
		makingRoom: ['Chairing the project managers\u2019 forum', 'Keeping the templates up to date myself', 'The forty-page monthly pack: ten pages will do'],
		support: [{ who: 'J.K., Director of Property', role: 'line-manager', askedFor: 'Nothing yet', lastContact: 'Never' }],
		learningBudget: { amountGbp: 1500, studyDays: 5, state: 'asked' },
		opportunities: [
			{ date: '2026-11-10', opportunity: 'The chief executive\u2019s one view of all change', route: 'grow-in-role', whoKnows: 'J.K.', decision: 'Ask to run it', why: 'Nobody else has the data' },
			{
				date: '2026-11-18',
				opportunity: 'Maternity cover in business planning, six months from April 2027',
				route: 'secondment',
				whoKnows: 'A.D., Finance Director',
				decision: 'Wait',
				why: 'It would take me away while the list is built',
			},
		],
	},
};

function bundledFramework(): Framework {
	const outcome = parseFramework(JSON.parse(bundled()));
	if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.problems));
	return outcome.framework;
}
