// What became of the milestones of a quarter that holds more of them than it has hours: how much of their work moved to
// a later quarter, and how much found no room at all.
import type { Framework } from '../framework/framework';
import { sumShares, type Share } from './load';
import type { MilestoneWork } from './milestone-work';
import type { PlanRequest } from './plan-request';
import { milestonesAtUsualLength } from './route-lengths';
import type { Schedule } from './schedule';

/** Whole hours, at least one of them moved or left out. */
export interface MovedHours {
	/** From 1. */
	readonly quarter: number;
	/** What its milestones ask for when every route takes as long as usual. */
	readonly holds: number;
	readonly capacity: number;
	readonly moved: number;
	/** The quarters that took them, from 1. */
	readonly to: readonly number[];
	readonly leftOut: number;
}

export function movedHours(request: PlanRequest, framework: Framework, { choice, quarters, milestones, actions }: Schedule): readonly MovedHours[] {
	const usual = milestonesAtUsualLength(request, framework, choice, quarters).filter(({ milestone }) => milestone.due < request.targetDate);
	const before = sumShares(quarters, usual.flatMap(sharesOf)).hours;
	const after = sumShares(quarters, [...milestones, ...actions.filter(({ milestone }) => milestone !== undefined)].map(({ share }) => share)).hours;
	const room = quarters.map((_, index) => Math.round((after[index] ?? 0) - (before[index] ?? 0)));
	return quarters.flatMap(({ number, capacity }, index) => {
		const holds = Math.round(before[index] ?? 0);
		const gone = -(room[index] ?? 0);
		if (holds <= capacity || gone < 1) return [];
		const to: number[] = [];
		let moved = 0;
		for (let later = index + 1; later < room.length && moved < gone; later += 1) {
			const taken = Math.min(gone - moved, Math.max(0, room[later] ?? 0));
			if (taken === 0) continue;
			moved += taken;
			room[later] = (room[later] ?? 0) - taken;
			to.push(later + 1);
		}
		return [{ quarter: number, holds, capacity, moved, to, leftOut: gone - moved }];
	});
}

function sharesOf({ milestone, actions }: MilestoneWork): readonly Share[] {
	return [milestone, ...actions].map(({ share }) => share);
}
