// Tags that name an area or a competence by an id that the framework has replaced, and what they are now. Source: the
// vault contract, "Tags".
import { lookupOf } from '../competence-lookup';
import { competenceTag, isUnderPrefix } from '../competence-tags';
import type { Framework } from '../framework/framework';
import { tagRenames, type TagRenames } from './rename-tags';

/** True when there is anything to look for. */
export function hasReplacements(framework: Framework): boolean {
	return framework.areas.some((area) => isGiven(area.replaces) || area.competences.some(({ replaces }) => isGiven(replaces)));
}

/** Which ids replace which, as text that is the same for the same replacements. */
export function replacementsKey(framework: Framework): string {
	const all = framework.areas.flatMap((area) => [area, ...area.competences]);
	return all.flatMap(({ id, replaces = [] }) => replaces.map((old) => `${old}>${id}`)).sort().join(' ');
}

/** Of `tags`, in use with or without `#`. A tag that is merely under the wrong area is a typing error and not among them. */
export function replacedTags(tags: Iterable<string>, framework: Framework, prefix: string): TagRenames {
	const pairs = [...tags].flatMap((tag): readonly (readonly [string, string])[] => {
		const bare = tag.trim().replace(/^#/, '');
		const renamed = isUnderPrefix(bare, prefix) ? renamedTag(bare.slice(prefix.length + 1).toLowerCase().split('/').filter((part) => part !== ''), framework, prefix) : undefined;
		return renamed === undefined ? [] : [[bare, renamed]];
	});
	return tagRenames(pairs);
}

function renamedTag([areaId = '', competenceId, ...more]: readonly string[], framework: Framework, prefix: string): string | undefined {
	if (more.length > 0) return undefined;
	const { areas, competences } = lookupOf(framework);
	const area = areas.get(areaId);
	if (competenceId === undefined) return area && area.id !== areaId ? competenceTag(area.id, undefined, prefix) : undefined;
	const place = competences.get(competenceId);
	if (!place) return undefined;
	const isReplaced = place.competence.id !== competenceId || (area !== undefined && area.id !== areaId);
	return isReplaced ? competenceTag(place.area.id, place.competence.id, prefix) : undefined;
}

function isGiven(ids: readonly string[] | undefined): boolean {
	return ids !== undefined && ids.length > 0;
}
