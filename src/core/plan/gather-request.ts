// The request behind a plan, put together again from what the notes say now: the answers note, the latest ratings by each
// rater, and the qualifications. With it the plan can always be made again.
import { latestRating } from '../assessment/ratings';
import type { CalendarDate } from '../calendar-date';
import type { Tally } from '../dashboard/tally';
import { titleOf } from '../file-name-date';
import type { Level } from '../level';
import { otherQualification, type QualificationFacts, type Rater } from '../note-facts';
import { noteName } from '../note-path';
import type { SaidAnswers } from './answers/said-answers';
import { withoutUnsaid } from './answers/without-unsaid';
import type { Answers, HeldQualification, PlanRequest } from './plan-request';
import type { FirstScreen } from './quick-request';

export type GatheredRequest =
	| { readonly kind: 'complete'; readonly request: PlanRequest }
	/** The answers note does not say these, and a plan cannot do without them. */
	| { readonly kind: 'incomplete'; readonly missing: readonly (keyof FirstScreen)[] };

export function gatherRequest(said: SaidAnswers, notes: NotesOfPerson, today: CalendarDate): GatheredRequest {
	const first = firstOf(said);
	if (Array.isArray(first)) return { kind: 'incomplete', missing: first };
	const { answers, held, decisions, assumedProfile, certificatesSaid } = said;
	return { kind: 'complete', request: withNotes({ ...first, answers, held, decisions, ratings: new Map(), ...withoutUnsaid({ assumedProfile, certificatesSaid }) }, notes, today) };
}

export type NotesOfPerson = Pick<Tally, 'competences' | 'qualifications'>;

/** A request with what the notes know besides. A rating that was just given counts before one that stands in a note. */
export function withNotes({ assumedProfile, certificatesSaid, ...request }: PlanRequest, notes: NotesOfPerson, today: CalendarDate): PlanRequest {
	const ratings = new Map([...latestOf(notes, 'self', today), ...request.ratings]);
	const others = othersOf(notes, today);
	const held = heldNow(request.held, notes);
	return {
		...request,
		answers: withCertificateNotes(request.answers, notes),
		ratings,
		...(others === undefined ? {} : { ratedByOthers: others }),
		// A profile is assumed only while nothing is rated.
		...(assumedProfile === undefined || ratings.size > 0 ? {} : { assumedProfile }),
		held,
		...(certificatesSaid === true || held.length > 0 ? { certificatesSaid: true } : {}),
	};
}

/** The first screen, or what of it is missing. A role needs no title, and no word on notice is no notice. */
function firstOf({ first }: SaidAnswers): FirstScreen | (keyof FirstScreen)[] {
	const { target, targetTitle = '', start, targetDate, hoursPerWeek, workDaysPerQuarter, noticeMonths = 0 } = first;
	if (target === undefined || start === undefined || targetDate === undefined || hoursPerWeek === undefined || workDaysPerQuarter === undefined) {
		return (['target', 'start', 'targetDate', 'hoursPerWeek', 'workDaysPerQuarter'] as const).filter((key) => first[key] === undefined);
	}
	return { target, targetTitle, start, targetDate, hoursPerWeek, workDaysPerQuarter, noticeMonths };
}

function latestOf({ competences }: Pick<Tally, 'competences'>, rater: Rater, today: CalendarDate): ReadonlyMap<string, Level> {
	return new Map(
		[...competences].flatMap(([id, { ratings }]) => {
			const latest = latestRating(ratings, rater, today);
			return latest === undefined ? [] : [[id, latest.level] as const];
		}),
	);
}

function othersOf(notes: Pick<Tally, 'competences'>, today: CalendarDate): PlanRequest['ratedByOthers'] {
	const rated = (['manager', 'sponsor'] as const).flatMap((rater) => {
		const ids = [...latestOf(notes, rater, today).keys()];
		return ids.length === 0 ? [] : [[rater, ids] as const];
	});
	return rated.length === 0 ? undefined : Object.fromEntries(rated);
}

/** A note about a certificate knows better than an answer given once, except that it may not know yet of a pass. */
function heldNow(said: readonly HeldQualification[], { qualifications }: Pick<Tally, 'qualifications'>): readonly HeldQualification[] {
	const noted = new Map<string, HeldQualification>();
	for (const { qualification: facts } of qualifications) {
		const before = noted.get(facts.qualification);
		if (facts.status !== 'held' || facts.qualification === otherQualification || (before && isLater(before, facts))) continue;
		noted.set(facts.qualification, { qualification: facts.qualification, ...datesOf(facts) });
	}
	const saidIds = new Set(said.map(({ qualification }) => qualification));
	return [...said.map((one) => noted.get(one.qualification) ?? one), ...[...noted.values()].filter(({ qualification }) => !saidIds.has(qualification))];
}

function isLater(a: HeldQualification, b: QualificationFacts): boolean {
	return (a.taken ?? '') >= (b.taken ?? '');
}

function datesOf({ taken, renewBy }: QualificationFacts): Pick<HeldQualification, 'taken' | 'renewBy'> {
	return { ...(taken === undefined ? {} : { taken }), ...(renewBy === undefined ? {} : { renewBy }) };
}

function withCertificateNotes(answers: Answers, { qualifications }: Pick<Tally, 'qualifications'>): Answers {
	if (answers.otherCertificates === undefined) return answers;
	const noted = new Map(qualifications.flatMap(({ path, qualification }) => (qualification.qualification === otherQualification ? [[titleOf(path), qualification] as const] : [])));
	return {
		...answers,
		otherCertificates: answers.otherCertificates.map((one) => {
			const facts = noted.get(noteName(one.name));
			return facts === undefined ? one : { name: one.name, ...datesOf(facts) };
		}),
	};
}
