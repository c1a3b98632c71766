// What a plan consists of: milestones and actions with their dates, and what they ask of each quarter.
import type { CalendarDate } from '../calendar-date';
import type { PlacedCompetence } from '../framework/framework';
import type { Action } from '../framework/competences';
import type { PullRule } from '../framework/routes';
import type { Share } from './load';

export interface PlannedAction {
	readonly action: Action;
	readonly competence: PlacedCompetence;
	readonly begin: CalendarDate;
	readonly due: CalendarDate;
	readonly share: Share;
	/** The milestone that asks for it; undefined for an action of its own. */
	readonly milestone: PlannedMilestone | undefined;
	/** The rules that brought it forward. */
	readonly pulledBy: readonly PullRule[];
}

export interface PlannedMilestone {
	readonly id: string;
	readonly what: string;
	readonly short: string;
	/** A route id, or undefined for the landing. */
	readonly route: string | undefined;
	readonly due: CalendarDate;
	/** Says no more than its one action, so the action is printed in its place. */
	readonly merged: boolean;
	/** Of its own, without its actions. */
	readonly share: Share;
}

/** A qualification that is held settles the milestone that asks for it. */
export interface DoneMilestone {
	/** Of its task: the milestone's, or its action's where that is printed in its place. */
	readonly id: string;
	readonly milestone: string;
	readonly what: string;
	readonly route: string;
	readonly qualification: string;
	readonly taken: CalendarDate | undefined;
}
