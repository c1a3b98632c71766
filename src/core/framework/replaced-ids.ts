// Areas and competences that take the place of others, and things that were switched off: whatever else in the framework
// names them by id follows. `replaces` gives the new one all that the old one had, so that an override says only what changes.
import { isRecord, type Raw } from './raw-framework';

/** Keys under which a list names other things by id. */
const listsOfIds = new Set([
	...['builds', 'actions', 'routes', 'pull', 'competences', 'qualifications', 'unless_held', 'take', 'choose_one_of', 'choose_any_of'],
	...['held', 'not_held', 'no_current', 'not_chosen', 'target', 'areas', 'delivery_side', 'strategy_side', 'people_side', 'applies_to'],
]);
/** Keys whose value is the id of one other thing, without which what stands there has no sense. */
const singleIds = new Set(['competence', 'suggest']);
/** Keys of maps that go by ids; `a+b` names both. */
const mapsById = new Set(['level_below', 'area_average_below', 'targets']);

/** The base in which everything that the override replaces has its new id and place. */
export function adopt(base: Raw, override: Raw): Raw {
	const renames = new Map<string, string>();
	let areas = records(base['areas']);
	for (const own of records(override['areas'])) {
		const area = joined(areas, own, 'competences', renames);
		if (area) areas = exchanged(areas, area);
		for (const one of records(own['competences'])) {
			const competence = joined(areas.flatMap(({ competences }) => records(competences)), one, 'actions', renames);
			if (competence) areas = exchangedIn(areas, textOf(own['id']), competence);
		}
	}
	return renames.size === 0 ? base : follow({ ...base, areas }, (id) => renames.get(id) ?? id);
}

/** The framework without any mention of what was switched off. */
export function forget(framework: Raw, off: ReadonlySet<string>): Raw {
	return off.size === 0 ? framework : follow(framework, (id) => (off.has(id) ? undefined : id));
}

type Items = readonly Raw[];

interface Exchange {
	readonly made: Raw;
	readonly gone: ReadonlySet<Raw>;
}

/** What `own` starts from: itself, else the first that it replaces, with the inner things of all. Undefined when none is there. */
function joined(items: Items, own: Raw, inner: string, renames: Map<string, string>): Exchange | undefined {
	const id = textOf(own['id']);
	const old = replaced(own).flatMap((name) => items.filter((item) => item['id'] === name && name !== id));
	const gone = [...items.filter((item) => item['id'] === id), ...old];
	if (old.length === 0) return undefined;
	for (const { id: name } of old) renames.set(textOf(name), id);
	return { made: { ...gone[0], [inner]: gone.flatMap((item) => records(item[inner])), id }, gone: new Set(gone) };
}

/** The new one stands where the first of the others stood, else last. */
function exchanged(items: Items, { made, gone }: Exchange): Items {
	const first = items.findIndex((item) => gone.has(item));
	const left = items.filter((item) => !gone.has(item));
	return first < 0 ? [...left, made] : [...left.slice(0, first), made, ...left.slice(first)];
}

function exchangedIn(areas: Items, areaId: string, exchange: Exchange): Items {
	const known = areas.some(({ id }) => id === areaId) ? areas : [...areas, { id: areaId }];
	return known.map((area) => {
		const competences = records(area['competences']);
		return { ...area, competences: area['id'] === areaId ? exchanged(competences, exchange) : competences.filter((item) => !exchange.gone.has(item)) };
	});
}

function replaced(own: Raw): readonly string[] {
	const { replaces } = own;
	return Array.isArray(replaces) ? replaces.filter((id): id is string => typeof id === 'string') : [];
}

/** `rename` gives the id that takes the place of one, or undefined for none. */
function follow(value: Raw, rename: (id: string) => string | undefined): Raw {
	return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, followIn(key, inside, rename)]));
}

function followIn(key: string, value: unknown, rename: (id: string) => string | undefined): unknown {
	if (Array.isArray(value)) {
		const isIds = listsOfIds.has(key) && value.every((item) => typeof item === 'string');
		if (isIds) return [...new Set(value.flatMap((id: string) => rename(id) ?? []))];
		return value.flatMap((item: unknown) => (isRecord(item) ? (isLost(item, rename) ? [] : [follow(item, rename)]) : [item]));
	}
	if (isRecord(value)) return mapsById.has(key) ? followKeys(value, rename) : follow(value, rename);
	return singleIds.has(key) && typeof value === 'string' ? (rename(value) ?? value) : value;
}

function followKeys(map: Raw, rename: (id: string) => string | undefined): Raw {
	return Object.fromEntries(
		Object.entries(map).flatMap(([key, value]) => {
			const ids = key.split('+').flatMap((id) => rename(id) ?? []);
			return ids.length === 0 ? [] : [[[...new Set(ids)].join('+'), value]];
		}),
	);
}

function isLost(item: Raw, rename: (id: string) => string | undefined): boolean {
	return [...singleIds].some((key) => typeof item[key] === 'string' && rename(textOf(item[key])) === undefined);
}

function records(value: unknown): Items {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
