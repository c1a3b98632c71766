// Words of the picker that tags a note with competences.

function tags(n: number): string {
	return n === 1 ? '1 tag' : `${n} tags`;
}

export const tagging = {
	title: (note: string): string => `Tag ${note}`,
	search: 'Find a competence or area',
	searchHint: 'Name, keyword or abbreviation',
	likely: 'Likely for this note',
	/** Why a competence is likely, in a few words. */
	likelyReasons: {
		rule: (value: string): string => `By your rule for ${value}`,
		linkedNotes: (n: number): string => (n === 1 ? 'A note that links to the same is tagged so' : `${n} notes that link to the same are tagged so`),
		words: (found: readonly string[]): string => `The note says: ${found.join(', ')}`,
		focus: 'In focus this quarter',
	},
	hits: 'Best match first',
	found: (n: number): string => (n === 1 ? '1 found' : `${n} found`),
	nothingFound: (query: string): string => `Nothing found for ${query}. Try a shorter word, the name of an area, or a keyword such as npv.`,
	areaOnly: 'Area only',
	areaAlone: 'Area only: choose a competence',
	areaCovered: 'Counts through its competences',
	chosen: (names: readonly string[]): string => `Chosen: ${names.join(', ')}`,
	chosenArea: (name: string): string => `${name} (area only: choose a competence)`,
	nothingChosen: 'Nothing chosen yet.',
	level: 'Evidence level',
	levelHelp: 'The level this note is an example of. It may stay open.',
	levelForOne: (competence: string): string => `What each level means for ${competence}.`,
	levelForSeveral: 'What each level means in general. The level counts for all that is chosen.',
	noLevel: 'Not said yet',
	levelName: (level: number, name: string): string => `${level} ${name}`,
	date: 'When it happened',
	keys: (apply: string): string => `Type to search, arrows to move, Enter to choose, ${apply} to apply.`,
	apply: 'Apply',
	cancel: 'Cancel',
	/** What the button will write, such as "2 tags added, evidence level 3". */
	change: {
		none: 'Nothing will change.',
		added: (n: number): string => `${tags(n)} added`,
		removed: (n: number): string => `${tags(n)} removed`,
		level: (level: number | null): string => (level === null ? 'evidence level removed' : `evidence level ${level}`),
		date: (date: string | null): string => (date === null ? 'date removed' : `date ${date}`),
		all: (parts: readonly string[]): string => `Will be written: ${parts.join(', ')}.`,
	},
};
