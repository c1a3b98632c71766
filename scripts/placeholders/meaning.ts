// What a placeholder means, with an example; for a list, what one item of it offers.

export type Meaning = readonly [meaning: string, example?: string] | ListMeaning;

export interface ListMeaning {
	readonly meaning: string;
	readonly fields: Meanings;
}

export interface Meanings {
	readonly [name: string]: Meaning;
}
