// Any plan, edited in any of the ways people edit one, and made again for any other request.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan, type PlanDraft } from '../../../src/core/plan/build-plan';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import type { UpdateChoices } from '../../../src/core/plan/update-report';
import { splitBlock } from '../../../src/markdown/block-pieces';
import { readManagedBlocks } from '../../../src/markdown/managed-blocks';
import { updatePlanNote } from '../../../src/markdown/update-plan-note';
import { frontMatterText } from '../../../src/markdown/yaml-text';
import bundledTemplate from '../../../templates/plan.md';
import { anyRequest } from './arbitrary-request';
import { framework } from './gold-request';
import { planOptions } from './plan-options';

const template = bundledTemplate();
const gone = 'This part is not in the plan any more.';
/** Before any start, so that nothing is past its date. */
const today = '2026-11-01';

const planOf = (request: PlanRequest): PlanDraft => buildPlan(request, framework, template, request.start, planOptions);
const noteOf = ({ properties, body }: PlanDraft): string => `${frontMatterText(properties)}\n${body}`;
/** An update on one request that keeps the start, as the command does. */
const withStartOf = (request: PlanRequest, other: PlanRequest): PlanRequest => ({ ...other, start: request.start, targetDate: other.targetDate > request.start ? other.targetDate : request.targetDate });

/** The note without what is between the marks and without the marks themselves. */
function outside(text: string): string {
	let kept = '';
	let at = 0;
	for (const { from, to } of readManagedBlocks(text).blocks) {
		kept += `${text.slice(at, from)}%%block%%`;
		at = to;
	}
	return kept + text.slice(at);
}

function taskLines(text: string): readonly string[] {
	return text.split('\n').filter((line) => /\^pw-[a-z0-9-]+$/.test(line) && /^[-*+] \[.\] /.test(line));
}

type Edit = { readonly kind: 'tick' | 'redate' | 'reword' | 'delete' | 'note-under' | 'add-behind'; readonly at: number };
const edits = fc.array(fc.record({ kind: fc.constantFrom<Edit['kind']>('tick', 'redate', 'reword', 'delete', 'note-under', 'add-behind'), at: fc.nat() }), { maxLength: 12 });

interface Edited {
	readonly text: string;
	/** Lines of the person's that have to survive, as they are. */
	readonly kept: readonly string[];
	readonly deleted: readonly string[];
}

/** Works on the tasks of the quarters, each at most once. */
function editTasks(text: string, wanted: readonly Edit[]): Edited {
	const lines = text.split('\n');
	const places = lines.flatMap((line, index) => (/^- \[ \] .*\^pw-/.test(line) ? [index] : []));
	const kept: string[] = [];
	const deleted: string[] = [];
	const chosen = new Map(wanted.flatMap(({ kind, at }) => (places.length === 0 ? [] : [[places[at % places.length] ?? 0, kind] as const])));
	const result = lines.flatMap((line, index): readonly string[] => {
		const kind = chosen.get(index);
		const mine = `My own line ${index}`;
		switch (kind) {
			case undefined: {
				// What is indented under a deleted task goes with it.
				const owner = /^\s+\S/.test(line) ? lines.slice(0, index).findLastIndex((one) => !/^\s+\S/.test(one)) : -1;
				return chosen.get(owner) === 'delete' ? [] : [line];
			}
			case 'delete':
				deleted.push(/\^(pw-[a-z0-9-]+)$/.exec(line)?.[1] ?? '');
				return [];
			case 'tick':
				kept.push(line.replace('[ ]', '[x]'));
				return [line.replace('[ ]', '[x]')];
			case 'redate':
				kept.push(line.replace(/\d{4}-\d{2}-\d{2}/, '2030-02-28'));
				return [line.replace(/\d{4}-\d{2}-\d{2}/, '2030-02-28')];
			case 'reword':
				kept.push(line.replace('- [ ] ', '- [ ] In my words: '));
				return [line.replace('- [ ] ', '- [ ] In my words: ')];
			case 'note-under':
				kept.push(line, `    - ${mine}`);
				return [line, `    - ${mine}`];
			case 'add-behind':
				kept.push(`- [ ] ${mine}`);
				// Only behind a task with nothing under it, else what is under it changes its owner.
				return /^\s+\S/.test(lines[index + 1] ?? '') ? [`- [ ] ${mine}`, line] : [line, `- [ ] ${mine}`];
		}
	});
	return { text: result.join('\n'), kept, deleted };
}

/** The update as the command makes it. */
function update(text: string, draft: PlanDraft, choices?: UpdateChoices): string {
	return updatePlanNote(text, { body: draft.body, properties: draft.properties.filter(([key]) => key.startsWith('pathway-')) }, today, gone, choices).text;
}

