// What a review says. The words are not in core: who makes the note hands them in.
import type { CalendarDate } from '../calendar-date';
import type { CertificateRow } from '../dashboard/certificates';
import type { CpdScheme } from '../dashboard/cpd-sums';
import type { CompetenceRow, DashboardModel } from '../dashboard/model';
import type { RatingDifference, RaterView } from '../dashboard/raters';
import type { RouteProgress } from '../dashboard/plan-milestones';
import type { ApplyCondition } from '../dashboard/plan-apply';
import type { FocusOption } from './focus-proposals';
import type { DoneTask, Hours, PlanReview, TaskLine } from './plan-review';
import type { ProofMove, RatingMove, ReviewFacts } from './review-facts';
import type { ReviewPeriod, ReviewStart } from './review-period';
import type { Question } from './review-questions';

/** A link is the text of a wiki link; an empty one stands for a note that is not to be named. */
export interface ReviewWords {
	readonly opening: (period: ReviewPeriod) => string;
	readonly since: (start: ReviewStart, link: string) => string;
	readonly inShort: (facts: ReviewFacts) => string;
	readonly moved: (move: RatingMove, reason: string, link: string) => string;
	readonly firstRated: (rows: readonly CompetenceRow[]) => string;
	readonly proof: (move: ProofMove) => string;
	readonly movesNone: string;
	readonly evidence: (row: CompetenceRow, notes: readonly string[], privateNotes: number, more: number) => string;
	readonly note: (link: string, level: number | undefined) => string;
	readonly evidenceNone: string;
	readonly plan: (plan: PlanReview, link: string) => string;
	readonly mustMove: (mustMove: DashboardModel['mustMove']) => string;
	readonly done: (task: DoneTask) => string;
	readonly late: (task: TaskLine) => string;
	readonly added: (task: TaskLine) => string;
	readonly moreAdded: (count: number) => string;
	readonly movedTask: (task: TaskLine & { readonly from: CalendarDate }) => string;
	readonly dropped: (task: string, reason: string) => string;
	readonly decided: (date: CalendarDate, text: string) => string;
	readonly hours: (hours: Hours) => string;
	readonly certificate: (row: CertificateRow, link: string) => string;
	readonly certificatesNone: string;
	readonly cpd: (scheme: CpdScheme) => string;
	readonly cpdNone: string;
	readonly focusUntouched: (row: CompetenceRow) => string;
	readonly quiet: (area: string, last: CalendarDate | undefined, link: string) => string;
	readonly neglectedNone: (days: number) => string;
	readonly balance: (balance: DashboardModel['balance']) => string;
	readonly difference: (row: CompetenceRow, rater: RaterView['rater'], difference: RatingDifference) => string;
	readonly sameView: (view: RaterView) => string;
	readonly onlySelf: string;
	readonly question: (question: Question) => string;
	readonly rater: (rater: RaterView['rater'], last: CalendarDate | undefined) => string;
	readonly target: (name: string, targetDate: CalendarDate) => string;
	readonly route: (route: RouteProgress) => string;
	readonly condition: (condition: ApplyCondition) => string;
	readonly ahead: (quarter: number, isNext: boolean, end: CalendarDate) => string;
	readonly focus: (option: FocusOption, quarter: number, nextProof: string) => string;
	/** With `{note}` where the link belongs. */
	readonly nextProof: (row: CompetenceRow) => string;
	readonly privateNote: string;
	readonly focusNone: string;
	readonly hoursAhead: (hours: Hours) => string;
	readonly nextMilestone: (words: string, due: CalendarDate, isToday: boolean) => string;
	readonly waiting: (route: string) => string;
}
