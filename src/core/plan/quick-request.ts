// The plan of the first screen alone. It rates nobody: gaps are those of the assumed profile, and the note says so.
import type { PlanRequest } from './plan-request';

export type FirstScreen = Pick<PlanRequest, 'target' | 'targetTitle' | 'start' | 'targetDate' | 'hoursPerWeek' | 'workDaysPerQuarter' | 'noticeMonths'>;

/** The profile that stands for somebody who has not been asked yet. Source: the vault contract, "Schedule and suggestions". */
export const assumedProfile = 'pmo-manager-today';

export function quickRequest(first: FirstScreen): PlanRequest {
	return { ...first, answers: {}, ratings: new Map(), assumedProfile, held: [], decisions: [] };
}
