// What the body of a plan note says, as far as the dashboard wants to know: its tasks, and what is worth doing and has no
// room. The text itself is read in markdown.
import type { CalendarDate } from './calendar-date';

export interface PlanBody {
	/** In the order of the note. */
	readonly tasks: readonly PlanTask[];
	/** The first column of the table under "What did not fit", in words. */
	readonly notFitted: readonly string[];
	/** Parts whose marks are not whole, so that an update leaves them alone. */
	readonly damaged: readonly DamagedPart[];
}

export interface DamagedPart {
	readonly id: string;
	readonly kind: 'no-end' | 'no-begin' | 'twice' | 'nested' | 'version';
}

export interface PlanTask {
	/** In words: without marks, dates, tags and the block id. */
	readonly text: string;
	readonly state: 'open' | 'done' | 'cancelled';
	readonly due?: CalendarDate;
	/** When it was ticked, where the line says so. */
	readonly done?: CalendarDate;
	/** Of the line, without `^`: `pw-prioritisation-3` for a task of the plugin. */
	readonly blockId?: string;
	/** The line as it stands, by which it is found again. */
	readonly line: string;
}

/** Where a task stands, for whoever is to change it. */
export type TaskPlace = Pick<PlanTask, 'line' | 'blockId'>;

export const noBody: PlanBody = { tasks: [], notFitted: [], damaged: [] };
