// One note's facts from what Obsidian's cache knows of it. Looks at nothing but this note, so that a change costs the
// same in any vault. Source: the vault contract, "Notes".
import { isDraft, readAssessment, required } from './assessment/read-assessment';
import { lookupOf } from './competence-lookup';
import { readCpd } from './cpd/read-cpd';
import { readEvidence } from './evidence/read-evidence';
import { defaultTarget, type Framework } from './framework/framework';
import { otherQualification, type NoteFacts, type NoteProblem, type PlanFacts, type QualificationFacts, type StarPart } from './note-facts';
import { badValue, isRecord, propertiesOf, readDate, readTexts, readWord, type Properties } from './note-properties';
import { competenceTagsOf, hasCompetenceTag } from './note-tags';
import type { Settings } from './settings';

export interface NoteSource {
	readonly path: string;
	/** As parsed; undefined when the note has none or it cannot be parsed. */
	readonly frontmatter: unknown;
	/** Tags in the body, with or without `#`. */
	readonly inlineTags: readonly string[];
	/** Parts of the STAR without text of their own: none when it is complete. Undefined when the note has no STAR headings. */
	readonly star: readonly StarPart[] | undefined;
	/** The first heading of level 1. */
	readonly heading?: string | undefined;
	/** All headings, as the cache has them. */
	readonly headings?: readonly { readonly heading: string }[] | undefined;
}

/** True when a change from `a` to `b` leaves the facts of every note as they are. */
export function readsAlike(a: Settings, b: Settings): boolean {
	return a.tagPrefix === b.tagPrefix && a.templateFolder === b.templateFolder && a.privateFolders.join('\n') === b.privateFolders.join('\n');
}

/** Undefined for a note that says nothing to us, which is nearly every note of a vault. */
export function readNoteFacts(note: NoteSource, framework: Framework, settings: Settings): NoteFacts | undefined {
	const frontmatter = isRecord(note.frontmatter) ? note.frontmatter : nothing;
	if (!hasOurKey(frontmatter) && !hasCompetenceTag(frontmatter, note.inlineTags, settings.tagPrefix)) return undefined;
	// A template proves nothing, whatever tags it hands on.
	if (settings.templateFolder !== '' && isInside(note.path, settings.templateFolder)) return undefined;

	const tags = competenceTagsOf(frontmatter, note.inlineTags, settings.tagPrefix);
	const properties = propertiesOf(frontmatter);
	const type = typeOf(properties);
	if (type === 'assessment' && isDraft(properties)) return undefined;
	const problems: NoteProblem[] = [];
	const evidence = tags.length === 0 ? undefined : readEvidence({ ...note, properties, tags }, framework, settings.tagPrefix, problems);
	const assessment = type === 'assessment' ? readAssessment(properties, framework, problems) : undefined;
	const plan = type === 'plan' ? readPlan(properties, note.heading, framework, problems) : undefined;
	const qualification = type === 'qualification' ? readQualification(properties, framework, problems) : undefined;
	const cpd = readCpd(note, properties, evidence, framework, problems);
	if (!evidence && !assessment && !plan && !qualification && !cpd && problems.length === 0) return undefined;
	return {
		path: note.path,
		private: isPrivate(note.path, properties, settings),
		...(evidence ? { evidence } : {}),
		...(assessment ? { assessment } : {}),
		...(plan ? { plan } : {}),
		...(qualification ? { qualification } : {}),
		...(cpd ? { cpd } : {}),
		problems,
	};
}

const nothing: Readonly<Record<string, unknown>> = {};

function hasOurKey(frontmatter: Readonly<Record<string, unknown>>): boolean {
	for (const key in frontmatter) {
		if (key.length === 12 && key.toLowerCase() === 'pathway-type') return true;
		if (key.length === 9 && key.toLowerCase() === 'cpd-hours') return true;
	}
	return false;
}

function typeOf(properties: Properties): string | undefined {
	const type = properties.get('pathway-type')?.value;
	return typeof type === 'string' ? type.trim().toLowerCase() : undefined;
}

function readPlan(properties: Properties, heading: string | undefined, framework: Framework, problems: NoteProblem[]): PlanFacts | undefined {
	const start = readDate(required(properties, 'pathway-start', 'date', problems), problems);
	const targetDate = readDate(required(properties, 'pathway-target-date', 'date', problems), problems);
	const profiles = framework.target_profiles.map(({ id }) => id);
	const target = readWord(properties.get('pathway-target'), profiles, 'profile', problems) ?? defaultTarget(framework);
	const hoursPerWeek = properties.get('pathway-hours-per-week')?.value;
	const focus = readFocus(properties, framework, problems);
	if (start === undefined || targetDate === undefined) return undefined;
	return {
		...(heading === undefined || heading.trim() === '' ? {} : { title: heading.trim() }),
		target,
		start,
		targetDate,
		...(typeof hoursPerWeek === 'number' && hoursPerWeek >= 0 ? { hoursPerWeek } : {}),
		focus,
		routes: readTexts(properties.get('pathway-routes')),
	};
}

function readFocus(properties: Properties, framework: Framework, problems: NoteProblem[]): readonly string[] {
	const property = properties.get('pathway-focus');
	return readTexts(property).flatMap((text) => {
		const place = lookupOf(framework).competences.get(text.toLowerCase());
		if (place) return [place.competence.id];
		problems.push(badValue({ key: property?.key ?? '', value: text }, 'competence'));
		return [];
	});
}

function readQualification(properties: Properties, framework: Framework, problems: NoteProblem[]): QualificationFacts | undefined {
	const known = [...framework.qualifications.map(({ id }) => id), otherQualification];
	const qualification = readWord(required(properties, 'pathway-qualification', 'qualification', problems), known, 'qualification', problems);
	const status = readWord(required(properties, 'pathway-status', 'status', problems), ['planned', 'held'], 'status', problems);
	const taken = readDate(properties.get('pathway-taken'), problems);
	const renewBy = readDate(properties.get('pathway-renew-by'), problems);
	if (qualification === undefined || status === undefined) return undefined;
	return { qualification, status, ...(taken === undefined ? {} : { taken }), ...(renewBy === undefined ? {} : { renewBy }) };
}

/** Of any note, also one that says nothing else to us. `frontmatter` as parsed. */
export function isPrivateNote(path: string, frontmatter: unknown, settings: Settings): boolean {
	return isPrivate(path, propertiesOf(isRecord(frontmatter) ? frontmatter : nothing), settings);
}

/** Where it is doubtful, private: the other way round something is shown that was not meant to be. */
function isPrivate(path: string, properties: Properties, settings: Settings): boolean {
	const value = properties.get('pathway-private')?.value;
	const marked = value === true || value === 1 || (typeof value === 'string' && ['true', 'yes', 'on'].includes(value.trim().toLowerCase()));
	return marked || settings.privateFolders.some((folder) => isInside(path, folder));
}

/** Without case, as file systems on two devices may differ. The empty folder is the whole vault. */
function isInside(path: string, folder: string): boolean {
	return folder === '' || path.toLowerCase().startsWith(`${folder.toLowerCase()}/`);
}
