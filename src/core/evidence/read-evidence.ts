// What a note proves, read from its tags and properties. Source: the vault contract, "Notes" and "Evidence rules".
import type { CalendarDate } from '../calendar-date';
import { lookupOf } from '../competence-lookup';
import { readCompetenceTag } from '../competence-tags';
import { fileNameDate } from '../file-name-date';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { EvidenceFacts, NoteProblem, StarPart } from '../note-facts';
import { badValue, readDate, readLevel, type Properties } from '../note-properties';
import type { NoteTag } from '../note-tags';

export const starParts: readonly StarPart[] = ['situation', 'task', 'action', 'result'];

export interface EvidenceSource {
	readonly path: string;
	readonly properties: Properties;
	/** Those under the prefix. */
	readonly tags: readonly NoteTag[];
	/** Parts of the STAR without text of their own; undefined when the note has no STAR headings. */
	readonly star: readonly StarPart[] | undefined;
}

/** Undefined when no tag names an area or a competence. */
export function readEvidence(source: EvidenceSource, framework: Framework, prefix: string, problems: NoteProblem[]): EvidenceFacts | undefined {
	const { competences, bareAreas } = readTags(source.tags, framework, prefix, problems);
	if (competences.length === 0 && bareAreas.length === 0) return undefined;
	const date = evidenceDate(source, problems);
	const level = readLevel(source.properties.get('evidence-level'), problems);
	return {
		competences,
		bareAreas,
		...(date === undefined ? {} : { date }),
		...(level === undefined ? {} : { level }),
		levels: ownLevels(source.properties, competences, framework, problems),
		missingStarParts: source.star ?? starParts,
	};
}

function readTags(tags: readonly NoteTag[], framework: Framework, prefix: string, problems: NoteProblem[]): Pick<EvidenceFacts, 'competences' | 'bareAreas'> {
	const competences = new Set<string>();
	const coveredAreas = new Set<string>();
	const areaTags = new Map<string, string>();
	const seen = new Set<string>();
	for (const { tag, visible } of tags) {
		const name = tag.replace(/^#/, '');
		// The same tag twice, once in the body and once in the properties, is one tag with one problem.
		if (seen.has(name.toLowerCase())) continue;
		seen.add(name.toLowerCase());
		const read = readCompetenceTag(name, framework, prefix);
		if (!visible) problems.push({ kind: 'invisible-tag', tag: name });
		if (read.kind === 'unknown') problems.push({ kind: 'unknown-tag', tag: name, ...(read.nearest === undefined ? {} : { nearest: read.nearest }) });
		if (read.kind === 'wrong-area') problems.push({ kind: 'wrong-area', tag: name, right: read.right });
		if (read.kind === 'area') areaTags.set(read.area, name);
		if (read.kind === 'competence' || read.kind === 'wrong-area') {
			competences.add(read.competence);
			coveredAreas.add(read.area);
		}
	}
	const bare = [...areaTags].filter(([area]) => !coveredAreas.has(area));
	for (const [, tag] of bare) problems.push({ kind: 'area-only', tag });
	return { competences: [...competences], bareAreas: bare.map(([area]) => area) };
}

/** `evidence-date`, else `date`, else a date in the file name. File times differ between devices and never count. */
export function evidenceDate(source: Pick<EvidenceSource, 'path' | 'properties'>, problems: NoteProblem[]): CalendarDate | undefined {
	return readDate(source.properties.get('evidence-date'), problems) ?? readDate(source.properties.get('date'), problems) ?? fileNameDate(source.path);
}

const ownLevel = 'evidence-level-';

function ownLevels(properties: Properties, competences: readonly string[], framework: Framework, problems: NoteProblem[]): Readonly<Record<string, Level>> {
	const levels: Record<string, Level> = {};
	for (const [key, property] of properties) {
		if (!key.startsWith(ownLevel)) continue;
		const written = key.slice(ownLevel.length);
		const id = lookupOf(framework).competences.get(written)?.competence.id;
		if (id === undefined) {
			problems.push(badValue(property, 'competence'));
			continue;
		}
		const level = readLevel(property, problems);
		// Of a competence that took another's place both ids may be there; its own one wins.
		if (level !== undefined && competences.includes(id) && (written === id || levels[id] === undefined)) levels[id] = level;
	}
	return levels;
}
