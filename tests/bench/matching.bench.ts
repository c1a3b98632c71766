// What suggestions cost, beside counting words, and what they find: how often notes without
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
import { compare, report, timed } from './measuring';

const samplesFile = path.resolve(import.meta.dirname, '..', 'fixtures', 'matching-samples.yaml');
const { samples, plainSamples } = readSamples(parse(await readFile(samplesFile, 'utf8')));

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
const parts = searchableText(note);
const matcher = prepareMatcher(bundledFramework());
const small = Array.from({ length: 1_000 }, (_, index) => samples[index % samples.length]?.text ?? '');
const hugeNote = `${note}\n`.repeat(Math.ceil(10_000_000 / note.length));
let words = 0;
const countWords = (text: string): void => {
	for (const word of text.toLowerCase().split(/\W+/)) words += word.length > 0 ? 1 : 0;
};
const [inSamples, inPlain] = [hits(matcher, samples), hits(matcher, plainSamples)];

report([
	...(await compare({
		bench: 'suggest, note of 5,000 words',
		rounds: 15,
		baseline: 'count its words',
		ways: {
			'count its words': () => timed(() => countWords(note)),
			'prepare the matcher, once a session': () => timed(() => prepareMatcher(bundledFramework(), {})),
			'take the text out': () => timed(() => searchableText(note)),
			suggest: () => timed(() => suggestCompetences(parts, matcher)),
			rank: () => timed(() => rankCompetences(parts, matcher)),
			'text and all that is likely': () => timed(() => likelyForNote({ path: 'Note.md', tags: [], links: [], parts: searchableText(note), rules: [], choicesByLink: new Map(), focus: [] }, matcher)),
		},
	})),
	...(await compare({
		bench: 'suggest, small notes',
		notes: small.length,
		rounds: 5,
		baseline: 'count their words',
		ways: { 'count their words': () => timed(() => small.forEach(countWords)), 'text and suggestions': () => timed(() => small.forEach((text) => suggestCompetences(searchableText(text), matcher))) },
	})),
	...(await compare({
		bench: 'suggest, note of 10 MB',
		rounds: 3,
		baseline: 'count the words',
		ways: { 'count the words': () => timed(() => countWords(hugeNote)), 'take the text out': () => timed(() => searchableText(hugeNote)) },
	})),
]);
if (words === 0) throw new Error('No word was counted.');
console.log(`samples: the right ones among three suggestions in ${inSamples.suggested} of ${inSamples.notes}`);
console.log(`plain samples (no bar): suggested in ${inPlain.suggested} of ${inPlain.notes}, among the first three of the order in ${inPlain.ranked} of ${inPlain.notes}`);
