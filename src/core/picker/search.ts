// Finds areas and competences by what somebody types: a name or a part of it, initials, a keyword, the area, a word
// of the summary. Orders the hits, best first; the first one is what Enter chooses.
import { competencesOf, type Framework, type PlacedCompetence } from '../framework/framework';
import type { Area } from '../framework/competences';
import { foldWords } from './fold-words';

export type PickerOption =
	| { readonly kind: 'area'; readonly area: Area }
	| { readonly kind: 'competence'; readonly competence: PlacedCompetence };

/** `undefined` for a query without a word in it: then there is nothing to rank. */
export function searchOptions(framework: Framework, query: string): readonly PickerOption[] | undefined {
	const terms = foldWords(query);
	if (terms.length === 0) return undefined;
	return searchTextOf(framework)
		.map((entry) => ({ entry, points: pointsOf(entry, terms) }))
		.filter(({ points }) => points > 0)
		// Array sort is stable: equal points keep the order of the framework.
		.sort((a, b) => b.points - a.points)
		.map(({ entry }) => entry.option);
}

/** Words of one kind and what a word that begins with the term is worth; the first word is worth a little more. */
interface Field {
	readonly points: number;
	readonly words: readonly string[];
}

interface Entry {
	readonly option: PickerOption;
	readonly name: string;
	/** First letters of the name, with and without its small words. */
	readonly initials: readonly string[];
	/** Whole phrases that stand for the competence, such as npv. */
	readonly phrases: ReadonlySet<string>;
	readonly fields: readonly Field[];
}

const worth = { wholeName: 200, firstWordOfName: 20, initials: 75, phrase: 75 };

function pointsOf(entry: Entry, terms: readonly string[]): number {
	const whole = terms.join(' ');
	let sum = whole === entry.name ? worth.wholeName : entry.phrases.has(whole) ? worth.phrase : 0;
	for (const term of terms) {
		const best = Math.max(entry.initials.includes(term) ? worth.initials : 0, bestField(entry.fields, term));
		if (best === 0) return 0;
		sum += best;
	}
	return sum;
}

function bestField(fields: readonly Field[], term: string): number {
	let best = 0;
	for (const [index, field] of fields.entries()) {
		if (field.points <= best) continue;
		const at = field.words.findIndex((word) => word.startsWith(term));
		if (at < 0) continue;
		best = field.points + (index === 0 && at === 0 ? worth.firstWordOfName : 0);
	}
	return best;
}

// Folding 33 competences with their keywords takes a few milliseconds; the picker opens many times a day.
const remembered = new WeakMap<Framework, readonly Entry[]>();

function searchTextOf(framework: Framework): readonly Entry[] {
	const known = remembered.get(framework);
	if (known) return known;
	const entries = [...competencesOf(framework).map(competenceEntry), ...framework.areas.map(areaEntry)];
	remembered.set(framework, entries);
	return entries;
}

function competenceEntry(competence: PlacedCompetence): Entry {
	const { strong, weak, plain } = competence.keywords;
	const words = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap(foldWords))];
	return {
		option: { kind: 'competence', competence },
		name: foldWords(competence.name).join(' '),
		initials: initialsOf(competence.name),
		phrases: new Set(strong.map((phrase) => foldWords(phrase).join(' '))),
		fields: [
			{ points: 80, words: foldWords(competence.name) },
			{ points: 70, words: foldWords(competence.id) },
			{ points: 50, words: words(strong) },
			{ points: 40, words: foldWords(competence.area.name) },
			{ points: 30, words: words(weak) },
			{ points: 20, words: words([competence.summary, ...plain]) },
		],
	};
}

// An area is worth less than a competence of the same name: a competence says more about a note than its area does.
function areaEntry(area: Area): Entry {
	return {
		option: { kind: 'area', area },
		name: foldWords(area.name).join(' '),
		initials: [],
		phrases: new Set(),
		fields: [
			{ points: 55, words: foldWords(area.name) },
			{ points: 45, words: foldWords(area.id) },
		],
	};
}

const smallWords = new Set(['a', 'and', 'the', 'of', 'to', 'in', 'with', 'across', 'for']);

function initialsOf(name: string): readonly string[] {
	const words = foldWords(name);
	const initials = (chosen: readonly string[]): string => chosen.map((word) => word.slice(0, 1)).join('');
	return [initials(words), initials(words.filter((word) => !smallWords.has(word)))].filter((text) => text.length > 1);
}
