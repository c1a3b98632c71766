// From a framework and what a user puts over it to the framework in force, or to all that is wrong with the override, with
// places in the override itself.
import { nearestWord } from '../nearest-word';
import { mergeOverride } from './merge-override';
import { parseFramework, type Framework, type FrameworkProblem } from './parse-framework';
import { at, isIdList, isRecord, type Path, type Raw } from './raw-framework';

export interface OverrideProblem {
	/** In the override, down to the deepest part that is there. */
	readonly path: Path;
	/** The key that is meant, or the ids that lead to it where the override does not hold it. */
	readonly key: string;
	readonly kind: 'value' | 'missing' | 'unknown-key';
	readonly expected: string;
	readonly found: string;
	readonly nearest?: string;
}

/** More than these help nobody, and to find the place of each takes time. */
const mostProblems = 100;

export type OverrideOutcome = { readonly kind: 'valid'; readonly framework: Framework } | { readonly kind: 'invalid'; readonly problems: readonly OverrideProblem[] };

/** `override` is parsed YAML. */
export function overrideFramework(base: Framework, override: unknown): OverrideOutcome {
	if (!isRecord(override)) return invalid([{ path: [], key: '', kind: 'value', expected: 'keys of a framework, such as areas', found: Array.isArray(override) ? 'Array' : String(override) }]);
	const { value, problems } = mergeOverride({ ...base }, override);
	if (problems.length > 0) return invalid(problems.slice(0, mostProblems).map((problem) => ({ ...problem, key: keyOf(problem.path), kind: 'value' })));
	const outcome = parseFramework(value);
	if (outcome.kind === 'invalid') return invalid(outcome.problems.slice(0, mostProblems).map((problem) => problemIn(override, value, problem)));
	const unread = [...unreadKeys(override, outcome.framework, []), ...stillThere(override, outcome.framework)];
	return unread.length > 0 ? invalid(unread.slice(0, mostProblems)) : outcome;
}

function invalid(problems: readonly OverrideProblem[]): OverrideOutcome {
	return { kind: 'invalid', problems };
}

function problemIn(override: Raw, merged: Raw, { path, expected, found }: FrameworkProblem): OverrideProblem {
	const own = pathIn(override, merged, path);
	const isUnknown = expected === 'never';
	const kind = isUnknown ? 'unknown-key' : found === 'undefined' ? 'missing' : 'value';
	// The last step of what is missing cannot be there.
	const isHere = own.length >= path.length - (kind === 'missing' ? 1 : 0);
	return { path: own, key: isHere ? keyOf(path) : [keyOf(path), ...ownersOf(merged, path)].join(' of '), kind, expected, found };
}

/** Where a path of the merged framework stands in the override: lists that go by ids have other indexes there. */
function pathIn(override: unknown, merged: unknown, path: Path): Path {
	const [step, ...rest] = path;
	if (step === undefined) return [];
	const inside = at(merged, step);
	const own = ownStep(override, merged, step);
	const value = own === undefined ? undefined : at(override, own);
	return own === undefined || value === undefined ? [] : [own, ...pathIn(value, inside, rest)];
}

function ownStep(override: unknown, merged: unknown, step: string | number): string | number | undefined {
	if (typeof step === 'string' || !isIdList(merged) || !Array.isArray(override)) return step;
	const index = override.findIndex((item) => isRecord(item) && item['id'] === merged[step]?.id);
	return index < 0 ? undefined : index;
}

/** `strong, item 2`: the nearest key, and which of its items. */
function keyOf(path: Path): string {
	const last = path.at(-1);
	if (typeof last !== 'number') return last ?? '';
	const key = path.filter((step) => typeof step === 'string').at(-1);
	return key === undefined ? `item ${last + 1}` : `${key}, item ${last + 1}`;
}

/** Ids of the things around, the nearest first. */
function ownersOf(merged: unknown, path: Path): readonly string[] {
	const owners: string[] = [];
	let value = merged;
	for (const step of path.slice(0, -1)) {
		value = at(value, step);
		const id = at(value, 'id');
		if (typeof id === 'string') owners.unshift(id);
	}
	return owners.slice(0, 1);
}

/** Keys that a framework file may have for whoever reads it. The product does not read them. */
const inWords = new Set([
	...['purpose', 'counts', 'core_note', 'id_rules', 'two_uses', 'better_signals_than_words', 'if', 'basis', 'confidence', 'check_before_release', 'rights', 'watch'],
	...['source', 'sources', 'source_url', 'source_refs', 'source_refs_note', 'route_rules_source_refs', 'crosswalk', 'crosswalk_sources', 'note', 'choosing_routes', 'off', 'pdus_per_cycle', 'cpd_hours_per_year'],
]);
/** Where rules stand in words beside their numbers. */
const rulesInWords = new Set(['rating_rules', 'planning_rules', 'matching', 'dashboard_hints', 'attribution']);

/** What the parser leaves out it does not know, so a mistyped key would have no effect and no message. */
function unreadKeys(own: unknown, read: unknown, path: Path): readonly OverrideProblem[] {
	if (Array.isArray(own)) {
		const byId = isIdList(read) ? new Map(read.map((item) => [item.id, item])) : undefined;
		return own.flatMap((item: unknown, index) => (isRecord(item) ? unreadKeys(item, byId && typeof item['id'] === 'string' ? byId.get(item['id']) : at(read, index), [...path, index]) : []));
	}
	if (!isRecord(own) || !isRecord(read)) return [];
	return Object.entries(own).flatMap(([key, value]) => {
		if (inWords.has(key) || value === null || (rulesInWords.has(String(path[0])) && typeof value !== 'number' && !isRecord(value) && !Object.hasOwn(read, key))) return [];
		if (Object.hasOwn(read, key)) return unreadKeys(value, read[key], [...path, key]);
		const nearest = nearestWord(key, Object.keys(read));
		return [{ path: [...path, key], key, kind: 'unknown-key', expected: '', found: '', ...(nearest === undefined ? {} : { nearest }) } as const];
	});
}

/** One id cannot be both replaced and in use. */
function stillThere(override: Raw, framework: Framework): readonly OverrideProblem[] {
	const used = new Set(framework.areas.flatMap((area) => [area.id, ...area.competences.map(({ id }) => id)]));
	const owners = framework.areas.flatMap((area, a) => [{ owner: area, path: ['areas', a] as Path }, ...area.competences.map((owner, c) => ({ owner, path: ['areas', a, 'competences', c] as Path }))]);
	return owners.flatMap(({ owner, path }) =>
		(owner.replaces ?? []).filter((id) => used.has(id)).map((id) => ({
			path: pathIn(override, framework, [...path, 'replaces']),
			key: 'replaces',
			kind: 'value' as const,
			expected: 'ids that nothing has any more',
			found: `"${id}"`,
		})),
	);
}
