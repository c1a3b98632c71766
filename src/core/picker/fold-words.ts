// Brings text to the form in which the picker compares words: no case, accents, hyphens or punctuation, and one
// spelling for British and American words, so that a half-typed word is a prefix in either.

/** The words of a text, folded. "Re-prioritization (P&L)" gives re, prioritisation, p&l. */
export function foldWords(text: string): readonly string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’']/g, '')
		.split(/[^\p{L}\p{N}&]+/u)
		.filter((word) => word !== '' && word !== '&')
		.map(oneSpelling);
}

// z becomes s everywhere: "prioritiz" has to find "prioritisation" before the word is finished.
function oneSpelling(word: string): string {
	return word
		.replace(/z/g, 's')
		.replace(/^center/, 'centre')
		.replace(/^behavior/, 'behaviour')
		.replace(/^catalog(?!u)/, 'catalogu');
}
