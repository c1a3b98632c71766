import moment from 'moment';
import type { PlanOptions } from '../../../src/core/plan/build-plan';
import { planNote } from '../../../src/i18n/en/plan-note';

export const planOptions: PlanOptions = {
	words: planNote,
	formatDate: (date, format) => moment(date, 'YYYY-MM-DD', 'en').format(format),
	folder: 'Pathway',
	dueStyle: 'tasks',
	taskTag: '',
};

export const goldOptions: PlanOptions = {
	...planOptions,
	answersLink: '[[Starting point 2026-12-01 (in confidence)]]',
	assessmentLink: '[[Assessment 2026-12-01 self]]',
};

export const firstScreen = {
	target: 'portfolio-pmo-lead',
	targetTitle: 'Head of Portfolio Office',
	start: '2026-11-22',
	targetDate: '2028-11-22',
	hoursPerWeek: 4,
	workDaysPerQuarter: 6,
	noticeMonths: 3,
} as const;
