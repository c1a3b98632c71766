// Small numbers in words, as a sentence has them: `eight`, and from thirteen on `13`.
const inWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export function numberInWords(value: number): string {
	return inWords[value] ?? String(value);
}

/** For the beginning of a sentence: `Eight`. */
export function numberInWordsFirst(value: number): string {
	return startSentence(numberInWords(value));
}

export function startSentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Action`, `Action and Result`, `Situation, Action and Result`. */
export function listInWords(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}
