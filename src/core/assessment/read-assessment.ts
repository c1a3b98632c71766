// The ratings of one session. One bad value leaves out that rating; without a date or a rater nothing of the session can
// be placed, so it is left out and said. Source: the vault contract, "Notes".
import { lookupOf } from '../competence-lookup';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { AssessmentFacts, NoteProblem, Rater } from '../note-facts';
import { badValue, isEmpty, readDate, readLevel, readWord, type Properties, type Property } from '../note-properties';

const raters: readonly Rater[] = ['self', 'manager', 'sponsor'];

/** A rating form that is not read back yet. */
export function isDraft(properties: Properties): boolean {
	const status = properties.get('pathway-status')?.value;
	return typeof status === 'string' && status.trim().toLowerCase() === 'draft';
}

export function readAssessment(properties: Properties, framework: Framework, problems: NoteProblem[]): AssessmentFacts | undefined {
	const date = readDate(required(properties, 'pathway-date', 'date', problems), problems);
	const rater = readWord(required(properties, 'pathway-rater', 'rater', problems), raters, 'rater', problems);
	const ratings = readRatings(properties, framework, problems);
	return date === undefined || rater === undefined ? undefined : { date, rater, ratings };
}

const ratingKey = 'level-';

function readRatings(properties: Properties, framework: Framework, problems: NoteProblem[]): Readonly<Record<string, Level>> {
	const ratings: Record<string, Level> = {};
	for (const [key, property] of properties) {
		if (!key.startsWith(ratingKey)) continue;
		const written = key.slice(ratingKey.length);
		const id = lookupOf(framework).competences.get(written)?.competence.id;
		if (id === undefined) {
			problems.push(badValue(property, 'competence'));
			continue;
		}
		const level = readLevel(property, problems);
		// Of a competence that took another's place both ids may be there; its own one wins.
		if (level !== undefined && (written === id || ratings[id] === undefined)) ratings[id] = level;
	}
	return ratings;
}

/** The property, with a problem when the note cannot do without it and it is not there or empty. */
export function required(properties: Properties, key: string, expected: 'date' | 'rater' | 'qualification' | 'status', problems: NoteProblem[]): Property | undefined {
	const property = properties.get(key);
	if (!property || isEmpty(property.value)) problems.push(badValue(property ?? { key, value: '' }, expected));
	return property;
}
