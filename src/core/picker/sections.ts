// What the picker lists and in which order: what is likely for the note first, then the framework area by area; with
// a search only the hits, best first.
import { competencesOf, type Framework } from '../framework/framework';
import { searchOptions, type PickerOption } from './search';

export interface Likely {
	/** Id of a competence. */
	readonly competence: string;
	/** Why it is likely, in words that are shown. */
	readonly reason: string;
}

export interface ListedOption {
	readonly option: PickerOption;
	readonly reason?: string;
}

export type PickerSection =
	| { readonly kind: 'likely'; readonly options: readonly ListedOption[] }
	| { readonly kind: 'area'; readonly areaName: string; readonly options: readonly ListedOption[] }
	| { readonly kind: 'hits'; readonly options: readonly ListedOption[] };

/** Each option stands in the list once: what is likely does not come again under its area. */
export function pickerSections(framework: Framework, query: string, likely: readonly Likely[]): readonly PickerSection[] {
	const hits = searchOptions(framework, query);
	if (hits) return hits.length === 0 ? [] : [{ kind: 'hits', options: hits.map((option) => ({ option })) }];

	const competences = competencesOf(framework);
	const first = likely.flatMap(({ competence: id, reason }): readonly ListedOption[] => {
		const competence = competences.find((candidate) => candidate.id === id);
		return competence ? [{ option: { kind: 'competence', competence }, reason }] : [];
	});
	const listed = new Set(likely.map(({ competence }) => competence));
	const areas = framework.areas.map((area): PickerSection => ({
		kind: 'area',
		areaName: area.name,
		options: [
			{ option: { kind: 'area', area } },
			...competences
				.filter((competence) => competence.area.id === area.id && !listed.has(competence.id))
				.map((competence) => ({ option: { kind: 'competence' as const, competence } })),
		],
	}));
	return first.length === 0 ? areas : [{ kind: 'likely', options: first }, ...areas];
}
