import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { competencesOf, findCompetence, type Framework } from '../../../src/core/framework/framework';
import { overrideFramework } from '../../../src/core/framework/override-framework';
import { bundledFramework } from '../../bundled-framework';

const base = bundledFramework();

function laid(yaml: string): Framework {
	const outcome = overrideFramework(base, parse(yaml));
	if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.problems, null, 1));
	return outcome.framework;
}

function problems(yaml: string) {
	const outcome = overrideFramework(base, parse(yaml));
	return outcome.kind === 'invalid' ? outcome.problems : [];
}

/** Everything in it that is a text or a key. */
function mentions(framework: Framework, id: string): boolean {
	return JSON.stringify(framework).includes(`"${id}"`);
}

const oneCompetence = (keys: string) => `areas: [{id: presence, competences: [{id: gravitas, ${keys}}]}]`;

describe('an override', () => {
	it('that is empty changes nothing, and so does a copy of the whole file', async () => {
		expect(laid('{}')).toEqual(base);
		const whole = await readFile(path.resolve(import.meta.dirname, '../../../templates/frameworks/portfolio-pmo.yaml'), 'utf8');
		expect(laid(whole)).toEqual(base);
	});

	it('changes what it names by id and nothing else', () => {
		const framework = laid(oneCompetence('weight: 1, name: Weight in the room'));
		const expected = JSON.parse(JSON.stringify(base)) as Framework;
		const changed = expected.areas.flatMap(({ competences }) => competences).find(({ id }) => id === 'gravitas');
		Object.assign(changed ?? {}, { weight: 1, name: 'Weight in the room' });
		expect(framework).toEqual(expected);
	});

	it('merges maps, merges lists of things with ids by id, and replaces every other list', () => {
		const before = findCompetence(base, 'gravitas');
		const after = findCompetence(laid(oneCompetence('levels: {3: Another three}, keywords: {weak: [calm]}, actions: [{id: gravitas-1, weeks: 9}]')), 'gravitas');
		expect(after?.levels).toEqual({ ...before?.levels, 3: 'Another three' });
		expect(after?.keywords).toEqual({ ...before?.keywords, weak: ['calm'] });
		expect(after?.actions.map(({ id, weeks }) => [id, weeks])).toEqual(before?.actions.map(({ id, weeks }) => [id, id === 'gravitas-1' ? 9 : weeks]));
	});

	it('adds an action behind those that are there', () => {
		const action = '{id: gravitas-own, mode: "20", routes: [personal-style], weeks: 4, hours: 2, to_level: 3, do: Ask the chair., shows: a note}';
		expect(findCompetence(laid(oneCompetence(`actions: [${action}]`)), 'gravitas')?.actions.at(-1)?.id).toBe('gravitas-own');
	});

	it('takes a key away by an empty value', () => {
		const withMonths = overrideFramework(laid(oneCompetence('fresh_months: 12')), parse(oneCompetence('fresh_months: ')));
		expect(withMonths.kind === 'valid' && findCompetence(withMonths.framework, 'gravitas')?.fresh_months).toBeUndefined();
		expect(withMonths.kind).toBe('valid');
	});

	it.each([
		['competence', oneCompetence('off: true'), ['gravitas', 'gravitas-1']],
		['route', 'routes: [{id: secondment, off: true}]', ['secondment-m1']],
		['target', 'target_profiles: [{id: portfolio-director, off: true}]', ['portfolio-director']],
	])('switches off a %s, and nothing names it any more', (_, yaml, ids) => {
		for (const id of ids) {
			expect(mentions(base, id)).toBe(true);
			expect(mentions(laid(yaml), id)).toBe(false);
		}
	});
});

describe('an area or competence that replaces another', () => {
	it('has its place and all that it had, under its own id everywhere', () => {
		const framework = laid('areas: [{id: presence, competences: [{id: board-presence, replaces: [gravitas], name: Board presence}]}]');
		const [before, after] = [findCompetence(base, 'gravitas'), findCompetence(framework, 'board-presence')];
		expect(after).toMatchObject({ name: 'Board presence', replaces: ['gravitas'], levels: before?.levels, actions: before?.actions });
		expect(competencesOf(framework).map(({ id }) => id)).toEqual(competencesOf(base).map(({ id }) => (id === 'gravitas' ? 'board-presence' : id)));
		expect(framework.routes.flatMap(({ builds }) => builds)).toEqual(base.routes.flatMap(({ builds }) => builds).map((id) => (id === 'gravitas' ? 'board-presence' : id)));
	});

	it('may take the place of two, with the actions of both', () => {
		const framework = laid('areas: [{id: presence, competences: [{id: gravitas, replaces: [drive]}]}]');
		expect(findCompetence(framework, 'drive')).toBeUndefined();
		const actionsOf = (id: string) => findCompetence(base, id)?.actions ?? [];
		expect(findCompetence(framework, 'gravitas')?.actions).toEqual([...actionsOf('gravitas'), ...actionsOf('drive')]);
	});

	it('may move to another area', () => {
		const framework = laid('areas: [{id: leadership, competences: [{id: own-drive, replaces: [drive]}]}]');
		expect([findCompetence(framework, 'own-drive')?.area.id, findCompetence(framework, 'drive')]).toEqual(['leadership', undefined]);
	});

	it('may be an area with all its competences', () => {
		const framework = laid('areas: [{id: poise, replaces: [presence], name: Poise}]');
		expect(framework.areas.map(({ id }) => id)).toEqual(base.areas.map(({ id }) => (id === 'presence' ? 'poise' : id)));
		expect(findCompetence(framework, 'gravitas')?.area.name).toBe('Poise');
		expect(framework.rating_rules.second_view.areas).toEqual(['leadership', 'poise']);
	});

	it('cannot replace an id that is in use', () => {
		expect(problems('areas: [{id: presence, competences: [{id: gravitas, replaces: [gravitas]}]}]')).toEqual([
			{ path: ['areas', 0, 'competences', 0, 'replaces'], key: 'replaces', kind: 'value', expected: 'ids that nothing has any more', found: '"gravitas"' },
		]);
	});
});

