// Examples of updates, note in and note out. The plan is made by a small template, so that a difference can be read.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameBlock } from '../../../src/core/plan/managed-block';
import { linesOnlyIn, type EditChoice, type UpdateChoices } from '../../../src/core/plan/update-report';
import { readManagedBlocks } from '../../../src/markdown/managed-blocks';
import { updatePlanNote, type PlanMadeAnew, type PlanUpdate } from '../../../src/markdown/update-plan-note';

const folder = path.resolve(import.meta.dirname, '../../fixtures/plan-update');
const today = '2027-03-10';
const gone = 'This part is not in the plan any more.';

interface SmallPlan {
	readonly targetDate?: string;
	readonly hours?: number;
	readonly route: string;
	readonly quarters: readonly (readonly string[])[];
	readonly done?: string;
	readonly start?: string;
}

const first: SmallPlan = {
	route: 'Grow where you are.',
	quarters: [
		['- [ ] Ask your manager 📅 2027-01-29 ^pw-drive-1\n    - Keep: the answer.', '- [ ] **Review:** the quarter 📅 2027-02-26 ^pw-review-1'],
		['- [ ] See every list of projects 📅 2027-04-30 ^pw-pipeline-1', '- [ ] Rank ten of them 📅 2027-05-28 ^pw-ranking-1', '- [ ] **Review:** the quarter 📅 2027-05-31 ^pw-review-2'],
	],
};

/** With more time: tasks move, one is new, one falls away, and there is a third quarter. */
const longer: SmallPlan = {
	targetDate: '2027-09-01',
	hours: 2,
	route: 'Grow where you are, and look for a secondment.',
	quarters: [
		['- [ ] Ask your manager 📅 2027-02-12 ^pw-drive-1\n    - Keep: the answer.', '- [ ] **Review:** the quarter 📅 2027-02-26 ^pw-review-1'],
		['- [ ] See every list of projects 📅 2027-05-14 ^pw-pipeline-1', '- [ ] **Review:** the quarter 📅 2027-05-31 ^pw-review-2'],
		['- [ ] Rank ten of them 📅 2027-07-30 ^pw-ranking-1', '- [ ] Meet the finance director 📅 2027-08-13 ^pw-finance-1', '- [ ] **Review:** the last quarter 📅 2027-08-31 ^pw-review-3'],
	],
};

/** What a task asked for is held meanwhile. */
const nowHeld: SmallPlan = { ...first, quarters: first.quarters.map((tasks) => tasks.filter((task) => !task.includes('ranking'))), done: '- [x] Rank ten of them ✅ 2027-03-01 ^pw-ranking-1' };

function made({ targetDate = '2027-06-01', hours = 4, route, quarters, done, start }: SmallPlan): PlanMadeAnew {
	const parts = [
		'# Transition plan: Head of Portfolio Office\n',
		`## Where you start\n`,
		...(start === undefined ? [] : [frameBlock('starting-point', start)]),
		`## The route\n\n${frameBlock('route', route)}`,
		...quarters.map((tasks, index) => `### Quarter ${index + 1}: ${quarters.length === 2 && index === 1 ? 'the last' : 'three months'}\n\n${frameBlock(`q${index + 1}`, tasks.join('\n'))}`),
		`## Learning\n\n${frameBlock('learning', `Two certificates.${done === undefined ? '' : `\n\n${done}`}`)}`,
		'## People\n\n| Who | Name |\n| --- | --- |\n| Sponsor | Nobody yet |\n',
	];
	return {
		body: parts.join('\n'),
		properties: [['pathway-target-date', targetDate], ['pathway-hours-per-week', hours], ['pathway-routes', quarters.length === 2 ? ['grow-in-role'] : ['grow-in-role', 'secondment waiting']], ['pathway-focus', ['drive']]],
	};
}

