// Which actions come into the plan beside those of its milestones, in the order of `planning_rules.order`.
import type { Action } from '../framework/competences';
import type { PullRule } from '../framework/routes';
import { panelQuarter, placesFor, quartersTaken, type Ground, type Place } from './action-places';
import { holds } from './conditions';
import { eligibleActions, isOpenTo, raises } from './eligible-actions';
import { addShare, type Load } from './load';
import type { FittedMilestones } from './milestone-fit';
import { actionsOf } from './milestone-work';
import type { PlannedAction } from './planned-item';
import type { PlanRequest } from './plan-request';
import type { Framework } from '../framework/framework';
import { quarterOn } from './quarters';
import type { RouteChoice } from './route-choice';
import { byPriority, type Standing } from './standing';

export interface Pull {
	readonly action: Action;
	readonly standing: Standing;
	readonly rules: readonly PullRule[];
}

export interface ActionChoice {
	readonly planned: readonly PlannedAction[];
	/** Everything the context brings forward, planned or not, in the order of the rules. */
	readonly pulls: readonly Pull[];
	/** What is left to do for a competence, the next one first. */
	readonly left: (standing: Standing) => readonly Action[];
}

/** A pulled action this short comes early even when its competence need not move. Source: `planning_rules.order`. */
const shortHours = 4;

/** Adds what it plans to `load`. */
export function chooseActions(request: PlanRequest, framework: Framework, standings: readonly Standing[], choice: RouteChoice, { fitted, unfit }: FittedMilestones, load: Load): ActionChoice {
	const ground: Ground = { request, framework, load, lastQuarter: panelQuarter(request, framework, load.quarters) };
	const asked = fitted.flatMap(({ actions }) => actions);
	// What a milestone without room asks for is listed with that milestone.
	const listed = new Set(unfit.flatMap(({ work }) => work.actions.map(({ action }) => action.id)));
	const routes = new Set([...choice.main, ...choice.alongside].map(({ id }) => id));
	const pulls = pullsOf(request, framework, standings, choice);
	const planned: PlannedAction[] = [...asked];
	const isPlanned = (action: Action): boolean => listed.has(action.id) || planned.some((one) => one.action.id === action.id);
	const left = (standing: Standing): readonly Action[] => eligibleActions(standing, routes, request, framework).filter((action) => !isPlanned(action));

	const plan = (action: Action, standing: Standing, accept: (place: Place) => boolean = () => true): boolean => {
		if (isPlanned(action)) return false;
		for (const place of placesFor(action, ground)) {
			if (!accept(place) || !hasRoomForCompetence(place.startQuarter, standing, asked, planned, ground)) continue;
			addShare(load, place.share);
			const { begin, due, share } = place;
			planned.push({ action, competence: standing.competence, begin, due, share, milestone: undefined, pulledBy: pulls.find((pull) => pull.action.id === action.id)?.rules ?? [] });
			return true;
		}
		return false;
	};
	const inTurn = (wanted: readonly Standing[]): void => {
		let open = wanted;
		while (open.length > 0) open = open.filter((standing) => left(standing).some((action) => plan(action, standing)));
	};

	const ranked = [...standings].sort(byPriority);
	planBehavioural(ranked, ground, planned, left, plan);
	for (const { action, standing } of pulls.filter(comesEarly)) plan(action, standing);
	inTurn(ranked.filter(({ mustMove }) => mustMove));
	for (const { action, standing } of pulls) plan(action, standing);
	inTurn(ranked.filter(({ mustMove, gap }) => !mustMove && gap > 0));
	return { planned, pulls, left };
}

function comesEarly({ action, standing, rules }: Pull): boolean {
	return standing.mustMove || rules.some((rule) => rule.when.overruled !== undefined) || (action.hours ?? 0) <= shortHours;
}

/** Actions already at or below the level are skipped. */
function pullsOf(request: PlanRequest, framework: Framework, standings: readonly Standing[], choice: RouteChoice): readonly Pull[] {
	const situation = {
		request,
		framework,
		chosen: new Set(choice.main.map(({ id }) => id)),
		overruled: new Set(choice.views.filter(({ state }) => state === 'overruled').flatMap(({ fired }) => fired.map(({ id }) => id))),
	};
	const fired = framework.pull_rules.rules.filter((rule) => holds(rule.when, situation) === true);
	const known = actionsOf(framework);
	const ids = [...new Set(fired.flatMap(({ pull }) => pull))];
	return ids.flatMap((id) => {
		const placed = known.get(id);
		const standing = standings.find(({ competence }) => competence.id === placed?.competence.id);
		if (!placed || !standing || !raises(placed.action, standing) || !isOpenTo(placed.action, request, framework)) return [];
		return [{ action: placed.action, standing, rules: fired.filter(({ pull }) => pull.includes(id)) }];
	});
}

/** In a quarter, work starts on at most so many competences beyond those its milestones ask for. */
function hasRoomForCompetence(quarter: number, { competence }: Standing, asked: readonly PlannedAction[], planned: readonly PlannedAction[], { load, framework }: Ground): boolean {
	const startsHere = (one: PlannedAction): boolean => quarterOn(load.quarters, one.begin) === quarter;
	const active = (one: PlannedAction): boolean => (one.share.hours[quarter] ?? 0) > 0;
	const ofMilestones = new Set(asked.filter(active).map((one) => one.competence.id));
	const others = new Set(planned.filter(startsHere).map((one) => one.competence.id).filter((id) => !ofMilestones.has(id)));
	return ofMilestones.has(competence.id) || others.has(competence.id) || others.size < framework.planning_rules.focus_per_quarter;
}

/** One behavioural action for each quarter in which none is due: fewest planned actions first, then priority. */
function planBehavioural(
	ranked: readonly Standing[],
	{ load, lastQuarter }: Ground,
	planned: readonly PlannedAction[],
	left: (standing: Standing) => readonly Action[],
	plan: (action: Action, standing: Standing, accept: (place: Place) => boolean) => boolean,
): void {
	const behavioural = ranked.filter((standing) => standing.behavioural);
	const ids = new Set(behavioural.map(({ competence }) => competence.id));
	const countFor = ({ competence }: Standing): number => planned.filter((one) => one.competence.id === competence.id).length;
	for (let quarter = 0; quarter <= lastQuarter; quarter++) {
		if (planned.some((one) => ids.has(one.competence.id) && quarterOn(load.quarters, one.due) === quarter)) continue;
		const candidates = behavioural.filter(({ gap, mustMove }) => gap > 0 || mustMove).sort((a, b) => countFor(a) - countFor(b));
		candidates.some((standing) =>
			left(standing).some((action) => quartersTaken(action) === 1 && plan(action, standing, ({ startQuarter }) => startQuarter === quarter)),
		);
	}
}
