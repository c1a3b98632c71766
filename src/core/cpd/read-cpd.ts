// Learning that counts for a professional scheme: how much, for which, and when. Source: the vault contract, "Notes".
import { evidenceDate } from '../evidence/read-evidence';
import type { Framework } from '../framework/framework';
import type { CpdFacts, EvidenceFacts, NoteProblem } from '../note-facts';
import { badValue, isEmpty, readWord, type Properties } from '../note-properties';

export interface CpdSource {
	readonly path: string;
	readonly headings?: readonly { readonly heading: string }[] | undefined;
}

/** `evidence` is what the same note proves, whose date is this one's; a date that cannot be read is said once. */
export function readCpd(note: CpdSource, properties: Properties, evidence: EvidenceFacts | undefined, framework: Framework, problems: NoteProblem[]): CpdFacts | undefined {
	const property = properties.get('cpd-hours');
	if (!property || isEmpty(property.value)) return undefined;
	const hours = property.value;
	if (typeof hours !== 'number' || !Number.isFinite(hours) || hours <= 0) {
		problems.push(badValue(property, 'hours'));
		return undefined;
	}
	const given = properties.get('cpd-scheme');
	const scheme = readWord(given, framework.cpd_schemes.map(({ id }) => id), 'scheme', problems);
	// Meant for a scheme that nobody knows, it would count for another one.
	if (scheme === undefined && given !== undefined && !isEmpty(given.value)) return undefined;
	const date = evidence ? evidence.date : evidenceDate({ path: note.path, properties }, problems);
	return { hours, ...(scheme === undefined ? {} : { scheme }), ...(date === undefined ? {} : { date }), hasReflection: hasReflectionHeading(note) };
}

/** `## Reflection`, in any case, with or without marks around the word. */
function hasReflectionHeading({ headings = [] }: CpdSource): boolean {
	return headings.some(({ heading }) => /^\P{L}*reflections?\P{L}*$/iu.test(heading));
}
