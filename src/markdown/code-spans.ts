// Inline code within a line or paragraph: from a run of backticks to the next run of the same length.
import type { TextRange } from './comments';

/** In order. Linear also where a text has many backticks that nothing closes. */
export function codeSpans(text: string): readonly TextRange[] {
	if (!text.includes('`')) return [];
	const runs = [...text.matchAll(/`+/g)].map(({ 0: marks, index }) => ({ from: index, to: index + marks.length }));
	const closings = closingRuns(runs);
	const spans: TextRange[] = [];
	for (let at = 0; at < runs.length; at++) {
		const [opening, closing] = [runs[at], closings[at]];
		if (!opening || closing === undefined) continue;
		spans.push({ from: opening.from, to: runs[closing]?.to ?? opening.to });
		at = closing;
	}
	return spans;
}

/** For each run the index of the next one as long. */
function closingRuns(runs: readonly TextRange[]): readonly (number | undefined)[] {
	const nextOfLength = new Map<number, number>();
	const closings: (number | undefined)[] = runs.map(() => undefined);
	for (let at = runs.length - 1; at >= 0; at--) {
		const run = runs[at];
		if (!run) continue;
		closings[at] = nextOfLength.get(run.to - run.from);
		nextOfLength.set(run.to - run.from, at);
	}
	return closings;
}
