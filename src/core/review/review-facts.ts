// What has changed between two models of the same notes, one of the day of the last review and one of today, as far as a
// review talks about it. Every figure comes from the models, so it agrees with the dashboard of that day.
import { addMonths, type CalendarDate } from '../calendar-date';
import type { CertificateRow } from '../dashboard/certificates';
import type { CpdScheme } from '../dashboard/cpd-sums';
import type { CompetenceRow, DashboardModel, EvidenceRow, Rating } from '../dashboard/model';
import type { QuietArea } from '../dashboard/quiet-areas';
import type { RatingDifference, RaterView } from '../dashboard/raters';
import { competencesOf, type Framework } from '../framework/framework';
import type { Level } from '../level';
import type { PlanReview } from './plan-review';
import type { ReviewPeriod } from './review-period';

export interface ReviewFacts {
	readonly today: CalendarDate;
	readonly period: ReviewPeriod;
	/** The model of today; what a fact below does not repeat is read from it. */
	readonly model: DashboardModel;
	readonly raised: readonly RatingMove[];
	readonly lowered: readonly RatingMove[];
	/** Rated in the period for the first time. */
	readonly firstRated: readonly CompetenceRow[];
	readonly provedNow: readonly ProofMove[];
	readonly noLongerProved: readonly ProofMove[];
	/** By competence, in the order of the framework. */
	readonly evidence: readonly NewEvidence[];
	/** Notes, each once, however many competences they show; private ones are in `all`. */
	readonly notes: { readonly all: number; readonly private: number };
	readonly plan: PlanReview | undefined;
	/** To be renewed within half a year, or past their date. */
	readonly certificates: readonly CertificateRow[];
	/** The schemes that notes name. */
	readonly cpd: readonly CpdScheme[];
	readonly quiet: readonly QuietArea[];
	/** Competences in focus without a new note; behavioural ones first. */
	readonly focusUntouched: readonly CompetenceRow[];
	readonly differences: readonly (RaterView & { readonly largest: readonly RatingDifference[] })[];
}

export interface RatingMove {
	readonly row: CompetenceRow;
	readonly from: Rating;
	readonly to: Rating;
}

export interface ProofMove {
	readonly row: CompetenceRow;
	readonly from: Level | undefined;
	readonly to: Level | undefined;
}

export interface NewEvidence {
	readonly row: CompetenceRow;
	/** Newest first. */
	readonly notes: readonly EvidenceRow[];
}

const certificateMonths = 6;
const differencesShown = 3;

export function sinceLast(before: DashboardModel, after: DashboardModel, framework: Framework, period: ReviewPeriod, plan?: PlanReview): ReviewFacts {
	const { today } = after;
	const rows = inFileOrder(after, framework);
	const earlier = new Map(before.competences.map((row) => [row.id, row]));
	const moves = rows.flatMap((row) => ratingMove(earlier.get(row.id)?.claimed, row));
	const proofs = rows.map((row) => ({ row, from: earlier.get(row.id)?.evidenced, to: row.evidenced }));
	const evidence = rows.flatMap((row) => {
		const notes = row.evidence.filter(({ date }) => date !== undefined && date > period.start.date && date <= today);
		return notes.length === 0 ? [] : [{ row, notes }];
	});
	return {
		today,
		period,
		model: after,
		raised: moves.filter(({ from, to }) => to.level > from.level),
		lowered: moves.filter(({ from, to }) => to.level < from.level),
		firstRated: rows.filter((row) => row.claimed !== undefined && earlier.get(row.id)?.claimed === undefined),
		provedNow: proofs.filter(({ from, to }) => (to ?? -1) > (from ?? -1)),
		noLongerProved: proofs.filter(({ from, to }) => (to ?? -1) < (from ?? -1)),
		evidence,
		notes: countNotes(evidence),
		plan,
		certificates: after.certificates.filter(({ renewal }) => 'date' in renewal && renewal.date <= addMonths(today, certificateMonths)),
		cpd: after.cpd.schemes.filter(({ id }) => after.cpd.named.includes(id)),
		quiet: after.quietAreas,
		focusUntouched: rows.filter(({ id }) => after.plan?.focus.includes(id) === true && !evidence.some(({ row }) => row.id === id)).sort((a, b) => Number(isBehavioural(b)) - Number(isBehavioural(a))),
		differences: after.raters.map((view) => ({ ...view, largest: view.differences.slice(0, differencesShown) })),
	};
}

/** Leadership, presence or self-awareness. */
export function isBehavioural({ behavioural, id }: Pick<CompetenceRow, 'behavioural' | 'id'>): boolean {
	return behavioural || id === 'self-awareness';
}

export function inFileOrder(model: DashboardModel, framework: Framework): readonly CompetenceRow[] {
	const rows = new Map(model.competences.map((row) => [row.id, row]));
	return competencesOf(framework).flatMap(({ id }) => rows.get(id) ?? []);
}

function ratingMove(from: Rating | undefined, row: CompetenceRow): readonly RatingMove[] {
	const to = row.claimed;
	return from && to && from.level !== to.level ? [{ row, from, to }] : [];
}

function countNotes(evidence: readonly NewEvidence[]): ReviewFacts['notes'] {
	const notes = new Map(evidence.flatMap((one) => one.notes.map((note) => [note.path, note.private] as const)));
	return { all: notes.size, private: [...notes.values()].filter((isPrivate) => isPrivate).length };
}
