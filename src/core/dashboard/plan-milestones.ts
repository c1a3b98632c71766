// Which tasks of a plan are milestones, and how far each route has come. A milestone is known by its block id; where it
// says no more than its one action, its task carries the action's id. Source: `planning_rules.merge` of the framework.
import type { Framework } from '../framework/framework';
import type { PlanTask } from '../plan-task';

export interface KnownMilestone {
	/** Undefined for the landing. */
	readonly route: string | undefined;
	/** A few words for `what`. */
	readonly short: string;
	/** The texts that its task was written with. */
	readonly written: readonly string[];
}

export interface RouteProgress {
	/** Undefined for the landing. */
	readonly id: string | undefined;
	readonly name: string | undefined;
	readonly done: number;
	/** Milestones that stand in the plan and were not dropped. */
	readonly of: number;
	readonly waiting: boolean;
}

export interface ChosenRoute {
	readonly id: string;
	readonly waiting: boolean;
}

/** `routes` as the plan's properties have them: `grow-in-role`, `secondment waiting`. */
export function chosenRoutes(routes: readonly string[], framework: Framework): readonly ChosenRoute[] {
	return routes.flatMap((text) => {
		const [id = '', ...rest] = text.toLowerCase().split(/\s+/);
		return framework.routes.some((route) => route.id === id) ? [{ id, waiting: rest.includes('waiting') }] : [];
	});
}

/** By block id, of the routes that were chosen and of the landing. */
export function milestonesOf(routes: readonly ChosenRoute[], framework: Framework): ReadonlyMap<string, KnownMilestone> {
	const chosen = new Set(routes.map(({ id }) => id));
	const actions = actionTexts(framework);
	const milestones = new Map<string, KnownMilestone>();
	const add = (route: string | undefined, list: Framework['routes'][number]['milestones'] | Framework['landing']['milestones']): void => {
		for (const { id, what, short = what, actions: needed, merge } of list) {
			milestones.set(`pw-${id}`, { route, short, written: [what] });
			const [only] = needed;
			if (merge && only !== undefined) milestones.set(`pw-${only}`, { route, short, written: [what, actions.get(only) ?? what] });
		}
	};
	for (const { id, milestones: list } of framework.routes) if (chosen.has(id)) add(id, list);
	add(undefined, framework.landing.milestones);
	return milestones;
}

/** In the order of the plan's properties, the landing last; a route of which no milestone is in the note is left out. */
export function routeProgress(tasks: readonly PlanTask[], milestones: ReadonlyMap<string, KnownMilestone>, routes: readonly ChosenRoute[], framework: Framework): readonly RouteProgress[] {
	const found = tasks.flatMap((task) => {
		const milestone = task.state === 'cancelled' ? undefined : milestones.get(task.blockId ?? '');
		return milestone ? [{ route: milestone.route, done: task.state === 'done' }] : [];
	});
	return [...routes, { id: undefined, waiting: false }].flatMap(({ id, waiting }) => {
		const own = found.filter(({ route }) => route === id);
		if (own.length === 0 && !waiting) return [];
		const name = framework.routes.find((route) => route.id === id)?.name;
		return [{ id, name, done: own.filter(({ done }) => done).length, of: own.length, waiting }];
	});
}

/** The few words where the task still reads as it was written, else what the person made of it. */
export function milestoneWords({ text }: PlanTask, { short, written }: KnownMilestone): string {
	return written.some((known) => plain(known) === plain(text)) ? short : text;
}

function plain(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function actionTexts(framework: Framework): ReadonlyMap<string, string> {
	return new Map(framework.areas.flatMap(({ competences }) => competences.flatMap(({ actions }) => actions.map((action) => [action.id, action.do] as const))));
}
