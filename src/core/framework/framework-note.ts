// The framework in force as a note to be read: what each level means, each competence with its levels, questions and
// actions, the routes, the certificates, and whose marks are named. Says everything in words that are handed in.
import { escapeBars, markdownTable } from '../markdown-table';
import { competencesOf, findCompetence, type Framework } from './framework';
import type { FrameworkNoteWords } from './framework-note-words';
import type { Action, Area, Competence } from './competences';
import type { Qualification } from './qualifications';
import type { Route } from './routes';

/** Markdown without front matter. */
export function frameworkNote(framework: Framework, say: FrameworkNoteWords): string {
	const { name, version, disclaimer } = framework.framework;
	const parts = [
		`# ${oneLine(name)}`,
		say.opening(version, framework.areas.length, competencesOf(framework).length),
		`> ${oneLine(disclaimer)}`,
		`## ${say.levels}`,
		table([say.level, say.name, say.meaning, say.scope], framework.scale.map((step) => [String(step.level), step.name, step.meaning, step.scope ?? ''])),
		oneLine(framework.rating_rules.rate_by),
		`## ${say.targets}`,
		list(framework.target_profiles.map((profile) => `**${profile.name}** (\`${profile.id}\`). ${profile.note}`)),
		...framework.areas.flatMap((area) => areaParts(area, framework, say)),
		`## ${say.routes}`,
		...framework.routes.flatMap((route) => routeParts(route, framework, say)),
		`## ${say.certificates}`,
		say.certificatesCheck,
		qualificationTable(framework.qualifications, say),
		...(framework.cpd_schemes.length === 0 ? [] : [`## ${say.cpd}`, list(framework.cpd_schemes.map((scheme) => say.cpdScheme(scheme)))]),
		`## ${say.acknowledgements}`,
		list(framework.attribution.lines),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function areaParts(area: Area, framework: Framework, say: FrameworkNoteWords): readonly string[] {
	const targets = framework.target_profiles.map(({ id, name }) => ({ id, name }));
	const rows = area.competences.map((competence) => [competence.name, String(competence.weight), ...targets.map(({ id }) => String(competence.targets[id] ?? ''))]);
	return [
		`## ${oneLine(area.name)}`,
		`*${oneLine(area.question)}*${area.behavioural ? ` ${say.behavioural}` : ''}`,
		table([say.competence, say.weight, ...targets.map(({ name }) => name)], rows),
		...area.competences.flatMap((competence) => competenceParts(competence, area, framework, say)),
	];
}

function competenceParts(competence: Competence, area: Area, framework: Framework, say: FrameworkNoteWords): readonly string[] {
	const { levels, actions } = competence;
	return [
		`### ${oneLine(competence.name)}`,
		`${oneLine(competence.summary)} ${say.about(`${area.id}/${competence.id}`, competence.weight, competence.core)}`,
		([1, 2, 3, 4, 5] as const).map((level) => `${level}. ${oneLine(levels[level])}`).join('\n'),
		say.questions,
		list(competence.evidence_prompts),
		...(actions.length === 0 ? [] : [say.actions, list(actions.map((action) => actionLine(action, framework, say)))]),
	];
}

function actionLine(action: Action, framework: Framework, say: FrameworkNoteWords): string {
	const mode = framework.development_modes.find(({ id }) => id === action.mode)?.name ?? action.mode;
	return `${oneLine(action.do)} ${say.action({ mode, weeks: action.weeks, hours: action.hours, workDays: action.work_days, toLevel: action.to_level, shows: oneLine(action.shows) })}`;
}

function routeParts(route: Route, framework: Framework, say: FrameworkNoteWords): readonly string[] {
	const builds = route.builds.map((id) => oneLine(findCompetence(framework, id)?.name ?? id));
	return [
		`### ${oneLine(route.name)}`,
		`${oneLine(route.suits)} ${say.routeLength(route.kind, route.months, route.needs_opening)}`,
		...(builds.length === 0 ? [] : [say.builds(builds)]),
		...labelled(say.needs, route.needs),
		...labelled(say.risks, route.risks),
		...labelled(say.guards, route.guards),
		...labelled(say.milestones, route.milestones.map(({ month, what }) => say.milestone(month, oneLine(what)))),
		say.exitTest(oneLine(route.exit_test)),
	];
}

function labelled(label: string, items: readonly string[]): readonly string[] {
	return items.length === 0 ? [] : [label, list(items)];
}

function qualificationTable(qualifications: readonly Qualification[], say: FrameworkNoteWords): string {
	const rows = qualifications.map((one) => [
		one.former_name === null ? one.name : say.formerly(one.name, one.former_name),
		one.body,
		one.course_days === null ? '' : String(one.course_days),
		say.exam(one.exam),
		one.prerequisite === null ? '' : (qualifications.find(({ id }) => id === one.prerequisite)?.name ?? one.prerequisite),
		one.renewal_months === null ? '' : say.renewal(one.renewal_months),
	]);
	return table([say.certificate, say.body, say.courseDays, say.examination, say.prerequisite, say.renewedAfter], rows);
}

function list(items: readonly string[]): string {
	return items.map((item) => `- ${oneLine(item)}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const cell = (text: string): string => escapeBars(oneLine(text));
	return markdownTable(head.map(cell), rows.map((row) => row.map(cell)));
}

/** What an override writes over several lines must not end the list or table it stands in. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
