// Every placeholder of the plan template, part by part of the note.
import { placeholders, type Placeholder } from '../../template/placeholder';
import { planLists } from './plan-list-placeholders';

const heading = placeholders({
	text: 'role assumedProfile hoursAWeek startingUnsaidCount mainRoute mainRouteMonths waitingRoutes mainBecause handIn couldStart heaviestCount mustMoveCount mustMoveHalf mustMoveNames longestWay unproved missing milestonesUnfit redecide firstDue',
	date: 'date start targetDate applyFrom',
	flag: 'quick unrated tooShort growsInRole mustMoveUnrated firstAreSoon',
	block: 'inShort',
});

const start = placeholders({
	text: 'pmoTypeAs stanceAs yearsText scaleText pmoGives pmoLacks pmoFirst roundText skillsUsed answersLink inConfidenceUnsaid stepFromName stepFromMeaning stepToName stepToMeaning stepAudience stepProof',
	number: 'stepFrom stepTo',
	flag: 'startingKnown noPlanningRound',
	block: 'startingPoint target',
});

const gaps = placeholders({
	text: 'assessmentLink atTarget alsoWorkedOn leftOpen notRated knowledgeFloor mainNeeds',
	number: 'knowledgeFloorLevel gapTotal',
	flag: 'hasLaterQuarters',
	block: 'gaps route roadmap',
});

const learning = placeholders({
	text: 'applied appliedDue learningDone examCount businessQuestion businessCount feedbackCount feedbackRounds',
	number: 'actionCount strategyCount peopleCount deliveryCount standingCount',
	flag: 'certificatesUnsaid',
	block: 'learning business leadershipBlock',
});

const closing = placeholders({
	text: 'handOver handOverCandidates planLength workDayQuarters courseDays moneyText pricesBy halfYearReview moreText notLookedAt attribution',
	number: 'hoursTotal hoursKeptBack hoursReviews hoursAvailable hoursPlanned hoursFree workDaysTotal workDaysMost workDaysBudget',
	flag: 'handOverIsOne countsOnHandOver freeLate workDaysOver sponsorMissing milestonesNotFitted',
	block: 'budget risksBlock notFittedBlock reviews',
});

export const planPlaceholders: readonly Placeholder[] = [...heading, ...start, ...gaps, ...learning, ...closing, ...placeholders({ list: planLists })];
