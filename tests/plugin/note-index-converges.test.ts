import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/core/dashboard/summarise';
import { defaultSettings } from '../../src/core/settings';
import { NoteIndex, type NoteReading } from '../../src/host/note-index';
import { readPlanBody } from '../../src/markdown/plan-tasks';
import { bundledFramework } from '../bundled-framework';
import { MemoryVault, TestClock, type NoteAsWritten } from './note-index-vault';

const framework = bundledFramework();
const readingOf = (tagPrefix: string): NoteReading => ({
	framework,
	settings: { ...defaultSettings, tagPrefix, privateFolders: ['y'] },
	missingStarParts: (text) => (text === 'complete' ? [] : ['result']),
	readPlanBody,
});

const tag = fc.constantFrom('competence/presence/gravitas', 'competence/presence', 'competence/investment/gravitas', 'competence/resources/capacity-planning', 'skill/presence/gravitas', 'meeting');
const note: fc.Arbitrary<NoteAsWritten> = fc.record({
	frontmatter: fc.oneof(
		fc.record({ tags: fc.array(tag, { maxLength: 3 }), 'evidence-level': fc.constantFrom(2, 3, 'x') }),
		fc.constant({ 'pathway-type': 'assessment', 'pathway-date': '2026-09-01', 'pathway-rater': 'self', 'level-gravitas': 2 }),
		fc.constant({ 'pathway-type': 'plan', 'pathway-start': '2026-01-01', 'pathway-target-date': '2028-01-01' }),
		fc.record({ tags: fc.array(tag, { maxLength: 1 }), 'cpd-hours': fc.constantFrom(0.1, 2, 'x') }),
		fc.constant({ 'pathway-type': 'qualification', 'pathway-qualification': 'pfmp', 'pathway-status': 'held' }),
		fc.constant(undefined),
	),
	tags: fc.array(tag, { maxLength: 1 }),
	headings: fc.constantFrom<readonly string[]>([], ['## Result'], ['# Plan of mine'], ['## Reflection']),
	text: fc.constantFrom('complete', 'draft', '- [ ] Ask 📅 2026-11-01 ^pw-drive-1\n- [ ] **Review:** the quarter 📅 2026-11-27 ^pw-review-4', '- [x] Ask 📅 2026-11-01 ✅ 2026-10-30 ^pw-drive-1'),
});
const folder = fc.constantFrom('x', 'y', 'x/z');
const place = fc.tuple(folder, fc.constantFrom('a.md', '2026-03-04.md', '2021-01-01 b.md')).map((parts) => parts.join('/'));
const event = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), at: place, note }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('write late' as const), at: place, note }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: place }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), at: place, to: place }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename folder' as const), at: fc.constantFrom('x', 'y'), order: fc.constantFrom('folder first' as const, 'notes first' as const, 'folder only' as const) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('settings' as const), prefix: fc.constantFrom('competence', 'skill') }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), turns: fc.integer({ min: 1, max: 4 }) }) },
);

const settle = async (turns = 400): Promise<void> => {
	for (let turn = 0; turn < turns; turn++) await Promise.resolve();
};

describe('the index', () => {
	it('after any events gives the page of a restart', async () => {
		let folders = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(place, note, fc.boolean()), { maxLength: 5 }), fc.array(event, { maxLength: 25 }), async (first, events) => {
				const vault = new MemoryVault();
				const late: { arrive(): void }[] = [];
				for (const [path, written, isLate] of first) {
					if (isLate) late.push(vault.writeLate(path, written, true));
					else vault.put(path, written);
				}
				let prefix = 'competence';
				const index = new NoteIndex(vault.app, readingOf(prefix), new TestClock());
				index.load();
				void index.whenReady();
				for (const one of events) {
					if (one.kind === 'write') vault.write(one.at, one.note);
					if (one.kind === 'write late') late.push(vault.writeLate(one.at, one.note));
					if (one.kind === 'delete' && vault.has(one.at)) vault.delete(one.at);
					if (one.kind === 'rename' && vault.has(one.at) && !vault.has(one.to)) vault.rename(one.at, one.to);
					if (one.kind === 'rename folder') vault.renameFolder(one.at, `moved ${(folders += 1)}`, one.order);
					if (one.kind === 'settings') index.readWith(readingOf((prefix = one.prefix)));
					if (one.kind === 'wait') await settle(one.turns);
				}
				await settle();
				for (const one of late) one.arrive();
				vault.resolved();
				await settle();

				const restarted = new NoteIndex(vault.app, readingOf(prefix), new TestClock());
				await restarted.whenReady();
				const page = (made: NoteIndex): string => JSON.stringify(summarise(made.tally, framework, { ...defaultSettings, currentPlan: made.tally.plans[0]?.path ?? '' }, '2026-11-22'), null, 1);
				expect(page(index)).toBe(page(restarted));
				index.unload();
			}),
			{ numRuns: 300 },
		);
	});
});
