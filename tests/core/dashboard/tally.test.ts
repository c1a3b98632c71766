import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/calendar-date';
import { summarise } from '../../../src/core/dashboard/summarise';
import { applyNote, emptyTally, type Tally } from '../../../src/core/dashboard/tally';
import type { NoteFacts } from '../../../src/core/note-facts';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';
import { evidenceOf, held, learning, tallyOf } from './sample-facts';

const framework = bundledFramework();
const page = (tally: Tally): string => JSON.stringify(summarise(tally, framework, defaultSettings, '2026-11-22'));

const date = fc.constantFrom<CalendarDate | 'soon'>('2019-05-01', '2022-01-31', '2025-02-20', '2026-11-22', '2026-10-01', '2027-01-01', 'soon');
const level = fc.constantFrom<unknown>(0, 2, 3, 4, 5, '4');
const tag = fc.constantFrom(
	'competence/presence/gravitas',
	'competence/investment/gravitas',
	'competence/investment/prioritisation',
	'competence/presence',
	'competence/investment',
	'competence/invesment/x',
	'meeting',
);
const properties = fc.oneof(
	fc.record({ tags: fc.oneof(fc.array(tag, { maxLength: 3 }), tag), 'evidence-date': date, 'evidence-level': level, 'evidence-level-gravitas': level, 'pathway-private': fc.boolean() }, { requiredKeys: ['tags'] }),
	fc.record({ 'pathway-type': fc.constant('assessment'), 'pathway-date': date, 'pathway-rater': fc.constantFrom('self', 'manager', 'sponsor', 'boss'), 'level-gravitas': level, 'level-prioritisation': level }, { requiredKeys: ['pathway-type'] }),
	fc.record({ 'pathway-type': fc.constant('plan'), 'pathway-start': date, 'pathway-target-date': date, 'pathway-target': fc.constantFrom('portfolio-director', 'portfolio-pmo-lead') }, { requiredKeys: ['pathway-type'] }),
	fc.record({ 'pathway-type': fc.constant('qualification'), 'pathway-qualification': fc.constantFrom('p3o-foundation', 'pfmp', 'mop'), 'pathway-status': fc.constantFrom('held', 'planned'), 'pathway-renew-by': date }, { requiredKeys: ['pathway-type'] }),
	fc.record({ tags: fc.array(tag, { maxLength: 2 }), 'cpd-hours': fc.constantFrom<unknown>(0.1, 0.2, 1.5, 3, '3', -1), 'cpd-scheme': fc.constantFrom('apm', 'pmi', 'none'), date }, { requiredKeys: ['cpd-hours'] }),
	fc.constant(undefined),
);
const headings = fc.constantFrom(undefined, [{ heading: 'Reflection' }]);
const note = fc.record({ frontmatter: properties, inlineTags: fc.array(tag, { maxLength: 1 }), star: fc.constantFrom(undefined, [], ['result' as const]), headings });
const name = fc.constantFrom('a.md', 'b.md', 'c 2026-01-01.md', 'D.md', 'e/f.md', 'e/g.md');

type Write = { readonly kind: 'write'; readonly at: string; readonly note: { readonly frontmatter: unknown; readonly inlineTags: readonly string[]; readonly star: [] | ['result'] | undefined; readonly headings: readonly { heading: string }[] | undefined } };
const event = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), at: name, note }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: name }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), at: name, to: name }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);

const factsAt = (path: string, source: Write['note']): NoteFacts | undefined => readNoteFacts({ path, ...source }, framework, defaultSettings);

describe('the tally', () => {
	it('after any events gives the page of a fresh fill in any order, byte for byte', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 40 }), fc.nat(), (events, seed) => {
				let vault = new Map<string, Write['note']>();
				let before = vault;
				let tally = emptyTally();
				const facts = new Map<string, NoteFacts>();
				const become = (next: Map<string, Write['note']>): void => {
					for (const path of new Set([...vault.keys(), ...next.keys()])) {
						const source = next.get(path);
						const after = source === undefined ? undefined : factsAt(path, source);
						tally = applyNote(tally, facts.get(path), after);
						if (after) facts.set(path, after);
						else facts.delete(path);
					}
					before = vault;
					vault = next;
				};
				for (const one of events) {
					const next = new Map(vault);
					if (one.kind === 'write') next.set(one.at, one.note as Write['note']);
					if (one.kind === 'delete') next.delete(one.at);
					if (one.kind === 'rename') {
						const moved = next.get(one.at);
						if (moved === undefined || next.has(one.to)) continue;
						next.delete(one.at);
						next.set(one.to, moved);
					}
					become(one.kind === 'undo' ? before : next);
				}
				const turned = [...vault].sort(([a], [b]) => (a < b ? -1 : 1));
				const shuffled = [...turned.slice(seed % (turned.length + 1)), ...turned.slice(0, seed % (turned.length + 1)).reverse()];
				const fresh = shuffled.reduce((sum, [path, source]) => applyNote(sum, undefined, factsAt(path, source)), emptyTally());
				expect(page(tally)).toBe(page(fresh));
			}),
			{ numRuns: 300 },
		);
	}, 30_000);

	it('is as good as new once every note is gone', () => {
		const notes = [evidenceOf(['gravitas', 'drive'], { path: 'a.md', level: 3, private: true }), evidenceOf('gravitas', { path: 'b.md', date: '2026-01-01' }), held('c.md', 'pfmp'), learning('d.md', '2026-01-01', 3)];
		expect(notes.reduce((tally, one) => applyNote(tally, one, undefined), tallyOf(...notes))).toEqual(emptyTally());
	});

	it('knows certificates by path, and learning newest first with what was reflected on', () => {
		const story: NoteFacts = { ...evidenceOf('drive', { path: 'e.md', missing: [] }), cpd: { hours: 2, hasReflection: false } };
		const tally = tallyOf(held('z.md', 'pfmp'), learning('b.md', '2026-01-01', 3), story, learning('a.md', '2026-02-01', 1, { hasReflection: true }), held('c.md', 'p3o-foundation'));
		expect([tally.qualifications.map(({ path }) => path), tally.cpd.map(({ title, hours, reflected }) => [title, hours, reflected])]).toEqual([['c.md', 'z.md'], [['a', 1, true], ['b', 3, false], ['e', 2, true]]]);
	});

	it('shares what a change does not touch with the tally before, which stays as it was', () => {
		const tally = tallyOf(evidenceOf('gravitas', { path: 'a.md' }), evidenceOf('drive', { path: 'b.md' }));
		const next = applyNote(tally, undefined, evidenceOf('gravitas', { path: 'c.md' }));
		expect([next.competences.get('drive') === tally.competences.get('drive'), tally.competences.get('gravitas')?.evidence.length, next.competences.get('gravitas')?.evidence.length]).toEqual([true, 1, 2]);
	});
});
