// Every id that one part of a framework uses of another has to exist, and ids are unique across the file.
import type { Framework } from './framework-shape';

export interface FrameworkProblem {
	/** Where, as keys and indexes from the top: `areas`, 0, `competences`, 2, `weight`. */
	readonly path: readonly (string | number)[];
	readonly expected: string;
	readonly found: string;
}

type Path = readonly (string | number)[];

export function danglingIds(framework: Framework): readonly FrameworkProblem[] {
	const problems: FrameworkProblem[] = [];
	const competences = framework.areas.flatMap((area) => area.competences);
	const known = {
		competence: new Set(competences.map((competence) => competence.id)),
		area: new Set(framework.areas.map((area) => area.id)),
		action: new Set(competences.flatMap((competence) => competence.actions.map((action) => action.id))),
		route: new Set(framework.routes.map((route) => route.id)),
		rule: new Set(framework.route_rules.map((rule) => rule.id)),
		qualification: new Set(framework.qualifications.map((qualification) => qualification.id)),
		profile: new Set(framework.target_profiles.map((profile) => profile.id)),
	};
	const check = (kind: keyof typeof known, ids: readonly string[], path: Path): void => {
		for (const id of ids) if (!known[kind].has(id)) problems.push({ path, expected: `the id of a known ${kind}`, found: `"${id}"` });
	};

	framework.areas.forEach((area, a) => {
		area.competences.forEach((competence, c) => {
			const at = ['areas', a, 'competences', c];
			check('profile', Object.keys(competence.targets), [...at, 'targets']);
			check('qualification', competence.qualifications, [...at, 'qualifications']);
			competence.actions.forEach((action, i) => {
				check('route', action.routes, [...at, 'actions', i, 'routes']);
				check('qualification', [action.qualification ?? []].flat(), [...at, 'actions', i, 'qualification']);
			});
		});
	});
	framework.routes.forEach((route, r) => {
		check('competence', route.builds, ['routes', r, 'builds']);
		route.milestones.forEach((milestone, m) => {
			check('action', milestone.actions, ['routes', r, 'milestones', m, 'actions']);
			check('qualification', milestone.unless_held, ['routes', r, 'milestones', m, 'unless_held']);
		});
		route.sequence.forEach((step, s) => {
			check('qualification', [step.take ?? [], step.choose_one_of ?? [], step.choose_any_of ?? []].flat(), ['routes', r, 'sequence', s]);
		});
	});
	framework.landing.milestones.forEach((milestone, m) => check('action', milestone.actions, ['landing', 'milestones', m, 'actions']));
	framework.route_rules.forEach((rule, r) => check('route', [rule.suggest], ['route_rules', r, 'suggest']));
	framework.pull_rules.rules.forEach((rule, r) => {
		check('action', rule.pull, ['pull_rules', 'rules', r, 'pull']);
		if (rule.when.overruled !== undefined) check('rule', [rule.when.overruled], ['pull_rules', 'rules', r, 'when', 'overruled']);
	});
	[...framework.route_rules.map((rule) => rule.when), ...framework.pull_rules.rules.map((rule) => rule.when)].forEach((when) => {
		check('competence', Object.keys(when.level_below ?? {}), ['route_rules']);
		check('area', Object.keys(when.area_average_below ?? {}).flatMap((key) => key.split('+')), ['route_rules']);
		check('route', when.not_chosen ?? [], ['pull_rules']);
	});
	check('competence', framework.dashboard_hints.knowledge_floor.competences, ['dashboard_hints', 'knowledge_floor', 'competences']);
	check('competence', framework.feedback_questions.questions.map((question) => question.competence), ['feedback_questions', 'questions']);
	problems.push(...repeatedIds(framework));
	return problems;
}

function repeatedIds(framework: Framework): readonly FrameworkProblem[] {
	const seen = new Set<string>();
	const competences = framework.areas.flatMap((area) => area.competences);
	const all = [...framework.areas, ...competences, ...competences.flatMap((competence) => competence.actions), ...framework.routes, ...framework.routes.flatMap((route) => route.milestones)];
	return all.flatMap(({ id }) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{ path: [id], expected: 'an id that is used once', found: `"${id}" twice` }];
	});
}
