// What somebody said in the wizard. Only the first screen is certain; everything else may be unsaid, and what is
// unsaid is unknown, never 0 and never "no".
import type { CalendarDate } from '../calendar-date';
import type { Level } from '../level';

export interface PlanRequest {
	/** A target profile of the framework. */
	readonly target: string;
	/** What the role is called where the person wants to be; may be empty. */
	readonly targetTitle: string;
	readonly start: CalendarDate;
	/** First day in the role. */
	readonly targetDate: CalendarDate;
	/** Of one's own time, 0 to 40. */
	readonly hoursPerWeek: number;
	/** Days of work time a quarter that a manager would agree to, 0 to 60. */
	readonly workDaysPerQuarter: number;
	readonly noticeMonths: number;
	readonly answers: Answers;
	/** Self ratings by competence id. Empty for a plan that rates nobody. */
	readonly ratings: ReadonlyMap<string, Level>;
	/** Ratings by others, as the competences each of them rated; who is missing has rated nothing. */
	readonly ratedByOthers?: Readonly<Partial<Record<'manager' | 'sponsor', readonly string[]>>>;
	/** A target profile taken as the starting point where nothing was rated. Rules never see it, gaps do. */
	readonly assumedProfile?: string;
	readonly held: readonly HeldQualification[];
	/** True once the certificates were asked for; an empty `held` then means none, else it means not said. */
	readonly certificatesSaid?: boolean;
	readonly decisions: readonly RouteDecision[];
}

export interface HeldQualification {
	readonly qualification: string;
	readonly taken?: CalendarDate;
	readonly renewBy?: CalendarDate;
}

export interface RouteDecision {
	readonly route: string;
	readonly decision: 'taken' | 'waiting' | 'overruled';
	readonly reason?: string;
}

/** One key for each context factor that has been answered; a missing key is "not said yet". */
export interface Answers {
	readonly years?: number;
	readonly team?: number;
	readonly liveProjects?: number;
	readonly yearlySpendGbpMillion?: number;
	readonly pmoType?: string;
	readonly pmoStance?: string;
	/** Service id to `run-it`, `touch-it`, `could-start-it` or `not-here`. */
	readonly services?: Readonly<Record<string, string>>;
	readonly decisionCulture?: string;
	readonly badNews?: string;
	readonly culture?: string;
	readonly organisation?: string;
	/** Months 1 to 12. */
	readonly planningRound?: { readonly yearStarts: number; readonly opens: number; readonly closes: number };
	readonly skillsUsed?: readonly string[];
	readonly priorRoles?: readonly { readonly role: string; readonly function: string; readonly from: string; readonly to: string; readonly usableFor: string }[];
	readonly ambition?: string;
	readonly makingRoom?: readonly string[];
	readonly support?: readonly { readonly who: string; readonly role: string; readonly askedFor: string; readonly lastContact: string }[];
	readonly learningBudget?: { readonly amountGbp?: number; readonly studyDays?: number; readonly state?: string };
	/** What people rely on the person for and brace themselves for. In confidence: goes to the private note alone. */
	readonly reliedOn?: string;
	/** Who is easy to work with, who is hard, and what makes the difference. In confidence as well. */
	readonly easyAndHard?: string;
	/** Certificates that the framework does not have. */
	readonly otherCertificates?: readonly { readonly name: string; readonly taken?: CalendarDate; readonly renewBy?: CalendarDate }[];
	readonly opportunities?: readonly { readonly date: string; readonly opportunity: string; readonly route: string; readonly whoKnows: string; readonly decision: string; readonly why: string }[];
}
