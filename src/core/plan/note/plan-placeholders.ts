// Every placeholder of the plan template. The engine, the reference in the documentation and the tests use this table.
import type { Placeholder, PlaceholderKind } from '../../template/placeholder';
import { listPlaceholders } from './plan-list-placeholders';

const of =
	(kind: PlaceholderKind) =>
	(name: string, meaning: string, example = ''): Placeholder => ({ name, kind, meaning, example });
const text = of('text');
const number = of('number');
const date = of('date');
const flag = of('flag');
const block = of('block');

const heading: readonly Placeholder[] = [
	date('date', 'The day the plan is made', '2026-12-01'),
	text('role', 'The role aimed at, as it is called where the person wants to be', 'Head of Portfolio Office'),
	flag('quick', 'The plan was made from the first screen alone'),
	flag('growsInRole', 'The main route is growing portfolio services in the present role'),
	text('assumedProfile', 'The profile whose levels are assumed', 'pmo-manager-today'),
	date('start', 'First day of the plan', '2026-12-01'),
	date('targetDate', 'First day in the role', '2028-12-01'),
	date('applyFrom', 'The day by which the first application is in', '2028-06-30'),
	text('hoursAWeek', 'Hours a week in words', 'four hours'),
	text('hoursAWeekCapital', 'The same at the start of a sentence', 'Four hours'),
	block('inShort', 'The block of the summary'),
	text('mainRoute', 'Name of the main route; empty without one', 'Grow portfolio services where you are'),
	text('mainRouteMonths', 'How long it usually takes', '15 months'),
	text('waitingRoutes', 'Routes that wait for an opening', 'A secondment'),
	text('mainBecause', 'Why the answers suggest the main route', 'Most of the work is within reach.'),
	text('handIn', 'Services of the suggesting rule that the PMO has a hand in', 'prioritisation'),
	text('couldStart', 'Services of that rule that could be started', 'capacity and resources'),
	text('heaviestCount', 'How many competences weigh most, capital', 'Eleven'),
	text('mustMoveCount', 'How many of them have to move; empty for none', 'eight'),
	text('mustMoveHalf', 'Half of that, rounded up', 'four'),
	text('mustMoveNames', 'Their names', 'gravitas and prioritisation'),
	flag('mustMoveUnrated', 'Some of them are not rated'),
	text('longestWay', 'Those with the widest gap, when it is not all of them', 'strategy execution'),
	text('unproved', 'What has to move and the plan has no work for', 'No work in this plan would prove gravitas.'),
	text('missing', 'Support and money that were asked about and are not there', 'A mentor'),
	text('milestonesUnfit', 'How many milestones found no room', 'Three milestones have no room'),
	text('redecide', 'The day to decide again', '30 November 2027'),
	flag('firstAreSoon', 'The first tasks are due within four weeks'),
	text('firstDue', 'When they are due', '23 December'),
];

const start: readonly Placeholder[] = [
	block('startingPoint', 'The block of the starting point'),
	flag('startingKnown', 'Something about the starting point was said'),
	text('pmoTypeAs', 'The kind of PMO with its article', 'a departmental PMO'),
	text('stanceAs', 'What it mainly does, as an apposition', 'a controlling one'),
	text('yearsText', 'Years of managing a PMO', 'eight years'),
	text('scaleText', 'Team, projects and spend', 'A team of four, 31 live projects'),
	text('pmoGives', 'What that kind of PMO gives', 'You see delivery close up.'),
	text('pmoLacks', 'What it lacks', 'Nobody brings you a choice between projects.'),
	text('pmoFirst', 'What to do first because of it', 'get sight of a whole list.'),
	text('roundText', 'When the planning round is, and which one to work in', 'October to January.'),
	flag('noPlanningRound', 'The main route has a milestone in the planning round, and its months were not said'),
	text('skillsUsed', 'Management skills in use', 'managing people and chairing'),
	text('answersLink', 'Link to the private note with the answers; empty without one', '[[Starting point 2026-12-01 (in confidence)]]'),
	text('inConfidenceUnsaid', 'The questions asked in confidence, when there is no such note', 'What do people rely on you for?'),
	block('target', 'The block of the target'),
	number('stepFrom', 'The level before that of the target', '3'),
	text('stepFromName', 'Its name', 'running'),
	text('stepFromMeaning', 'What it means', 'runs it for one function.'),
	number('stepTo', 'The level of the target', '4'),
	text('stepToName', 'Its name', 'owning'),
	text('stepToMeaning', 'What it means', 'owns it across the whole portfolio.'),
	text('stepAudience', 'In front of whom', 'executives'),
	text('stepProof', 'What usually proves it', 'a decision executives took because of it'),
];