describe('what is wrong with an override', () => {
	it.each([
		['a value out of range', oneCompetence('weight: 5'), ['areas.0.competences.0.weight', 'weight', 'value', 'a whole number from 1 to 3', '5']],
		['a level that is a word', oneCompetence('targets: {portfolio-pmo-lead: four}'), ['areas.0.competences.0.targets.portfolio-pmo-lead', 'portfolio-pmo-lead', 'value', 'a whole number from 0 to 5', '"four"']],
		['an item of a list', oneCompetence('keywords: {strong: [a, 7]}'), ['areas.0.competences.0.keywords.strong.1', 'strong, item 2', 'value', 'string', '7']],
		['a mistyped key', oneCompetence('wieght: 2'), ['areas.0.competences.0.wieght', 'wieght', 'unknown-key', '', '']],
		['a key of Object itself', oneCompetence('constructor: 2'), ['areas.0.competences.0.constructor', 'constructor', 'unknown-key', '', '']],
		['an unknown part', 'competencies: []', ['competencies', 'competencies', 'unknown-key', '', '']],
		['a condition that is not known', 'route_rules: [{id: growing-at-home, when: {heldd: [mop-foundation]}, suggest: grow-in-role, because: x}]', ['route_rules.0.when.heldd', 'heldd', 'unknown-key', 'never', '"heldd"']],
		['an id that nothing has', oneCompetence('actions: [{id: gravitas-1, routes: [no-such-route]}]'), ['areas.0.competences.0.actions.0.routes', 'routes', 'value', 'the id of a known route', '"no-such-route"']],
		['an id that is no id', oneCompetence('qualifications: [MoP Foundation]'), ['areas.0.competences.0.qualifications.0', 'qualifications, item 1', 'value', 'an id in lower case, such as capacity-planning', '"MoP Foundation"']],
		['a thing without an id', 'areas: [{id: presence, competences: [{name: No id}]}]', ['areas.0.competences.0', 'competences, item 1', 'value', 'a group of keys with an id', 'Object']],
		['the same id twice', 'routes: [{id: secondment}, {id: secondment}]', ['routes.1.id', 'id', 'value', 'an id that is used once', '"secondment"']],
		['switching off what is not there', 'routes: [{id: no-such-route, off: true}]', ['routes.0.id', 'id', 'value', 'an id of what is there, to be switched off', '"no-such-route"']],
		['a text for a list', 'areas: presence', ['areas', 'areas', 'value', 'Array', '"presence"']],
		['a list for the whole', '[areas]', ['', '', 'value', 'keys of a framework, such as areas', 'Array']],
		['a text for the whole', 'areas', ['', '', 'value', 'keys of a framework, such as areas', 'areas']],
	])('is said with its place in the override: %s', (_, yaml, expected) => {
		const [first] = problems(yaml);
		expect(first && [first.path.join('.'), first.key, first.kind, first.expected, first.found]).toEqual(expected);
	});

	it('names the nearest key', () => {
		expect(problems(oneCompetence('wieght: 2'))[0]?.nearest).toBe('weight');
	});

	it('is all said at once, with each key that a new competence still needs', () => {
		expect(problems('areas: [{id: presence, competences: [{id: new-one, name: New}]}]').map(({ key, kind }) => `${key} ${kind}`)).toEqual(
			['core', 'weight', 'summary', 'levels', 'targets', 'evidence_prompts', 'keywords', 'actions', 'qualifications'].map((key) => `${key} missing`),
		);
	});

	it('reaches no prototype, whatever the keys are called', () => {
		const hostile: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "areas": [{"id": "presence", "__proto__": {"polluted": 1}}], "constructor": {"prototype": {"polluted": 1}}}');
		expect(overrideFramework(base, hostile).kind).toBe('invalid');
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});
