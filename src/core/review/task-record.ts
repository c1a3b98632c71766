// A line at the end of a review that says what the tasks of the plan were like that day, so that the next one can tell what
// was added, moved or dropped. A comment: it is not seen when the note is read.
import type { PlanBody } from '../plan-task';
import { isReview, taskId } from './plan-review';

export function taskRecord({ tasks }: PlanBody): string {
	const entries = tasks.flatMap((task) => (isReview(task.blockId) ? [] : [`${taskId(task)}=${task.state}${task.due === undefined ? '' : `:${task.due}`}`]));
	return entries.length === 0 ? '' : `%% pathway:tasks v1 ${entries.join(' ')} %%`;
}
