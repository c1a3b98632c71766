// The sentences of a result that hold a figure, whole. A date or a time of day is none: it says when and not how much.
import type { StarPart } from '../note-facts';

const most = 3;

export function figuresIn({ parts }: { readonly parts: Readonly<Partial<Record<StarPart, readonly string[]>>> }): readonly string[] {
	return (parts.result ?? []).flatMap(sentencesOf).filter(holdsFigure).slice(0, most);
}

/** A full stop behind initials or an abbreviation ends no sentence: `S.K. brought me a coffee.` is one. */
function sentencesOf(paragraph: string): readonly string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const end of paragraph.matchAll(/[.!?…]+["”’')\]]*\s+(?=["“‘([]?[\p{Lu}\p{N}£€$])/gu)) {
		const [word = ''] = /\S*$/.exec(paragraph.slice(from, end.index)) ?? [];
		if (/^["“‘([]*(?:(?:\p{Lu}\.)*\p{Lu}|e\.g|i\.e|Mrs?|Ms|Dr|St|vs|approx|ca)$/u.test(word)) continue;
		sentences.push(paragraph.slice(from, end.index + end[0].length).trim());
		from = end.index + end[0].length;
	}
	return [...sentences, paragraph.slice(from).trim()].filter((sentence) => sentence !== '');
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const dates = new RegExp(`\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2} ${month}\\b(?: \\d{4}\\b)?|\\b${month} \\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}:\\d{2}\\b|\\b(?:in|since|by|until|from|of) (?:19|20)\\d{2}\\b`, 'gi');
const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?';
/** `forty bursts`, `nine of eleven`; a lone `two` is rarely a result. */
const inWords = new RegExp(`\\b(?:${small}) of (?:the )?(?:${small})\\b|\\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|hundreds?|thousands?|million)\\b`, 'i');

function holdsFigure(sentence: string): boolean {
	const rest = sentence.replace(dates, ' ');
	return /\p{N}/u.test(rest) || inWords.test(rest);
}
