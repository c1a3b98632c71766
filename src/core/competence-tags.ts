// Competence tags: `competence/<area>` and `competence/<area>/<competence>`, where the first part is a setting that may
// itself have slashes. What a tag means, and which tags a choice adds and removes. Source: the vault contract, "Tags".
import { lookupOf } from './competence-lookup';
import type { Framework } from './framework/framework';
import { nearestWord } from './nearest-word';

export type CompetenceTag =
	| { readonly kind: 'competence'; readonly area: string; readonly competence: string }
	| { readonly kind: 'area'; readonly area: string }
	/** Or by an id that another has replaced. Counts for `area`, the competence's real one; `right` is the tag that says so. */
	| { readonly kind: 'wrong-area'; readonly area: string; readonly competence: string; readonly right: string }
	| { readonly kind: 'unknown'; readonly nearest?: string }
	/** Not under the prefix, or the prefix alone. */
	| { readonly kind: 'not-ours' };

/** Without `#`, as it stands in the list of tags. */
export function competenceTag(areaId: string, competenceId: string | undefined, prefix: string): string {
	return competenceId === undefined ? `${prefix}/${areaId}` : `${prefix}/${areaId}/${competenceId}`;
}

/** True for a tag under the prefix, whatever it names. Cheap, so that a vault of other tags costs nothing. */
export function isUnderPrefix(tag: string, prefix: string): boolean {
	const start = tag.startsWith('#') ? 1 : 0;
	const end = start + prefix.length;
	return tag.length > end + 1 && tag[end] === '/' && tag.slice(start, end).toLowerCase() === prefix.toLowerCase();
}

/** With or without `#`, in any case. */
export function readCompetenceTag(tag: string, framework: Framework, prefix: string): CompetenceTag {
	const trimmed = tag.trim();
	if (!isUnderPrefix(trimmed, prefix)) return { kind: 'not-ours' };
	const path = withoutHash(trimmed).slice(prefix.length + 1).toLowerCase().replace(/\/+$/, '');
	const [areaId = '', competenceId, ...more] = path.split('/');
	const { areas, competences } = lookupOf(framework);
	const named = areas.get(areaId);
	if (more.length === 0 && competenceId === undefined && named) return { kind: 'area', area: named.id };
	const place = more.length === 0 && competenceId !== undefined ? competences.get(competenceId) : undefined;
	if (!place) return unknownTag(path, framework, prefix);
	const { area, competence } = place;
	if (area.id === areaId && competence.id === competenceId) return { kind: 'competence', area: area.id, competence: competence.id };
	return { kind: 'wrong-area', area: area.id, competence: competence.id, right: competenceTag(area.id, competence.id, prefix) };
}

function unknownTag(path: string, framework: Framework, prefix: string): CompetenceTag {
	const { areas, competences } = lookupOf(framework);
	const [areaId = '', competenceId] = path.split('/');
	const here = areas.get(areaId)?.competences.map(({ id }) => id) ?? [];
	// An area is easily left out or made up, so a competence is looked for among its neighbours first and then everywhere.
	const competence = nearestWord(competenceId ?? areaId, here) ?? nearestWord(competenceId ?? areaId, competences.keys());
	const area = competenceId === undefined ? nearestWord(areaId, areas.keys()) : undefined;
	if (area !== undefined) return { kind: 'unknown', nearest: competenceTag(area, undefined, prefix) };
	const place = competence === undefined ? undefined : competences.get(competence);
	return place ? { kind: 'unknown', nearest: competenceTag(place.area.id, place.competence.id, prefix) } : { kind: 'unknown' };
}

/** What a note shows. */
export interface TagSelection {
	/** Competence ids. */
	readonly competences: readonly string[];
	/** Ids of areas that are named without a competence. */
	readonly areas: readonly string[];
}