function noteOf(plan: SmallPlan): string {
	return `---\npathway-type: plan # ours\npathway-target-date: ${plan.targetDate ?? '2027-06-01'}\npathway-hours-per-week: 4\npathway-routes:\n  - grow-in-role # chosen in May\npathway-focus: [drive]\nmood: "good"\n---\n${made(plan).body}`;
}

function update(text: string, plan: SmallPlan, edits: readonly (readonly [string, EditChoice])[] = [], additions: UpdateChoices['additions'] = new Map()): PlanUpdate {
	return updatePlanNote(text, made(plan), today, gone, { edits: new Map(edits), additions });
}

function change(text: string, ...replacements: readonly (readonly [from: string, to: string])[]): string {
	return replacements.reduce((result, [from, to]) => {
		if (!result.includes(from)) throw new Error(`Not in the note: ${from}`);
		return result.replace(from, to);
	}, text);
}

/** RECORD=1 writes the pair and fails, so that somebody reads the difference. */
function expectRecorded(name: string, before: string, after: string): void {
	const files = [[`${name}.before.md`, before], [`${name}.after.md`, after]] as const;
	if (process.env['RECORD'] !== undefined) {
		mkdirSync(folder, { recursive: true });
		for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
		throw new Error(`Recorded ${name}. Read the difference, then run without RECORD.`);
	}
	for (const [file, text] of files) expect(existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : '').toBe(text);
}

function tasksIn(text: string, id: string): readonly string[] {
	const block = readManagedBlocks(text).blocks.find((one) => one.id === id);
	return block ? text.slice(block.bodyFrom, block.bodyTo).split('\n').filter((line) => line.startsWith('- [')) : [];
}

/** What somebody does with the tasks of the second quarter, and around it. */
const worked = change(
	noteOf(first),
	['- [ ] See every list of projects 📅 2027-04-30', '- [x] See every list of projects 📅 2027-04-30 ✅ 2027-03-01'],
	['- [ ] Rank ten of them 📅 2027-05-28 ^pw-ranking-1', '- [ ] Rank ten of them with J.K. 📅 2027-05-20 ^pw-ranking-1\n- [ ] Book a room'],
	['### Quarter 2: the last\n', '### Quarter 2: the last\n\nI am away in April.\n'],
);

