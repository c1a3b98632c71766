// The sentences for what a check of the first screen found, each beside the field that it is about.
import type { RequestCheck, RequestProblem, RequestRemark } from '../../core/plan/check-request';
import { words } from '../../i18n/words';
import type { FieldMessage, RoleField } from './role-form';

export function messagesOf({ problems, remarks }: RequestCheck): readonly FieldMessage[] {
	return [...problems.map(problemMessage), ...remarks.map(remarkMessage)];
}

function problemMessage(problem: RequestProblem): FieldMessage {
	const { remarks, expected } = words().plan;
	const beside = (field: RoleField, text: string): FieldMessage => ({ field, kind: 'problem', text });
	switch (problem.kind) {
		case 'target-not-after-start':
			return beside('targetDate', remarks.targetNotAfterStart);
		case 'start-in-past':
			return beside('start', remarks.startInPast);
		case 'not-a-date':
			return beside(problem.field, expected.date);
		case 'unknown-target':
			return beside('target', expected.target);
		case 'out-of-range':
			return beside(problem.field, expected[problem.field]);
	}
}

function remarkMessage(remark: RequestRemark): FieldMessage {
	const { remarks } = words().plan;
	const beside = (field: RoleField, text: string): FieldMessage => ({ field, kind: 'remark', text });
	switch (remark.kind) {
		case 'shorter-than-any-route':
			return beside('targetDate', remarks.shorterThanAnyRoute(remark.shortest));
		case 'longer-than-four-years':
			return beside('targetDate', remarks.overFourYears);
		case 'few-hours':
			return beside('hoursPerWeek', remarks.fewHours(remark.hoursPerWeek));
		case 'only-reviews':
			return beside('hoursPerWeek', remarks.onlyReviews);
	}
}
