// Values that no property should have, in every property that is read: the note still counts for what it says besides,
// and the problem can be shown in a line.
import { expect, it } from 'vitest';
import { readNoteFacts } from '../../src/core/read-note-facts';
import { defaultSettings, migrateSettings } from '../../src/core/settings';
import { readLog } from '../../src/core/undo/change-log';
import { noteName } from '../../src/core/note-path';
import { badInputTried } from '../proof';
import { strangeNames, strangeValues, attacks, inherited } from './hostile-words';
import { framework } from './note-readers';
import { withinBound } from './within-bound';

const circular: unknown[] = [];
circular.push(circular);
const values = [...strangeValues, circular];
const keys = ['evidence-date', 'evidence-level', 'evidence-level-gravitas', 'pathway-private', 'pathway-date', 'pathway-rater', 'pathway-status', 'pathway-focus', 'pathway-target', 'pathway-start', 'pathway-qualification', 'level-gravitas', 'cpd-hours', 'cpd-scheme', ...inherited];

it('reads a note with any value under any key, and says what it left out in a line', (context) => {
	for (const type of ['evidence', 'assessment', 'plan', 'qualification']) {
		for (const key of keys) {
			for (const value of values) {
				const frontmatter = Object.fromEntries([['tags', ['competence/presence/gravitas']], ['pathway-type', type], [key, value]]);
				const facts = withinBound(`${type} ${key}`, () => readNoteFacts({ path: 'A.md', frontmatter, inlineTags: [], star: undefined }, framework, defaultSettings));
				for (const problem of facts?.problems ?? []) if ('found' in problem) expect(problem.found.length).toBeLessThanOrEqual(60);
				badInputTried(context);
			}
		}
	}
	expect('__ran' in globalThis).toBe(false);
}, 60_000);

it('makes settings and a change log of any value', (context) => {
	for (const value of values) {
		for (const key of [...Object.keys(defaultSettings), ...inherited]) {
			const settings = migrateSettings(Object.fromEntries([[key, value]]));
			expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
			badInputTried(context);
		}
		expect(readLog({ operations: [value, { id: '1', at: '', label: '', changes: [value] }] }).operations).toEqual([]);
		badInputTried(context);
	}
});

it('makes of any title a file name that every system takes', (context) => {
	for (const title of [...strangeNames, ...attacks, ...inherited]) {
		const name = withinBound('a title', () => noteName(title));
		expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\u202a-\u202e]|^[.\s]|[.\s]$|^(?:con|aux|nul|prn|com\d|lpt\d)(?:\.|$)/iu);
		expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(245);
		badInputTried(context);
	}
});
