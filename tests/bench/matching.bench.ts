// What suggestions cost and find: making a matcher, a long note, a thousand small ones; and how often notes without
// PMO words still have the right competence among the first three, which is reported and is no bar.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { likelyForNote } from '../../src/core/matching/likely-for-note';
import { prepareMatcher, type Matcher } from '../../src/core/matching/matcher';
import { rankCompetences } from '../../src/core/matching/rank-competences';
import { suggestCompetences } from '../../src/core/matching/suggest-competences';
import { searchableText } from '../../src/markdown/searchable-text';
import { bundledFramework } from '../bundled-framework';
import { readSamples, type Sample } from '../core/matching/samples';

const samplesFile = path.resolve(import.meta.dirname, '..', 'fixtures', 'matching-samples.yaml');
const { samples, plainSamples } = readSamples(parse(await readFile(samplesFile, 'utf8')));

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function medianMs(rounds: number, run: () => void): number {
	return median(
		Array.from({ length: rounds }, () => {
			const before = performance.now();
			run();
			return performance.now() - before;
		}),
	);
}

/** Five thousand words of the samples, over and over, under a heading here and there. */
function longNote(): string {
	const texts = [...samples, ...plainSamples].map(({ text }) => text);
	let note = '';
	for (let at = 0; note.split(/\s+/).length < 5000; at++) note += `${at % 5 === 0 ? `## Week ${at}\n\n` : ''}${texts[at % texts.length] ?? ''}\n\n`;
	return note;
}

function inFirstThree(found: readonly { readonly competence: string }[], { must }: Sample): boolean {
	return must.every((id) => found.slice(0, 3).some(({ competence }) => competence === id));
}

function hits(matcher: Matcher, of: readonly Sample[]) {
	const wanted = of.filter(({ must }) => must.length > 0);
	return {
		notes: wanted.length,
		suggested: wanted.filter((sample) => inFirstThree(suggestCompetences(searchableText(sample.text), matcher), sample)).length,
		ranked: wanted.filter((sample) => inFirstThree(rankCompetences(searchableText(sample.text), matcher), sample)).length,
	};
}

const note = longNote();
const small = Array.from({ length: 1000 }, (_, index) => samples[index % samples.length]?.text ?? '');
const framework = bundledFramework();
const firstBefore = performance.now();
const matcher = prepareMatcher(framework);
const prepareFirstMs = performance.now() - firstBefore;
const hugeNote = `${note}\n`.repeat(Math.ceil(10_000_000 / note.length));
const parts = searchableText(note);

const figures = {
	prepareFirstMs,
	prepareMs: medianMs(15, () => prepareMatcher(framework, {})),
	longNoteTextMs: medianMs(15, () => searchableText(note)),
	longNoteSuggestMs: medianMs(15, () => suggestCompetences(parts, matcher)),
	longNoteRankMs: medianMs(15, () => rankCompetences(parts, matcher)),
	longNoteLikelyMs: medianMs(15, () => likelyForNote({ path: 'Note.md', tags: [], links: [], parts: searchableText(note), rules: [], choicesByLink: new Map(), focus: [] }, matcher)),
	thousandNotesMs: medianMs(5, () => small.forEach((text) => suggestCompetences(searchableText(text), matcher))),
	tenMegabytesTextMs: medianMs(3, () => searchableText(hugeNote)),
};
const [inSamples, inPlain] = [hits(matcher, samples), hits(matcher, plainSamples)];

const ms = (value: number): string => `${value.toFixed(1)} ms`;
console.log(`preparing the matcher: ${ms(figures.prepareFirstMs)} the first time, ${ms(figures.prepareMs)} once warm`);
console.log(`a note of 5,000 words: text ${ms(figures.longNoteTextMs)}, suggest ${ms(figures.longNoteSuggestMs)}, rank ${ms(figures.longNoteRankMs)}; text and all that is likely ${ms(figures.longNoteLikelyMs)}`);
console.log(`1,000 small notes, text and suggestions: ${ms(figures.thousandNotesMs)}; the text of a 10 MB note: ${ms(figures.tenMegabytesTextMs)}`);
console.log(`samples: the right ones among three suggestions in ${inSamples.suggested} of ${inSamples.notes}`);
console.log(`plain samples (no bar): suggested in ${inPlain.suggested} of ${inPlain.notes}, among the first three of the order in ${inPlain.ranked} of ${inPlain.notes}`);
if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'matching', ...figures, samples: inSamples, plainSamples: inPlain }));