/** Tags without `#`; those to remove are written as the note has them. Empty lists when nothing is to be done. */
export interface TagChanges {
	readonly add: readonly string[];
	readonly remove: readonly string[];
}

/** The changes that make `current`, the tags of one note, say exactly `wanted`. Tags that are unknown or not ours stay. */
export function tagChanges(current: readonly string[], wanted: TagSelection, framework: Framework, prefix: string): TagChanges {
	const shown = selectionOf(current, framework, prefix);
	const dropped = {
		competences: shown.competences.filter((id) => !wanted.competences.includes(id)),
		areas: shown.areas.filter((id) => !wanted.areas.includes(id)),
	};
	const chosen = {
		competences: wanted.competences.filter((id) => !shown.competences.includes(id) || isMisplaced(id, current, framework, prefix)),
		areas: wanted.areas.filter((id) => !shown.areas.includes(id)),
	};
	return tagEdits(current, chosen, dropped, framework, prefix);
}

/**
 * Adds what was chosen and removes what was dropped, leaving whatever else the note shows: for several notes at once.
 * A chosen competence replaces its bare area tag and its own tag under a wrong area; a dropped area takes none of its
 * competences with it.
 */
export function tagEdits(current: readonly string[], chosen: TagSelection, dropped: TagSelection, framework: Framework, prefix: string): TagChanges {
	const { areas, competences } = lookupOf(framework);
	const places = chosen.competences.flatMap((id) => competences.get(id) ?? []);
	const remains = new Set(selectionOf(current, framework, prefix).competences.filter((id) => !dropped.competences.includes(id)));
	const coveredBy = (areaId: string): boolean =>
		places.some(({ area }) => area.id === areaId) || (areas.get(areaId)?.competences.some(({ id }) => remains.has(id)) ?? false);
	const wanted = [
		...chosen.areas.filter((id) => areas.has(id) && !coveredBy(id)).map((id) => competenceTag(id, undefined, prefix)),
		...places.map(({ area, competence }) => competenceTag(area.id, competence.id, prefix)),
	];

	const remove = current.filter((tag) => {
		const read = readCompetenceTag(tag, framework, prefix);
		switch (read.kind) {
			case 'area':
				return dropped.areas.includes(read.area) || places.some(({ area }) => area.id === read.area);
			case 'competence':
				return dropped.competences.includes(read.competence);
			case 'wrong-area':
				return dropped.competences.includes(read.competence) || places.some(({ competence }) => competence.id === read.competence);
			case 'unknown':
			case 'not-ours':
				return false;
		}
	});
	const has = new Set(current.map((tag) => withoutHash(tag).toLowerCase()));
	const add = wanted.filter((tag) => !has.has(tag.toLowerCase()));
	return { add: unique(add), remove: unique(remove.map(withoutHash)) };
}

/** What tags say, in the order of the tags. An area beside a competence of its own is still an area named. */
export function selectionOf(tags: readonly string[], framework: Framework, prefix: string): TagSelection {
	const competences: string[] = [];
	const areas: string[] = [];
	for (const tag of tags) {
		const read = readCompetenceTag(tag, framework, prefix);
		if (read.kind === 'area') areas.push(read.area);
		if (read.kind === 'competence' || read.kind === 'wrong-area') competences.push(read.competence);
	}
	return { competences: [...new Set(competences)], areas: [...new Set(areas)] };
}

function isMisplaced(competenceId: string, current: readonly string[], framework: Framework, prefix: string): boolean {
	return current.some((tag) => {
		const read = readCompetenceTag(tag, framework, prefix);
		return read.kind === 'wrong-area' && read.competence === competenceId;
	});
}

function withoutHash(tag: string): string {
	const trimmed = tag.trim();
	return trimmed.startsWith('#') ? trimmed.slice(1) : trimmed;
}

function unique(tags: readonly string[]): readonly string[] {
	const seen = new Set<string>();
	return tags.filter((tag) => {
		const key = tag.toLowerCase();
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
