// What the dashboard shows, as plain values. Same notes, same day: same model, to the byte. Words are not here:
// the interface says them.
import type { CalendarDate } from '../calendar-date';
import type { NoteProblem } from '../note-facts';
import type { ApplyCondition } from './plan-apply';
import type { PlanStanding } from './plan-standing';
import type { Balance } from './balance';
import type { CertificateRow } from './certificates';
import type { Cpd } from './cpd-sums';
import type { AreaNotes } from './evidence-over-time';
import type { KnowledgeFloor } from './knowledge-floor';
import type { Quarter } from './quarters';
import type { QuietArea } from './quiet-areas';
import type { RaterView } from './raters';
import type { AreaRow, CompetenceRow } from './rows';
import type { Trend } from './trend';

export type { AreaRow, CompetenceRow, EvidenceRow, NextProof, Rating } from './rows';

export interface DashboardModel {
	readonly today: CalendarDate;
	readonly plan: PlanLine | undefined;
	/** With a plan: how it stands, and the conditions under which to apply. */
	readonly planStanding?: PlanStanding;
	readonly applyWhen?: readonly ApplyCondition[];
	/** Plans in the vault; more than one and none current asks for a choice. */
	readonly plans: readonly { readonly path: string; readonly targetDate: CalendarDate }[];
	readonly target: { readonly profile: string; readonly name: string };
	readonly counts: {
		readonly evidenceNotes: number;
		readonly notesWithoutLevel: number;
		readonly assessments: number;
		readonly privateNotes: number;
	};
	readonly areas: readonly AreaRow[];
	/** Every competence of the framework, the largest gap times weight first, in the order of `rating_rules.gap`; not rated last. */
	readonly competences: readonly CompetenceRow[];
	/** Competence ids, the next to work on first. */
	readonly nextProofs: readonly string[];
	/** Of the target's weight-3 competences that were below 3 or unrated. */
	readonly mustMove: { readonly total: number; readonly proved: number; readonly claimed: number };
	readonly raters: readonly RaterView[];
	/** The last quarters, the oldest first, and what each area got in them; areas in the order of the framework. */
	readonly notesByQuarter: { readonly quarters: readonly Quarter[]; readonly areas: readonly AreaNotes[] };
	readonly quietAreas: readonly QuietArea[];
	/** After so many days without a note an area is quiet. */
	readonly quietAfterDays: number;
	readonly balance: Balance;
	readonly knowledgeFloor: KnowledgeFloor;
	readonly trend: Trend;
	readonly certificates: readonly CertificateRow[];
	readonly cpd: Cpd;
	readonly problems: readonly { readonly path: string; readonly problem: NoteProblem }[];
}

export interface PlanLine {
	readonly path: string;
	readonly title: string;
	readonly start: CalendarDate;
	readonly targetDate: CalendarDate;
	readonly focus: readonly string[];
}