const runs = Number(process.env['UPDATE_RUNS'] ?? 25);

describe('an update of any plan', () => {
	it('changes nothing when the plan is made again as it was', () => {
		fc.assert(
			fc.property(anyRequest, edits, (request, wanted) => {
				const draft = planOf(request);
				const note = noteOf(draft);
				expect(update(note, draft)).toBe(note);
				const { text } = editTasks(note, wanted);
				expect(update(text, draft)).toBe(text);
			}),
			{ numRuns: runs },
		);
	}, 120_000);

	it('keeps every byte outside the marks, but for the properties and the headings of new parts', () => {
		fc.assert(
			fc.property(anyRequest, anyRequest, fc.array(fc.tuple(fc.nat(), fc.constantFrom('Mine.', '- [ ] My task', '> quoted', '| a |', '## My heading', '%% a comment %%', '\u{1F3AF} ä\u0301')), { maxLength: 6 }), fc.boolean(), (request, other, additions, isWindows) => {
				let text = noteOf(planOf(request));
				for (const [at, words] of additions) {
					const ends = readManagedBlocks(text).blocks.map(({ to }) => to);
					const place = ends[at % Math.max(1, ends.length)] ?? text.length;
					text = `${text.slice(0, place)}\n${words} ${at}\n${text.slice(place)}`;
				}
				if (isWindows) text = text.replaceAll('\n', '\r\n');
				const after = update(text, planOf(withStartOf(request, other)));
				const body = (whole: string): string => whole.slice(whole.indexOf('# Transition plan'));
				const [before, now] = [outside(body(text)).split('%%block%%'), outside(body(after)).split('%%block%%')];
				const rest = now.join('').split(/(?<=\n)/);
				for (const line of before.join('').split(/(?<=\n)/)) {
					const found = rest.indexOf(line);
					expect(found).toBeGreaterThanOrEqual(0);
					rest.splice(0, found + 1);
				}
				expect(/[^\r]\n/.test(after)).toBe(!isWindows);
			}),
			{ numRuns: runs },
		);
	}, 120_000);

	it('keeps what was ticked, moved, reworded, written under or added, brings nothing back that was deleted, and has each id once', () => {
		fc.assert(
			fc.property(anyRequest, anyRequest, edits, (request, other, wanted) => {
				const { text, kept, deleted } = editTasks(noteOf(planOf(request)), wanted);
				const after = update(text, planOf(withStartOf(request, other)));
				const lines = after.split('\n');
				for (const line of kept) expect(lines).toContain(line);
				const ids = [...after.matchAll(/\^(pw-[a-z0-9-]+)$/gm)].map(([, id]) => id ?? '');
				expect(new Set(ids).size).toBe(ids.length);
				for (const id of deleted) expect(ids).not.toContain(id);
			}),
			{ numRuns: runs },
		);
	}, 120_000);

	it('does at once what it does at all, and knows what was deleted also when a third plan asks for it again', () => {
		fc.assert(
			fc.property(anyRequest, anyRequest, edits, (request, other, wanted) => {
				const draft = planOf(request);
				const { text, kept, deleted } = editTasks(noteOf(draft), wanted);
				const next = planOf(withStartOf(request, other));
				const once = update(text, next);
				expect(update(once, next)).toBe(once);
				const back = update(once, draft);
				for (const line of kept) expect(back.split('\n')).toContain(line);
				for (const id of deleted) expect(taskLines(back).some((line) => line.endsWith(`^${id}`))).toBe(false);
				expect(update(back, draft)).toBe(back);
			}),
			{ numRuns: runs },
		);
	}, 120_000);

	it('makes of an untouched plan the plan that is made anew, block by block', () => {
		fc.assert(
			fc.property(anyRequest, anyRequest, (request, other) => {
				const next = planOf(withStartOf(request, other));
				const after = update(noteOf(planOf(request)), next);
				const bodyOf = (text: string): ReadonlyMap<string, string> => new Map(readManagedBlocks(text).blocks.map(({ id, from, to }) => [id, text.slice(from, to)]));
				const [made, updated] = [bodyOf(next.body), bodyOf(after)];
				for (const [id, block] of updated) expect(block).toBe(made.get(id) ?? block.replace(/\n[\s\S]*\n(?=%%)/, `\n\n${gone}\n\n`));
				for (const id of made.keys()) expect(updated.has(id)).toBe(true);
				expect(splitBlock(after).filter(({ kind }) => kind === 'task').length).toBe(taskLines(next.body).length);
			}),
			{ numRuns: runs },
		);
	}, 120_000);
});
