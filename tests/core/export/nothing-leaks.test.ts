// Everything that can leave the vault, searched for what must not: private notes, and listed names in any form.
import { describe, expect, it } from 'vitest';
import { applyNote, emptyTally } from '../../../src/core/dashboard/tally';
import { summarise } from '../../../src/core/dashboard/summarise';
import { titleOf } from '../../../src/core/file-name-date';
import { csvText } from '../../../src/core/export/csv';
import { htmlText } from '../../../src/core/export/html';
import { initialsIn } from '../../../src/core/export/initials';
import { jsonText } from '../../../src/core/export/json';
import { markdownText } from '../../../src/core/export/markdown';
import { reportWithInitials, type Report } from '../../../src/core/export/report';
import { noteIn, whereIStand } from '../../../src/core/export/where-i-stand';
import { withoutPrivate } from '../../../src/core/export/without-private';
import { notePath } from '../../../src/core/note-path';
import { proofsFor, proposedFor } from '../../../src/core/pack/best-proofs';
import { packEntry } from '../../../src/core/pack/pack-entry';
import { packReport } from '../../../src/core/pack/pack-report';
import { defaultSettings } from '../../../src/core/settings';
import { nextProofOutside } from '../../../src/i18n/en/next-proof';
import { packNote } from '../../../src/i18n/en/pack';
import { report as reportWords } from '../../../src/i18n/en/report';
import { starStory } from '../../../src/markdown/star-story';
import { nextProofSentence } from '../../../src/ui/dashboard/next-proof';
import { badInputTried } from '../../proof';
import { framework } from '../plan/gold-request';
import { factsOf, isPrivate, privateTitles, sampleNotes } from '../review/sample-facts';
import { samplePacks } from '../pack/sample-packs';

/** Regular expressions, accents, hyphens, both apostrophes, three words, one letter away from an everyday word. */
const listed: readonly string[] = ['Anna Diaz', 'Zoë Lindqvist', "Aoife O'Neil", 'Jean-Pierre Smit', 'Åsa', 'Kit (K.) B+rn$1', 'Ana María de la Cruz', 'Mark'];

/** Ways in which a name stands in a note or its title. */
const written: readonly (readonly [text: string, form: string])[] = [
	['Anna Diaz', 'as listed'],
	['ANNA DIAZ', 'in capitals'],
	['anna diaz', 'in small letters'],
	['Anna\u00A0 Diaz', 'with odd blanks'],
	['Diaz, Anna', 'turned round'],
	['Anna', 'by first name'],
	['Diaz’s', 'in the possessive'],
	['d’Anna', 'behind an elision'],
	['Anna_Diaz', 'with an underscore'],
	['anna-diaz', 'with a hyphen'],
	['AnnaDiaz', 'in one word'],
	['anna.diaz@example.org', 'in an address of mail'],
	['Anna%20Diaz', 'as in an address'],
	['Zoë Lindqvist', 'with an accent in one'],
	['Zoe\u0308 Lindqvist', 'with an accent by itself'],
	['Zoe Lindqvist', 'without its accent'],
	['Zo%C3%AB%20Lindqvist', 'with its accent as in an address'],
	["Aoife O'Neil", 'with a straight apostrophe'],
	['Aoife O’Neil', 'with a curved one'],
	['O’NEIL', 'by last name, in capitals'],
	['Jean Pierre Smit', 'without its hyphen'],
	['Jean‑Pierre', 'with a hyphen that does not break'],
	['A\u030Asa', 'with a ring by itself'],
	['Kit (K.) B+rn$1', 'full of signs'],
	['Ana Maria de la Cruz', 'of five words'],
	['Cruz', 'by the last of five'],
];

/** What may be left of none of them, whatever form it has. */
const parts = ['anna', 'diaz', 'zoe', 'lindqvist', 'aoife', 'neil', 'pierre', 'smit', 'asa', 'kit', 'rn', 'ana', 'maria', 'cruz'];

/** Words of a text without case, accents, entities, escapes and what is encoded for an address. */
function wordsOf(text: string): readonly string[] {
	const open = text
		.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)))
		.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
			try {
				return decodeURIComponent(bytes);
			} catch {
				return bytes;
			}
		})
		.replace(/&[a-z]+;|\\[ntr]/gi, ' ')
		.replace(/\\(.)/g, '$1');
	return open.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function leaksIn(text: string): readonly string[] {
	const words = new Set(wordsOf(text));
	return parts.filter((part) => words.has(part));
}

function everyFormat(report: Report): readonly string[] {
	const { report: masked } = reportWithInitials(report, listed);
	return [
		markdownText(masked, () => undefined),
		htmlText(masked, { language: 'en-GB', chart: () => undefined }),
		jsonText(masked, '2026-11-22'),
		...masked.parts.flatMap(({ table }) => (table ? [csvText(table)] : [])),
		notePath('Reports', masked.title),
	];
}

function everyReport(notes: ReadonlyMap<string, string>, isHidden: (path: string) => boolean): readonly Report[] {
	const tally = [...notes].reduce((so, [path, text]) => applyNote(so, undefined, factsOf(path, text)), emptyTally());
	const shareable = withoutPrivate(summarise(tally, framework, defaultSettings, '2026-11-22'), isHidden);
	const rows = shareable.model.competences;
	const byTitle = new Map([...notes.keys()].map((path) => [titleOf(path), path]));
	const hidden = { isHidden: (target: string) => isHidden(byTitle.get(titleOf(target)) ?? target), words: reportWords.aPrivateNote };
	const entries = rows.flatMap((row) => [...(proposedFor(rows, 99).includes(row.id) ? proofsFor(row) : []), undefined].map((note) => packEntry(row, note?.path, note && starStory(notes.get(note.path) ?? '', hidden), shareable, framework)));
	const nextProof = (row: (typeof rows)[number]): string => nextProofSentence(row, nextProofOutside).replace('{note}', () => noteIn(row, packNote));
	return [
		whereIStand(shareable, { ...reportWords, nextProof }),
		...(['appraisal', 'application', 'interview'] as const).map((purpose) => packReport({ purpose, today: '2026-11-22', entries, leftOut: shareable.leftOut }, { ...packNote, nextProof })),
	];
}

