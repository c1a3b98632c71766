// Words of the competence dashboard. Functions where a number can be one or a date stands in the sentence.
import type { CalendarDate } from '../../core/calendar-date';
import { certificates, cpd } from './dashboard-certificates';
import { filters } from './dashboard-filters';
import { quiet, whereNotesAre } from './dashboard-notes';
import { raters } from './dashboard-raters';
import { trend } from './dashboard-trend';
import { formatDay } from './dates';
import { emptyParts, nextProof } from './next-proof';
import { numberInWords, numberInWordsFirst } from './numbers';
import { unreadable } from './unreadable';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

export const dashboard = {
	title: 'Competence dashboard',
	formatDay,
	notes,
	openNoteButton: 'Open note',
	showNotes: 'Show notes',
	logEvidence: 'Log evidence',
	tagNote: 'Tag a note',
	rate: 'Rate',
	prepareRating: 'Prepare a rating',
	showAll: (count: number) => `Show all ${count}`,
	showFewer: 'Show fewer',
	showMore: (count: number) => `Show ${count} more`,
	for: (name: string) => `for ${name}`,

	top: {
		noPlan: (target: string) => `Measured against ${target}`,
		proved: (proved: number, total: number) =>
			total === 1
				? `${proved} of 1 competence that has to move is proved at level 3.`
				: `${proved} of ${total} competences that have to move ${proved === 1 ? 'is' : 'are'} proved at level 3.`,
		counted: (evidence: number, assessments: number, privateNotes: number) =>
			[
				evidence === 1 ? '1 evidence note' : `${evidence} evidence notes`,
				assessments === 1 ? '1 rating' : `${assessments} ratings`,
				...(privateNotes === 0 ? [] : [`${privateNotes} private`]),
			].join(', '),
		asOf: (date: CalendarDate) => `As of ${formatDay(date)}`,
	},

	proofs: {
		heading: 'Next proof needed',
		...nextProof,
	},

	mustMove: {
		heading: 'Has to move before you apply',
		atStart: (total: number, counting: number) =>
			`${numberInWordsFirst(total)} of the ${numberInWords(counting)} competences that count most ${total === 1 ? 'was' : 'were'} below 3 when you started.`,
		now: (proved: number, claimed: number) => {
			const shown = proved === 0 ? 'None is proved at 3 yet' : `${numberInWordsFirst(proved)} ${proved === 1 ? 'is' : 'are'} proved at 3 now`;
			if (claimed === 0) return `${shown}.`;
			return `${shown}, ${numberInWords(claimed)} more ${claimed === 1 ? 'is' : 'are'} claimed.`;
		},
		none: 'No competence that counts most was below 3 when you started.',
	},

	radar: {
		heading: 'Where you stand',
		caption: 'Proved is the highest level that two fresh notes support, one of them a complete STAR.',
		target: 'Target',
		claimed: 'You say',
		evidenced: 'Proved',
		manager: 'Manager',
		sponsor: 'Sponsor',
		notRated: 'Not rated',
		comparison: 'Typical PMO manager (our judgement, no survey)',
		comparisonShort: 'Typical PMO manager',
		lines: 'Lines of the radar',
		pictureOf: (area: string) => `Radar of the competences of ${area} on a scale of 0 to 5`,
		competences: (area: string) => `Competences of ${area}`,
		showCompetences: 'Show its competences on the radar',
		showAreas: 'Show the areas on the radar',
		competence: 'Competence',
		competenceFiguresCaption: (area: string) => `Level by competence of ${area}, 0 to 5`,
		picture: 'Radar of the competence areas on a scale of 0 to 5',
		areas: 'Areas of the radar',
		value: (label: string, value: string) => `${label} ${value}`,
		ratedOf: (rated: number, of: number) => `${rated} of ${of} rated`,
		provedOf: (proved: number, of: number) => `${proved} of ${of} proved`,
		countOf: (count: number, of: number) => `${count} of ${of}`,
		choose: 'Choose an area to see its competences only.',
		figures: 'Table of the same figures',
		area: 'Area',
		rated: 'Rated',
		figuresCaption: 'Mean level by area, 0 to 5',
		lastNote: (date: CalendarDate) => `Last note ${formatDay(date)}`,
		noNote: 'No note yet',
		showing: (area: string) => `Showing ${area}`,
		allAreas: 'Show all areas',
	},

	gaps: {
		heading: 'Gaps, the largest first',
		caption: 'Competences by gap times weight. Levels run from 0 to 5.',
		competence: 'Competence',
		claimed: 'You say',
		evidenced: 'Proved',
		target: 'Target',
		priority: 'Gap × weight',
		next: 'Next proof needed',
		evidence: 'Evidence',
		notProved: 'None',
		noGap: 'No gap',
		product: (gap: number, weight: number) => `${gap} × ${weight}`,
		strip: (target: number) => `Scale of 0 to 5, target ${target}`,
		rater: (rater: string, level: number) => `${rater} says ${level}`,
		noneHere: (area: string) => `Nothing in ${area}.`,
	},

	evidence: {
		none: 'No note yet',
		level: (level: number) => `Level ${level}`,
		noLevel: 'No level',
		noDate: 'No date',
		starComplete: 'STAR complete',
		noStar: 'No STAR yet',
		starMissing: emptyParts,
		private: 'Private',
		fresh: 'Counts',
		ageing: 'Counts beside a newer one',
		old: 'Too old to count',
		undated: 'Does not count without a date',
		future: 'In the future, does not count yet',
		provedUntil: (level: number, until: CalendarDate) => `Proved at ${level} until ${formatDay(until)} if nothing changes.`,
		ratedOn: (date: CalendarDate) => `You rated it on {note}, ${formatDay(date)}.`,
	},

	said: {
		heading: 'Said, not shown yet',
		count: (count: number) =>
			count === 1 ? 'One competence is claimed above what your notes support.' : `${count} competences are claimed above what your notes support.`,
		row: (claimed: number, proved: number) => `you say ${claimed}, your notes support ${proved}.`,
		unproved: (claimed: number) => `you say ${claimed}, your notes do not support a level yet.`,
		noNote: (claimed: number) => `you say ${claimed}; no note yet.`,
		none: 'Everything you claim is supported by notes.',
	},

	shown: {
		heading: 'Shown, not said yet',
		count: (count: number) =>
			count === 1 ? 'Your notes support more than you claim in one competence.' : `Your notes support more than you claim in ${count} competences.`,
		row: (proved: number, claimed: number) => `your notes support ${proved}, you say ${claimed}. Raise it?`,
		unrated: (proved: number) => `two notes at ${proved}, not rated yet.`,
	},

	areaOnly: {
		heading: 'Named by area only',
		row: (count: number) => (count === 1 ? 'One note names the area but no competence.' : `${count} notes name the area but no competence.`),
	},

	empty: {
		nothing: 'Nothing to show yet. A first plan takes a minute.',
		noPlan: (count: number) =>
			count === 1
				? 'One note carries competence tags. With a plan it can be held against a target.'
				: `${count} notes carry competence tags. With a plan they can be held against a target.`,
		noPlanRated: 'There is no plan yet. With one, your ratings can be held against a date and a route.',
		noAssessment: 'You have not rated yourself yet, so there are no gaps. Thirteen competences, ten minutes.',
		noEvidence: 'No note carries a competence tag yet, so nothing is proved. Start with something that happened this week.',
		noLevels: (count: number) =>
			count === 1 ? 'One note is tagged, and does not say at which level. Ten seconds.' : `${count} notes are tagged, none says at which level. Ten seconds each.`,
		severalPlans: (count: number) => `You have ${count} plans. Which one is current?`,
		planEnded: (date: CalendarDate) => `This plan ran until ${formatDay(date)}. Close it, or write the next.`,
		reading: (done: number, all: number) => `Reading notes: ${done} of ${all}. You can go on working.`,
		starting: 'Reading notes. You can go on working.',
		createPlan: 'Create transition plan',
		rateMine: 'Rate my competences',
		goThrough: 'Go through them',
		choosePlan: 'Choose',
		review: 'Review',
	},

	certificates,
	cpd,
	filters,
	quiet,
	raters,
	trend,
	unreadable,
	whereNotesAre,
};
