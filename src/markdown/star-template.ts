// What a template says about the four parts of a STAR: how each is headed, and the comments that ask for it. So that a
// note turned into evidence asks the same as a note made from the template.

import type { StarPart } from '../core/note-facts';
import { findComments } from './comments';
import { outline } from './outline';
import { starPartOf, STAR_PARTS } from './star-sections';

export interface StarSection {
	readonly heading: string;
	/** Whole comments with their marks. */
	readonly comments: readonly string[];
}

export type StarTemplate = Readonly<Record<StarPart, StarSection>>;

/** `text` is a template as it stands. A part that it lacks is taken from the templates after it. */
export function readStarTemplate(text: string, ...others: readonly string[]): StarTemplate {
	const found = [text, ...others].flatMap(sectionsIn);
	const section = (part: StarPart): StarSection => {
		const { heading, comments } = found.find((one) => one.part === part) ?? { heading: part.charAt(0).toUpperCase() + part.slice(1), comments: [] };
		return { heading, comments };
	};
	const [situation, task, action, result] = STAR_PARTS.map(section);
	if (!situation || !task || !action || !result) throw new Error('A STAR has four parts.');
	return { situation, task, action, result };
}

function sectionsIn(text: string): readonly (StarSection & { readonly part: StarPart })[] {
	const headings = outline(text);
	return headings.flatMap((heading, index) => {
		const part = starPartOf(heading);
		if (part === null) return [];
		const under = text.slice(heading.to, headings[index + 1]?.from ?? text.length);
		const comments = findComments(under, []).map(({ from, to }) => under.slice(from, to));
		return [{ part, heading: heading.text, comments: comments.filter(isPrompt) }];
	});
}

/** Marks with nothing between them ask for nothing, and a placeholder has nothing here to be filled with. */
function isPrompt(comment: string): boolean {
	return /[\p{L}\p{N}]/u.test(comment) && !comment.includes('{{');
}
