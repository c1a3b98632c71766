// What the dashboard can ask for. A button is drawn only for an action that is given.
import type { TaskRow } from '../../core/dashboard/plan-standing';
import type { Level } from '../../core/level';
import type { DashboardState } from './dashboard-state';

export interface DashboardActions {
	/** A change of the state as it is then: parts that did not change keep their handlers over redraws. */
	readonly setState: (change: (state: DashboardState) => DashboardState) => void;
	/** The event tells whether a new tab is wanted (mod-click, middle click, mod-Enter). */
	readonly openNote: (path: string, event: MouseEvent) => void;
	readonly hoverNote?: (path: string, event: MouseEvent, target: HTMLElement) => void;
	readonly createPlan?: () => void;
	readonly choosePlan?: () => void;
	readonly reviewPlan?: () => void;
	/** `plan` is the path of the note that the task stands in. */
	readonly changeTask?: (change: 'finish' | 'move' | 'drop', plan: string, task: TaskRow) => void;
	readonly tagNote?: () => void;
	/** For one competence, with the level that its next proof asks for, or freely. */
	readonly logEvidence?: (competence?: string, level?: Level) => void;
	readonly rate?: (competence?: string) => void;
	readonly prepareRating?: (competence?: string) => void;
	/** Tags that name nothing in the framework, or stand under a wrong area. */
	readonly fixTags?: () => void;
	/** The notes that carry tags and no level. */
	readonly giveLevels?: () => void;
}