const gaps: readonly Placeholder[] = [
	block('gaps', 'The block of the gaps'),
	text('assessmentLink', 'Link to the ratings; empty without one', '[[Assessment 2026-12-01 self]]'),
	text('atTarget', 'What to build on', 'Firm but fair is at its target (4)'),
	text('alsoWorkedOn', 'Other gaps that actions raise, with gap times weight', 'Holding your own (4)'),
	text('leftOpen', 'Gaps that nothing in the plan raises, and why', 'Drive (2): no chosen route builds it.'),
	text('notRated', 'Competences without a level', 'Demand and pipeline'),
	text('knowledgeFloor', 'The competences with a floor', 'investment appraisal and prioritisation'),
	number('knowledgeFloorLevel', 'The level of the floor', '2'),
	block('route', 'The block of the routes'),
	number('gapTotal', 'Sum of gap times weight over all competences', '88'),
	text('mainNeeds', 'What the main route needs', 'a sponsor on the executive'),
	block('roadmap', 'The block of the roadmap'),
	flag('hasLaterQuarters', 'There are quarters that are not planned to the week'),
];

const learning: readonly Placeholder[] = [
	block('learning', 'The block of learning'),
	flag('certificatesUnsaid', 'It was not said which certificates are held'),
	text('applied', 'How what was learnt is applied', 'use one technique from each course'),
	text('appliedDue', 'By when', '30 September 2027'),
	text('learningDone', 'When the route of qualifications is done', 'current practitioner-level certificate.'),
	text('examCount', 'Courses and exams in the plan', 'two courses and two exams'),
	block('business', 'The block of business knowledge'),
	text('businessQuestion', 'The question of that area', 'Do you understand the organisation?'),
	text('businessCount', 'How many questions follow, capital', 'Four'),
	number('actionCount', 'Actions in the plan', '36'),
	number('strategyCount', 'On the strategy side', '13'),
	number('peopleCount', 'On the people side', '10'),
	number('deliveryCount', 'On the delivery side', '4'),
	number('standingCount', 'On no side', '9'),
	block('leadershipBlock', 'The block of leadership and presence'),
	text('feedbackCount', 'How many feedback questions there are', 'six'),
	text('feedbackRounds', 'The months of the feedback rounds', 'January and July 2027'),
];

const closing: readonly Placeholder[] = [
	text('handOver', 'Services run today that are the first to hand over', 'methods and tools'),
	flag('handOverIsOne', 'That is one service'),
	text('handOverCandidates', 'Services that are usually the first to hand over', 'methods and tools'),
	flag('countsOnHandOver', 'The first quarter counts on one being handed over'),
	block('budget', 'The block of time and money'),
	text('planLength', 'Length of the plan, capital', 'Two years'),
	number('hoursTotal', 'Hours in the whole plan', '418'),
	number('hoursKeptBack', 'Kept back for bad weeks', '84'),
	number('hoursReviews', 'Spent on reviews', '42'),
	number('hoursAvailable', 'Left to plan with', '292'),
	number('hoursPlanned', 'Planned', '218'),
	number('hoursFree', 'Free', '74'),
	flag('freeLate', 'Most of that lies in the last quarters'),
	number('workDaysTotal', 'Days of work time; empty for none', '54'),
	text('workDayQuarters', 'Over how many quarters', 'six quarters'),
	flag('workDaysOver', 'A quarter asks for more than was counted on'),
	number('workDaysMost', 'The most in one quarter', '12'),
	number('workDaysBudget', 'What was counted on in a quarter', '12'),
	text('courseDays', 'How many of them are course days, capital', 'Five'),
	text('moneyText', 'What was said about money; empty when nothing was', '£1,500 a year, asked for and not agreed.'),
	text('pricesBy', 'By when to have prices', '29 January 2027'),
	block('risksBlock', 'The block of risks'),
	flag('sponsorMissing', 'The main route has no sponsor yet'),
	text('halfYearReview', 'The first half-year review', '28 May 2027'),
	block('notFittedBlock', 'The block of what did not fit'),
	flag('milestonesNotFitted', 'Milestones are among what did not fit'),
	text('moreText', 'How many more actions there are, capital; empty for none', 'Twenty-two'),
	block('reviews', 'The block of reviews'),
	text('notLookedAt', 'What has not been looked at yet', 'a CPD scheme'),
	text('attribution', 'Acknowledgements of the marks named, and the disclaimer'),
];

export const planPlaceholders: readonly Placeholder[] = [...heading, ...start, ...gaps, ...learning, ...closing, ...listPlaceholders];
