// The words and small sentences that the note needs besides its template and the framework: numbers, plurals, joins.
// They come in as an argument, because core speaks no language.
import type { UnfitMilestone } from '../milestone-fit';
import type { ReviewKind } from '../quarters';
import type { RouteView } from '../route-choice';

export interface PlanWords {
	/** `eight` for 8; digits beyond twelve. */
	readonly number: (value: number) => string;
	/** `a; b; c`, for items that have commas of their own. */
	readonly list: (items: readonly string[]) => string;
	/** `a, b and c`. */
	readonly join: (items: readonly string[]) => string;
	readonly joinWithOr: (items: readonly string[]) => string;
	readonly capital: (text: string) => string;
	readonly hours: (count: number) => string;
	readonly years: (count: number) => string;
	readonly monthsLong: (count: number) => string;
	readonly minutes: (count: number) => string;
	readonly cost: (hours: number, workDays: number) => string;
	readonly planLength: (months: number) => string;
	readonly quarters: (count: number) => string;
	readonly days: (count: number) => string;
	readonly more: (count: number) => string;
	readonly comma: string;
	readonly space: string;
	/** In place of a level. */
	readonly notRated: string;
	readonly pmoTypeAs: (id: string, label: string) => string;
	readonly stanceAs: (id: string, label: string) => string;
	readonly scale: (scale: { readonly team: number | undefined; readonly projects: number | undefined; readonly million: number | undefined }) => string;
	readonly round: (months: { readonly opens: string; readonly closes: string; readonly yearStarts: string }, running: string, next: string) => string;
	readonly roundRunning: (closes: string, isTooSoon: boolean) => string;
	readonly roundNext: (opens: string, closes: string, quarters: string) => string;
	readonly quarterNumbers: (first: number, last: number) => string;
	readonly routeAs: (id: string, name: string) => string;
	readonly provesNothing: (names: readonly string[], total: number) => string;
	readonly milestonesUnfit: (count: number, hoursAWeek: string) => string;
	readonly nothing: string;
	readonly all: string;
	readonly missingSponsor: string;
	readonly missingMentor: string;
	readonly missingBudget: string;
	readonly because: (first: string, others: readonly string[]) => string;
	readonly decision: (state: RouteView['state'], details: { readonly isMain: boolean; readonly isDecided: boolean; readonly reason: string; readonly review: string }) => string;
	readonly fits: (fits: RouteView['fits']) => string;
	readonly applyToday: (index: number, state: { readonly total: number; readonly atFour: readonly string[] }) => string;
	readonly atTarget: (name: string, target: number) => string;
	readonly atLevel: (level: number, names: string) => string;
	readonly withPriority: (names: string, priority: number, isShared: boolean) => string;
	readonly openNoRoute: (names: string, isOne: boolean) => string;
	readonly openNoHours: (names: string) => string;
	readonly levels: (from: number, to: number) => string;
	readonly keptFreeForApplying: string;
	readonly noticeAndHandOver: string;
	readonly onlyReviews: string;
	readonly theDecisionOf: (date: string) => string;
	readonly firstDay: string;
	readonly review: (kind: ReviewKind, planLength: string) => string;
	readonly renewal: (name: string, renewBy: string) => string;
	readonly certificateShort: (name: string, former: string | undefined) => string;
	readonly certificateName: (name: string, former: string | undefined) => string;
	readonly certificateHeld: (taken: string) => string;
	readonly certificateDue: (due: string, needs: string) => string;
	readonly certificateEither: (due: string) => string;
	readonly certificateUnplanned: string;
	readonly certificateNotFitted: string;
	readonly certificateEnough: string;
	readonly exam: (exam: { readonly questions: string | number | null; readonly minutes: number | null; readonly pass: string | null; readonly style: string }) => string;
	readonly courseDays: (days: number | null) => string;
	readonly renewHeld: (date: string, body: string) => string;
	readonly renewPlanned: (months: number | null, body: string) => string;
	readonly role: (id: string) => string;
	readonly nobodyYet: string;
	readonly money: (budget: { readonly amount: number | undefined; readonly days: number | undefined; readonly state: string | undefined }) => string;
	readonly exams: (count: number) => string;
	readonly notFittedMilestone: (why: UnfitMilestone['why'], route: string) => string;
	readonly notFittedAction: (name: string, level: number, because: string) => string;
	readonly cadence: (every: string) => string;
	readonly cadenceFirst: (waiting: string, review: string) => string;
	readonly cadenceYear: (date: string) => string;
	readonly lookAtRatings: string;
	readonly lookAtOthers: (by: string) => string;
	readonly lookAtUnrated: (count: number) => string;
	readonly lookAtCertificates: string;
	readonly lookAtContext: (count: number) => string;
	readonly lookAtCpd: string;
	readonly decidedMain: (route: string, rules: string, isDecided: boolean) => string;
	readonly decidedNone: string;
	readonly decidedOverruled: (route: string, rules: string, reason: string) => string;
	readonly decidedWaiting: (route: string, rules: string, review: string) => string;
	/** Why an answer matters, by context factor. */
	readonly whyAsk: Readonly<Record<string, string>>;
}
