// Areas and competences by id in constant time, for what is asked once for every tag of a vault.
import type { Area, Competence } from './framework/competences';
import type { Framework } from './framework/framework';

/** An id that something has taken the place of finds what took it; what is found has its own id. */
export interface CompetenceLookup {
	readonly areas: ReadonlyMap<string, Area>;
	readonly competences: ReadonlyMap<string, { readonly area: Area; readonly competence: Competence }>;
}

const made = new WeakMap<Framework, CompetenceLookup>();

export function lookupOf(framework: Framework): CompetenceLookup {
	const known = made.get(framework);
	if (known) return known;
	const placed = framework.areas.flatMap((area) => area.competences.map((competence) => ({ area, competence })));
	const lookup: CompetenceLookup = {
		areas: new Map(framework.areas.flatMap((area) => [area.id, ...(area.replaces ?? [])].map((id) => [id, area]))),
		competences: new Map(placed.flatMap((place) => [place.competence.id, ...(place.competence.replaces ?? [])].map((id) => [id, place]))),
	};
	made.set(framework, lookup);
	return lookup;
}