describe('an update', () => {
	it('follows a longer plan and keeps what was ticked, reworded and added, as recorded', () => {
		const { text, tasks, additions, headings, properties } = update(worked, longer);
		expectRecorded('longer', worked, text);
		// The first task is past its date, so it stays as well.
		expect(tasks).toEqual({ redated: 0, reworded: 0, added: 2, addedPast: 0, removed: 0, kept: 3 });
		expect(additions).toEqual([{ id: 'q3', heading: 'Quarter 3: three months', isAdded: true }]);
		expect(headings).toEqual([{ before: 'Quarter 2: the last', after: 'Quarter 2: three months' }]);
		expect(properties.map(({ key }) => key)).toEqual(['pathway-target-date', 'pathway-hours-per-week', 'pathway-routes']);
		expect(update(text, longer).text).toBe(text);
	});

	it('goes back to the shorter plan with one sentence in the quarter that fell away, as recorded', () => {
		const before = update(worked, longer).text;
		const after = update(change(before, ['- [ ] Meet the finance director 📅 2027-08-13', '- [ ] Meet the finance director 📅 2027-06-30']), first);
		expectRecorded('shorter', before, after.text);
		expect(after.gone.map(({ id }) => id)).toEqual(['q3']);
		expect(tasksIn(after.text, 'q3')).toEqual(['- [ ] Meet the finance director 📅 2027-06-30 ^pw-finance-1']);
		expect(update(after.text, longer).text).toContain('- [ ] Meet the finance director 📅 2027-06-30 ^pw-finance-1');
	});

	it('leaves a deleted task deleted, wherever the plan wants it', () => {
		const without = change(noteOf(first), ['- [ ] Rank ten of them 📅 2027-05-28 ^pw-ranking-1\n', '']);
		const after = update(without, longer).text;
		expect(after).not.toContain('Rank ten of them');
		const withoutIt: SmallPlan = { ...longer, quarters: longer.quarters.map((tasks) => tasks.filter((task) => !task.includes('ranking'))) };
		expect(update(update(after, withoutIt).text, longer).text).not.toContain('Rank ten of them');
	});

	it('leaves a task alone that somebody moved to another part or out of the marks', () => {
		const line = '- [ ] Rank ten of them 📅 2027-05-28 ^pw-ranking-1\n';
		const note = change(noteOf(first), [line, '']);
		for (const moved of [change(note, ['## People\n', `## People\n\n${line}`]), change(note, ['Two certificates.\n', `Two certificates.\n\n${line}`])]) {
			const after = update(moved, longer).text;
			expect(after.split(line)).toHaveLength(2);
			expect(after.match(/\^pw-ranking-1/g)).toHaveLength(1);
			expect(update(after, longer).text).toBe(after);
		}
	});

	it('does not tick what was unticked, and ticks what is held now', () => {
		const held: SmallPlan = { ...first, done: '- [x] MoP Foundation passed ✅ 2026-11-20 ^pw-mop' };
		const unticked = change(noteOf(held), ['- [x] MoP', '- [ ] MoP']);
		expect(tasksIn(update(unticked, { ...held, route: 'Another.' }).text, 'learning')).toEqual(['- [ ] MoP Foundation passed ✅ 2026-11-20 ^pw-mop']);
		expect(tasksIn(update(noteOf(first), nowHeld).text, 'learning')).toEqual(['- [x] Rank ten of them ✅ 2027-03-01 ^pw-ranking-1']);
		expect(tasksIn(update(noteOf(nowHeld), first).text, 'learning')).toEqual([]);
		const undated: SmallPlan = { ...nowHeld, done: '- [x] Rank ten of them ^pw-ranking-1' };
		expect(tasksIn(update(noteOf(undated), nowHeld).text, 'learning')).toEqual(tasksIn(noteOf(nowHeld), 'learning'));
	});

	it('keeps what somebody ticked as they ticked it, also when it is held now, and when it is not held after all', () => {
		const line = '- [ ] Rank ten of them 📅 2027-05-28 ^pw-ranking-1';
		const ticked = line.replace('[ ]', '[x]');
		const held = update(change(noteOf(first), [line, ticked]), nowHeld).text;
		expect(held.split('\n')).toContain(ticked);
		expect(held.match(/\^pw-ranking-1/g)).toHaveLength(1);
		expect(update(held, nowHeld).text).toBe(held);
		expect(update(held, first).text.split('\n')).toContain(ticked);
	});

	it('counts new tasks whose date is past, and does not move what was due', () => {
		const late: SmallPlan = { ...first, quarters: [[...(first.quarters[0] ?? []), '- [ ] Something early 📅 2027-02-01 ^pw-early-1'], first.quarters[1] ?? []] };
		expect(update(noteOf(first), late).tasks).toMatchObject({ added: 1, addedPast: 1, kept: 0 });
		expect(tasksIn(update(noteOf(first), longer).text, 'q1')[0]).toContain('2027-01-29');
	});

	it('adds a part that came with an answer under the heading that is there', () => {
		const after = update(noteOf(first), { ...first, start: 'You run a departmental PMO.' }).text;
		expect(after).toMatch(/## Where you start\n\n%% pathway:begin starting-point v1 h=[0-9a-f]{8} %%\n\nYou run a departmental PMO\.\n\n%% pathway:end starting-point %%\n\n## The route/);
	});

	it('brings a part back that was taken out only when told to', () => {
		const note = noteOf(first);
		const learning = readManagedBlocks(note).blocks.find(({ id }) => id === 'learning');
		const without = note.slice(0, learning?.from) + note.slice(learning?.to);
		const { text, additions } = update(without, first);
		expect(text).toBe(without);
		expect(additions).toEqual([{ id: 'learning', heading: 'Learning', isAdded: false }]);
		expect(update(without, first, [], new Map([['learning', true]])).text).toContain('%% pathway:end learning %%');
	});

	it('says why properties that cannot be written stay, and updates the rest', () => {
		const broken = change(noteOf(first), ['mood: "good"', 'mood: "good']);
		const { text, refusal, properties } = update(broken, longer);
		expect(refusal?.code).toBe('malformed-yaml');
		expect(properties).toEqual([]);
		expect(text).toContain('%% pathway:begin q3 ');
		expect(text.startsWith(broken.slice(0, broken.indexOf('# Transition')))).toBe(true);
	});

	it('leaves a part with damaged marks alone, and writes none of its tasks elsewhere', () => {
		const broken = change(noteOf(first), ['%% pathway:end q2 %%\n', '']);
		const { text, problems } = update(broken, longer);
		expect(problems.map(({ kind, id }) => [kind, id])).toEqual([['no-end', 'q2']]);
		expect(text.match(/\^pw-ranking-1/g)).toHaveLength(1);
		expect(text).toContain('- [ ] Rank ten of them 📅 2027-05-28 ^pw-ranking-1');
		expect(text).toContain('secondment');
	});
});

describe('a part that was edited', () => {
	const edited = change(noteOf(first), ['Grow where you are.', 'Grow where I am, and no further.'], ['- [ ] **Review:** the quarter 📅 2027-05-31', 'Talk to her first.\n- [ ] **Review:** the quarter 📅 2027-05-31']);

	it('is shown beside the new one, and stays unless something else is chosen', () => {
		const { text, edited: shown, rewritten } = update(edited, longer);
		expect(shown).toEqual([{ id: 'route', heading: 'The route', mine: 'Grow where I am, and no further.', anew: 'Grow where you are, and look for a secondment.' }]);
		expect(rewritten.map(({ id }) => id)).not.toContain('route');
		expect(text).toContain('Grow where I am, and no further.');
		expect(text).not.toContain('and look for a secondment');
		expect(update(text, longer).edited).toEqual([]);
		expect(update(text, longer).text).toBe(text);
	});

	it('gets its tasks from the new plan all the same', () => {
		expect(tasksIn(update(edited, longer).text, 'q2')).toEqual(['- [ ] See every list of projects 📅 2027-05-14 ^pw-pipeline-1', '- [ ] **Review:** the quarter 📅 2027-05-31 ^pw-review-2']);
		expect(update(edited, longer).text).toContain('Talk to her first.');
	});

	it.each([
		['new', /pathway:begin route .*\n\nGrow where you are, and look for a secondment\.\n\n%% pathway:end route %%\n/, false],
		['both', /pathway:begin route .*\n\nGrow where I am, and no further\.\n\n%% pathway:end route %%\n\nGrow where you are, and look for a secondment\.\n/, true],
	] as const)('is written as chosen: %s', (choice, expected, isMineThere) => {
		const { text } = update(edited, longer, [['route', choice]]);
		expect(text).toMatch(expected);
		expect(text.includes('and no further')).toBe(isMineThere);
		expect(update(text, longer).text).toBe(text);
	});

	it('is asked about again only when the plan says something new there', () => {
		const { text } = update(edited, longer);
		expect(update(text, { ...longer, route: 'Go.' }).edited.map(({ id }) => id)).toEqual(['route']);
		expect(update(edited, first).text).toBe(edited);
	});
});

describe('what differs between two texts', () => {
	it('is told by lines, without the bars of tables', () => {
		expect(linesOnlyIn('Same.\n\n| a | b |\n| --- | --- |\n| c | d |', 'Same.\n| a | b |\n| - | - |\n| c | e |')).toEqual(['c · d']);
	});
});
