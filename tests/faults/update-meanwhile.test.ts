// Between the preview of an update of a plan and its writing: the plan or its answers are edited, ticked, moved or deleted,
// and ratings change. What is written is what was shown, or nothing is and the person is told.
import { afterEach, describe, expect, it } from 'vitest';
import { applyUpdate } from '../../src/commands/plan-update-apply';
import { findUpdateSource, type UpdateSource } from '../../src/commands/plan-update-source';
import { noChoices } from '../../src/core/plan/update-report';
import { words } from '../../src/i18n/words';
import { updatePlanNote } from '../../src/markdown/update-plan-note';
import { faultSurvived } from '../proof';
import { openSession, type FaultSession } from './fault-session';
import { answersPath, jobs, planPath } from './jobs';

const planName = 'Transition plan 2026-12-01';
const answersName = 'Starting point 2026-12-01 (in confidence)';

let session: FaultSession;
let before: Readonly<Record<string, string>> | undefined;

afterEach(() => session.end());

/** A plan whose hours were changed by hand, so that plan and answers are both to be written; and its preview is open. */
async function previewed(): Promise<UpdateSource> {
	if (!before) {
		session = await openSession({}, '2026-12-01');
		await jobs.find(({ name }) => name.startsWith('an update'))?.prepare?.(session);
		before = await session.disk.everything();
		session.end();
	}
	session = await openSession(before, '2026-12-01');
	const source = await findUpdateSource(session.bench, planPath);
	if (source.kind !== 'source') throw new Error(`no source: ${source.kind}`);
	return source;
}

async function apply(source: UpdateSource): Promise<string | undefined> {
	const draft = source.draft('plan');
	let outcome: string | undefined;
	await session.run('Update transition plan', async () => {
		outcome = await applyUpdate(session.bench, source, (text) => updatePlanNote(text, { body: draft.body, properties: draft.properties.filter(([key]) => key === 'pathway-hours-per-week') }, '2026-12-01', words().updatePlan.gone, noChoices), 'plan');
	});
	return outcome;
}

const textOf = async (path: string): Promise<string> => (await session.disk.text(path)) ?? '';

async function change(path: string, edit: (text: string) => string): Promise<string> {
	const text = edit(await textOf(path));
	await session.disk.put(path, text);
	return text;
}

const fileAt = (path: string) => {
	const file = session.disk.app.vault.getFileByPath(path);
	if (!file) throw new Error(`no ${path}`);
	return file;
};

describe('between the preview of an update and its writing', () => {
	it.for([
		['edited', (text: string) => text.replace('\n# ', '\nA line of my own.\n\n# ')],
		['ticked', (text: string) => text.replace('- [ ] ', '- [x] ')],
		['emptied', () => ''],
		['replaced by a version in conflict', (text: string) => `<<<<<<< mine\n${text}\n=======\n>>>>>>> theirs\n`],
	] as const)('a plan that is %s is looked over again, and neither note is written', async ([, edit], context) => {
		const source = await previewed();
		const theirs = await change(planPath, edit);
		const answers = await textOf(answersPath);
		expect(theirs).not.toBe(source.text);
		expect(await apply(source)).toBe('look-again');
		expect([await textOf(planPath), await textOf(answersPath), session.told()]).toEqual([theirs, answers, []]);
		expect((await session.bench.changeLog.last())?.id).toBe('1');
		faultSurvived(context);
	});

	it('a plan that is deleted or renamed is told by its name, and the answers stay as they are', async (context) => {
		for (const moving of [true, false]) {
			const source = await previewed();
			const answers = await textOf(answersPath);
			const { vault } = session.disk.app;
			if (moving) await vault.rename(fileAt(planPath), 'Pathway/Mine.md');
			else await vault.delete(fileAt(planPath));
			expect(await apply(source)).toBe('done');
			expect(session.told()).toEqual([words().commands.noteGone(planPath)]);
			expect([await session.disk.text(planPath), await textOf(answersPath)]).toEqual([undefined, answers]);
			expect(await session.disk.text('Pathway/Mine.md')).toBe(moving ? source.text : undefined);
			session.end();
			faultSurvived(context);
		}
	});

	it('answers that are deleted leave an updated plan that says so, and undo takes it back', async (context) => {
		const source = await previewed();
		await session.disk.app.vault.delete(fileAt(answersPath));
		await apply(source);
		expect(session.told()).toEqual([`${planName} is up to date.`, words().updatePlan.answersGone(answersName)]);
		expect([await session.disk.text(answersPath), (await textOf(planPath)) === source.text]).toEqual([undefined, false]);
		await session.undo();
		expect(await textOf(planPath)).toBe(source.text);
		faultSurvived(context);
	});

	it('answers that are edited keep the edit beside what the update writes, and undo leaves it', async (context) => {
		const source = await previewed();
		const edit = (text: string): string => `${text}\nWritten meanwhile.\n`;
		await change(answersPath, edit);
		await apply(source);
		expect(await textOf(answersPath)).toMatch(/pathway-hours-per-week: 10\n[^]*\nWritten meanwhile\.\n$/);
		await session.undo();
		expect(await textOf(answersPath)).toBe(edit(before?.[answersPath] ?? ''));
		expect(await textOf(planPath)).toBe(source.text);
		faultSurvived(context);
	});

	it('answers whose properties can no longer be read stay as they are, and why is told', async (context) => {
		const source = await previewed();
		const torn = await change(answersPath, (text) => text.replace('---\n', '---\nkey: [torn\n'));
		await apply(source);
		expect(session.told()[1]).toMatch(new RegExp(`^The plan is up to date\\. ${answersName.replace(/[()]/g, '\\$&')} was not changed: its properties are not valid YAML .+Open it, correct`));
		expect(await textOf(answersPath)).toBe(torn);
		faultSurvived(context);
	});

	it('a rating that is changed does not change what was shown, and counts in the next update', async (context) => {
		const source = await previewed();
		const ratings = Object.keys(before ?? {}).find((path) => path.includes('/Assessments/')) ?? '';
		await session.disk.app.vault.modify(fileAt(ratings), (await textOf(ratings)).replace('level-gravitas: 2', 'level-gravitas: 4'));
		const shown = updatePlanNote(source.text, { body: source.draft('plan').body, properties: [['pathway-hours-per-week', 10]] }, '2026-12-01', words().updatePlan.gone, noChoices).text;
		await apply(source);
		expect(await textOf(planPath)).toBe(shown);
		const next = await findUpdateSource(session.bench, planPath);
		expect(next.kind === 'source' && next.request('plan').ratings.get('gravitas')).toBe(4);
		faultSurvived(context);
	});
});
