// A plan note from what was said: the schedule is made, the template filled in. Path, ordered properties and body come
// back as values; writing the front matter as text, and the note to disk, is left to others.
import type { CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import { freePath, notePath } from '../note-path';
import { renderTemplate } from '../template/render-template';
import type { TemplateReport } from '../template/template-report';
import { frameBlock } from './managed-block';
import { noteValues } from './note/note-values';
import { planPlaceholders } from './note/plan-placeholders';
import type { PlanWords } from './note/plan-words';
import type { PlanRequest } from './plan-request';
import { makeSchedule, type Schedule } from './schedule';

export interface PlanOptions {
	readonly words: PlanWords;
	readonly formatDate: (date: CalendarDate, format: string) => string;
	/** Vault folder for the note. */
	readonly folder: string;
	/** Paths that exist already; the note gets ` (2)` after its name. */
	readonly isTaken?: (path: string) => boolean;
	readonly dueStyle: 'tasks' | 'dataview';
	readonly taskTag: string;
	/** Wiki link to the answers note, such as `[[Starting point 2026-12-01 (in confidence)]]`. */
	readonly answersLink?: string;
	/** Wiki link to the note with the ratings. */
	readonly assessmentLink?: string;
}

export type PropertyValue = string | number | readonly string[];

export interface PlanDraft {
	readonly path: string;
	/** In the order in which they are written. */
	readonly properties: readonly (readonly [key: string, value: PropertyValue])[];
	readonly body: string;
	/** What is wrong in the template; the note is made all the same. */
	readonly reports: readonly TemplateReport[];
	readonly schedule: Schedule;
}

/** `template` is the body of a template, without front matter. `request` has passed `checkRequest`. */
export function buildPlan(request: PlanRequest, framework: Framework, template: string, today: CalendarDate, options: PlanOptions): PlanDraft {
	const schedule = makeSchedule(request, framework);
	const { words, formatDate, dueStyle, taskTag, answersLink = '', assessmentLink = '' } = options;
	const values = noteValues({ request, framework, schedule, today, words, formatDate, dueStyle, taskTag, answersLink, assessmentLink });
	const { text, reports } = renderTemplate(template, planPlaceholders, values, { formatDate, frameBlock });
	return {
		path: freePath(notePath(options.folder, `Transition plan ${today}`), options.isTaken ?? (() => false)),
		properties: propertiesOf(request, framework, schedule, answersLink),
		body: text,
		reports,
		schedule,
	};
}

function propertiesOf(request: PlanRequest, { framework }: Framework, schedule: Schedule, answersLink: string): PlanDraft['properties'] {
	const { views } = schedule.choice;
	const routes = [
		...views.filter(({ state }) => state === 'taken').map(({ route }) => route.id),
		...views.filter(({ state }) => state === 'waiting').map(({ route }) => `${route.id} waiting`),
	];
	return [
		['pathway-type', 'plan'],
		['pathway-version', 1],
		['pathway-framework', `${framework.id}@${framework.version}`],
		['pathway-target', request.target],
		['pathway-start', request.start],
		['pathway-target-date', request.targetDate],
		['pathway-hours-per-week', request.hoursPerWeek],
		['pathway-routes', routes],
		['pathway-focus', (schedule.quarters[0]?.focus ?? []).map(({ competence }) => competence.id)],
		...(answersLink === '' ? [] : [['pathway-answers', answersLink] as const]),
		['tags', ['pathway/plan']],
	];
}
