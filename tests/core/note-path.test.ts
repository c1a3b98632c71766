import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderPath, freePath, isSamePath, noteName, notePath } from '../../src/core/note-path';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the name of a note', () => {
	it.each([
		['a plain one as it is', 'Transition plan 2026-12-01', 'Transition plan 2026-12-01'],
		['a way out of the folder', '../../etc/passwd', 'etc passwd'],
		['a way out on Windows', '..\\..\\Windows', 'Windows'],
		['what would break a link', 'A # b ^ c [[d]] | e', 'A b c d e'],
		['what Windows does not allow', 'What: "this" <or> that? *', 'What this or that'],
		['dots and blanks at the ends', ' ..hidden. . ', 'hidden'],
		['line breaks and tabs', 'one\ntwo\tthree\r\n', 'one two three'],
		['a reserved name', 'CON', '_CON'],
		['a reserved name with an ending', 'lpt1.txt', '_lpt1.txt'],
		['a name that only begins like one', 'Console', 'Console'],
		['marks that turn the direction of text', 'plan\u202Egpj.\u200F2027', 'plan gpj. 2027'],
		['emoji and accents', '🎯 Café', '🎯 Café'],
		['an accent in two parts as one', 'Cafe\u0301', 'Café'],
		['half of a pair', 'a\ud83cb', 'a b'],
		['nothing', '', 'Untitled'],
		['nothing that can be read', '///...', 'Untitled'],
	])('takes %s', (_, title, expected) => {
		expect(noteName(title)).toBe(expected);
	});

	it('has room for its ending and a number in 255 bytes, without half a character', () => {
		for (const title of ['x'.repeat(400), 'é'.repeat(400), '🎯'.repeat(400), `a${'🎯'.repeat(400)}`]) {
			const name = noteName(title);
			expect(bytes(`${name} (9999).md`)).toBeLessThanOrEqual(255);
			expect(bytes(name)).toBeGreaterThan(235);
			expect(name).not.toMatch(/\p{Cs}/u);
		}
	});

	it('falls back on what it is given', () => {
		expect(noteName('***', 'Evidence')).toBe('Evidence');
	});

	it('is safe for any text, and stays the same when cleaned again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
				const name = noteName(title);
				expect(name).not.toBe('');
				expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[\s.]|[\s.]$/u);
				expect(noteName(name)).toBe(name);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the path of a note', () => {
	it.each([
		['Pathway', 'Plan', 'Pathway/Plan.md'],
		['', 'Plan', 'Plan.md'],
		['/Pathway//Evidence/', 'Plan', 'Pathway/Evidence/Plan.md'],
		['../../outside', 'Plan', 'outside/Plan.md'],
		['Pathway/../..', '../Plan', 'Pathway/Plan.md'],
		['C:\\Users\\me', 'Plan', 'C/Users/me/Plan.md'],
		['.obsidian/plugins', 'Plan', 'obsidian/plugins/Plan.md'],
	])('in the folder "%s" stays inside the vault', (folder, title, expected) => {
		expect(notePath(folder, title)).toBe(expected);
	});

	it('cleans a folder the same way', () => {
		expect(folderPath(' /A: b/../c/ ')).toBe('A b/c');
	});
});

describe('a path that is taken', () => {
	it('gets the first number that is free, before its ending', () => {
		const taken = new Set(['P/Plan.md', 'P/Plan (2).md']);
		expect(freePath('P/Plan.md', (path) => taken.has(path))).toBe('P/Plan (3).md');
		expect(freePath('P/Other.md', (path) => taken.has(path))).toBe('P/Other.md');
		expect(freePath('P.x/Plan', (path) => path === 'P.x/Plan')).toBe('P.x/Plan (2)');
	});

	it('is the same in capitals and with an accent in two parts', () => {
		expect(isSamePath('P/PLAN é.md', 'p/plan e\u0301.md')).toBe(true);
		expect(isSamePath('P/Plan.md', 'P/Plan (2).md')).toBe(false);
	});
});