const star = (lines: readonly string[], more = ''): string =>
	`---\ntags: [competence/presence/gravitas, competence/leadership/drive]\nevidence-date: 2026-09-01\nevidence-level: 3\n${more}---\n${['Situation', 'Task', 'Action', 'Result', 'Who can confirm'].map((part) => `## ${part}\n\n${lines.join('\n\n')}\n`).join('\n')}`;

describe('a listed name', () => {
	it.for(written)('%j, %s, is in no export', ([name, form], context) => {
		const notes = new Map([
			[`Work/Board with ${name.replace(/[/*]/g, ' ')}.md`, star([`With ${name} there: 4 of 5.`, `See [[People/${name}]], [[Board|${name}]], [[Board#Said by ${name}]], [the note](People/${encodeURI(name)}.md) and **${name}**, *${name}*.`, `> ${name}: “No.” #met/${name.replace(/\s+/g, '-')}`, `- [ ] Ask ${name}`, `### What ${name} said`])],
			['Plan.md', `---\npathway-type: plan\npathway-target: portfolio-pmo-lead\npathway-start: 2026-01-01\npathway-target-date: 2028-01-01\n---\n# As ${name} would\n`],
		]);
		const texts = everyReport(notes, () => false).flatMap(everyFormat);
		expect(texts).toHaveLength(4 * 4 + 3 + 3);
		for (const text of texts) expect(leaksIn(text), form).toEqual([]);
		badInputTried(context);
	});

	it('inside another word leaves that word alone, and so do words that a part of a name only looks like', () => {
		const names = ['Ann', 'Mark Hill', 'Rob', 'Will Young', 'Theresa May', 'Dr Anna Diaz'];
		for (const text of ['Annual planning, Hannah, Annex, Marking, Markets, Robust, Problem', 'I will mark the young hill robustly', 'Due 26 May 2026, in May', 'Dr Foster, dr', 'Underhill and Hillside']) {
			expect(initialsIn(names)(text)).toBe(text);
		}
		expect(initialsIn(names)('Ann, rob; Mark and Hill. MARK HILL (Theresa)')).toBe('A., R.; M. and H.. M.H. (T.)');
	});

	it.for(['(', '.*', '\\', '[', '   ', "'", '-'])('%j, which is none, changes nothing', (name, context) => {
		const text = 'A (full) line. With * all [of] them \\ and – - more.';
		expect(initialsIn([name])(text)).toBe(text);
		badInputTried(context);
	});
});

describe('a private note', () => {
	const packs = samplePacks();

	it('is in no export, also where a note that is shown leads to it', () => {
		const secret = 'The talk behind closed doors';
		const story = star([`See [[${secret}]], [[Private/${secret}|${secret.toLowerCase()}]], [[${secret}#Result]], ![[${secret}]], [${secret}](Private/${encodeURIComponent(secret)}.md), [it](<Private/${secret}.md>) and [[Private/${secret}.md|what I did first]].`]);
		const notes = new Map([
			['Shown.md', story],
			[`Private/${secret}.md`, star(['Distinctive hedgehog.'], 'pathway-private: true\n')],
			['Private/P3O behind the curtain.md', '---\npathway-type: qualification\npathway-qualification: p3o-foundation\npathway-status: held\npathway-private: true\n---\n'],
			['Private/Plan of plans.md', '---\npathway-type: plan\npathway-private: true\npathway-target: portfolio-pmo-lead\npathway-start: 2026-01-01\npathway-target-date: 2028-01-01\n---\n# Away from here\n'],
			['Private/Assessment of dusk.md', '---\npathway-type: assessment\npathway-date: 2026-10-01\npathway-rater: self\npathway-private: true\nlevel-gravitas: 4\n---\n'],
		]);
		const texts = everyReport(notes, (path) => path.startsWith('Private/')).flatMap(everyFormat);
		for (const text of texts) expect(wordsOf(text).join(' ')).not.toMatch(/closed doors|hedgehog|behind the curtain|plan of plans|away from here|dusk|private the|private talk/);
		expect(texts.join('')).toContain('See a private note, a private note, a private note,');
		expect(texts.join('')).toContain('it and what I did first.');
		expect(texts.join('')).toContain('one private note among them');
	});

	it('of the sample vault is in no report and no pack, by title, path or any line of its own', () => {
		const reports = everyReport(sampleNotes, isPrivate);
		const texts = [...reports.flatMap(everyFormat), ...packs.flatMap(({ markdown, html }) => [markdown, html])];
		const lines = [...sampleNotes].filter(([path]) => isPrivate(path)).flatMap(([, text]) => text.split(/\n|(?<=[.?!])\s/).map((line) => line.trim()).filter((line) => line.length > 25 && !line.startsWith('pathway')));
		expect(lines.length).toBeGreaterThan(15);
		expect(privateTitles.length).toBeGreaterThan(1);
		for (const text of texts) {
			const said = ` ${wordsOf(text).join(' ')} `;
			for (const secret of [...privateTitles, ...lines]) expect(said).not.toContain(` ${wordsOf(secret).filter((word) => word !== '').join(' ')} `);
		}
	});
});
