// Certificates that come up for renewal during the plan, with the day to look into it.
import { addMonths, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { Qualification } from '../framework/qualifications';
import { workingDayOnOrBefore } from '../working-days';
import { renewsInside } from './conditions';
import type { PlanRequest } from './plan-request';

export interface Renewal {
	readonly qualification: Qualification;
	readonly renewBy: CalendarDate;
	/** The day to find out by. */
	readonly due: CalendarDate;
}

export function renewalsOf(request: PlanRequest, framework: Framework): readonly Renewal[] {
	return framework.qualifications.flatMap((qualification) => {
		const held = request.held.find((one) => one.qualification === qualification.id);
		if (!held?.renewBy || !renewsInside(held, request)) return [];
		const check = addMonths(held.renewBy, -framework.planning_rules.renewal_check_months);
		// Where the usual time has passed already, in the first month, and never after the date itself.
		const late = held.renewBy < addMonths(request.start, 1) ? held.renewBy : addMonths(request.start, 1);
		const due = workingDayOnOrBefore(check > request.start ? check : late);
		return [{ qualification, renewBy: held.renewBy, due: due < request.start ? request.start : due }];
	});
}
