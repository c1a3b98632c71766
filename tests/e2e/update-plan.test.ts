// Update transition plan, through the built plugin: a plan that was worked on is made again, and what was done to it stays.
import { describe, expect, it } from 'vitest';
import { openSample, type SampleSession } from './sample-session';
import { shoot } from './screenshots';
import { eachTest } from './sessions';

const name = 'Transition plan 2026-11-22';
const plan = `Pathway/${name}.md`;
const answers = 'Pathway/Starting point 2026-11-22 (in confidence).md';

const sample = eachTest(openSample);
let vault: SampleSession;

async function openPlan(): Promise<void> {
	vault = await sample({ notes: { 'Own note.md': 'Something.\n' } });
	await vault.createPlan();
}

async function edit(path: string, change: (text: string) => string): Promise<string> {
	const before = await vault.read(path);
	const after = change(before);
	expect(after).not.toBe(before);
	await vault.write(path, after);
	await expect.poll(() => vault.read(path)).toBe(after);
	return after;
}

function taskLine(text: string, index: number): string {
	const line = text.split('\n').filter((one) => /^- \[ \] .*\^pw-/.test(one))[index];
	if (line === undefined) throw new Error(`No task ${index}`);
	return line;
}

async function preview(): Promise<string> {
	await vault.run('Update transition plan');
	await vault.modal().getByRole('button', { name: 'Update the plan' }).waitFor();
	return vault.modal().innerText();
}

describe('a plan as it was made', () => {
	it('has nothing to update, and is not written to', async () => {
		await openPlan();
		const made = await vault.read(plan);
		const writes = (await vault.writes()).length;
		await vault.run('Update transition plan');
		await vault.notice('Nothing to update');
		expect(await vault.read(plan)).toBe(made);
		// Which plan is the current one is kept a moment after the plan is there.
		expect((await vault.writes()).slice(writes).filter((file) => file.endsWith('.md'))).toEqual([]);
	});

	it('gets a note with its answers when it names none that is there, and follows that', async () => {
		await openPlan();
		await vault.remove(answers);
		const link = '\npathway-answers: "[[Starting point 2026-11-22 (in confidence)]]"';
		const bare = await edit(plan, (text) => text.replace(link, ''));
		await vault.run('Update transition plan');
		await vault.modal().getByRole('button', { name: 'Not now' }).click();
		expect(await vault.text(answers)).toBeUndefined();
		await vault.run('Update transition plan');
		await expect.poll(() => vault.modal().innerText()).toContain('The plan names no note with your answers, and cannot be made again without them.');
		await vault.modal().getByRole('button', { name: 'Write the note' }).click();
		await vault.notice('is written. Change an answer there');
		await vault.notice('Nothing to update');
		expect(await vault.read(answers)).toContain('pathway-target-title: Head of Portfolio Office\n');
		expect((await vault.read(plan)).replace(/\npathway-answers: .*/, '')).toBe(bare);
		await edit(answers, (text) => text.replace('pathway-hours-per-week: 4', 'pathway-hours-per-week: 3'));
		expect(await preview()).toContain('Hours a week: 4 in the plan, 3 in your answers');
		await vault.press('Escape');
		await vault.run('Undo last change');
		await vault.notice('Left alone');
	});

	it('follows a new rating', async () => {
		await openPlan();
		await vault.write('Pathway/Assessments/Assessment 2026-11-22 self.md', '---\npathway-type: assessment\npathway-date: 2026-11-22\npathway-rater: self\nlevel-gravitas: 4\nlevel-prioritisation: 0\n---\n');
		await vault.open('Assessment 2026-11-22 self');
		expect(await preview()).toContain('What stands between');
		await vault.press('Mod+Enter');
		await vault.notice(`${name} is up to date.`);
		expect(await vault.read(plan)).toContain('Ratings from [[Assessment 2026-11-22 self]].');
		await vault.run('Update transition plan');
		await vault.notice('Nothing to update');
	});
});

describe('a plan that was worked on', () => {
	it('follows a moved date, keeps what was done, asks about what was edited, and then has nothing to update', async () => {
		await openPlan();
		const made = await vault.read(plan);
		const [ticked, reworded, deleted] = [taskLine(made, 0), taskLine(made, 1), taskLine(made, 2)];
		const mine = reworded.replace('- [ ] ', '- [ ] In my own words: ');
		const worked = await edit(plan, (text) =>
			text
				.replace(ticked, ticked.replace('[ ]', '[x]'))
				.replace(reworded, mine)
				.replace(`${deleted}\n`, '')
				.replace('| Title changes but the work does not |', '| The title comes and the work does not, I have seen it twice |')
				.replace('## Risks\n', '## Risks\n\nWhat keeps me awake.\n')
				.replace('pathway-target-date: 2028-11-22', 'pathway-target-date: 2029-05-22'),
		);
		const shown = await preview();
		expect(shown).toMatch(/\d+ tasks get another date/);
		expect(shown).toContain('2 tasks left as you have them');
		expect(shown).toContain('One part that you have edited');
		expect(shown).toContain('The title comes and the work does not, I have seen it twice');
		expect(shown).toContain('Quarter 9:');
		expect(shown).toContain('First day in the role: 22 November 2028, now 22 May 2029');
		await shoot(vault, 'update-top');
		await vault.modal().getByText('Keep both').scrollIntoViewIfNeeded();
		await shoot(vault, 'update-edited');
		await vault.page.setViewportSize({ width: 1400, height: 900 });
		expect(await vault.read(plan)).toBe(worked);

		await vault.modal().getByRole('button', { name: 'Update the plan' }).click();
		await vault.notice(`${name} is up to date.`);
		const updated = await vault.read(plan);
		const lines = updated.split('\n');
		for (const kept of [ticked.replace('[ ]', '[x]'), mine, 'What keeps me awake.']) expect(lines).toContain(kept);
		expect(updated).not.toContain(/\^pw-[a-z0-9-]+$/.exec(deleted)?.[0]);
		expect(updated).toContain('The title comes and the work does not, I have seen it twice');
		expect(updated).toMatch(/### Quarter 10: .*\n\n%% pathway:begin q10 /);
		expect(updated).toContain('pathway-target-date: 2029-05-22');
		expect(await vault.read(answers)).toContain('pathway-target-date: 2029-05-22');

		await vault.run('Update transition plan');
		expect(await vault.notice('Nothing to update')).toBe(`Nothing to update. ${name} agrees with your answers, ratings and certificates as they are on 22 November 2026.`);
		expect(await vault.read(plan)).toBe(updated);

		await vault.run('Undo last change');
		expect(await vault.notice('Undone')).toBe(`Undone: Update of ${name} (2 notes).`);
		expect(await vault.read(plan)).toBe(worked);
		expect(await vault.read(answers)).toContain('pathway-target-date: 2028-11-22');
	});

	it('follows an answer that was changed in the note with the answers, and takes the new text where that is chosen', async () => {
		await openPlan();
		await edit(plan, (text) => text.replace('| Title changes but the work does not |', '| Mine |'));
		await edit(answers, (text) => text.replace('pathway-hours-per-week: 4', 'pathway-hours-per-week: 8'));
		const shown = await preview();
		expect(shown).toContain('Hours a week: 4 in the plan, 8 in your answers');
		expect(shown).not.toContain('that you have edited');
		await expect.poll(() => vault.modal().getByLabel('What my answers say').isChecked()).toBe(true);
		await vault.press('Mod+Enter');
		await vault.notice(`${name} is up to date.`);
		const updated = await vault.read(plan);
		expect(updated).toContain('pathway-hours-per-week: 8');
		expect(updated).toContain('at eight hours a week');
		expect(updated).toContain('| Mine |');
		await vault.run('Update transition plan');
		await vault.notice('Nothing to update');
		expect(await vault.read(plan)).toBe(updated);
	});

	it('follows a route that was changed in its properties or in the answers, and both say so afterwards', async () => {
		await openPlan();
		await edit(plan, (text) => text.replace(/(\npathway-routes:\n(?: {2}- .*\n)+)/, '$1  - secondment waiting\n'));
		expect(await preview()).toContain('Secondment to operations, finance or strategy: waits for an opening');
		await vault.press('Mod+Enter');
		await vault.notice(`${name} is up to date.`);
		expect(await vault.read(answers)).toMatch(/## Suggestions I decided on\n\n\| Suggestion \| Decision \| My reason \|\n\| --- \| --- \| --- \|\n\| secondment \| Waiting \| {2}\|\n$/);
		expect(await vault.read(plan)).toContain('  - secondment waiting\n');
		await vault.run('Update transition plan');
		await vault.notice('Nothing to update');
		for (const notice of await vault.page.locator('.notice', { hasText: 'Nothing to update' }).all()) await notice.click();
		await edit(answers, (text) => text.replace('| secondment | Waiting |', '| secondment | Overruled |'));
		expect(await preview()).toContain('secondment waiting, now ');
		await vault.press('Mod+Enter');
		await expect.poll(() => vault.read(plan), { timeout: 10_000 }).not.toContain('secondment waiting');
		await vault.run('Update transition plan');
		await vault.notice('Nothing to update');
	});

	it('is looked over again when it changed while the preview was open, and nothing is lost', async () => {
		await openPlan();
		await edit(plan, (text) => text.replace('pathway-hours-per-week: 4', 'pathway-hours-per-week: 2'));
		await preview();
		const since = await edit(plan, (text) => `${text}\nWritten meanwhile.\n`);
		await vault.press('Mod+Enter');
		await vault.notice('Look it over again');
		expect(await vault.read(plan)).toBe(since);
		await vault.modal().getByRole('button', { name: 'Update the plan' }).click();
		await vault.notice(`${name} is up to date.`);
		expect(await vault.read(plan)).toMatch(/\nWritten meanwhile\.\n$/);
	});

	it('is left alone where a mark is damaged, which is said with its lines, and followed elsewhere', async () => {
		await openPlan();
		const damaged = await edit(plan, (text) => text.replace('%% pathway:end q2 %%\n', '').replace('pathway-hours-per-week: 4', 'pathway-hours-per-week: 8'));
		const line = damaged.split('\n').findIndex((one) => one.startsWith('%% pathway:begin q2 ')) + 1;
		expect(await preview()).toContain(`In the plan the part q2 has a beginning and no end (line ${line}). Update leaves it alone until it is whole again.`);
		await vault.press('Mod+Enter');
		await vault.notice(`${name} is up to date.`);
		const q2 = (text: string): string => text.slice(text.indexOf('%% pathway:begin q2 '), text.indexOf('### Quarter 3'));
		const updated = await vault.read(plan);
		expect(q2(updated)).toBe(q2(damaged));
		expect(updated).not.toBe(damaged);
	});

	it('is not touched by looking and cancelling, nor without its answers', async () => {
		await openPlan();
		const changed = await edit(plan, (text) => text.replace('pathway-hours-per-week: 4', 'pathway-hours-per-week: 8'));
		await preview();
		await vault.press('Escape');
		await vault.modal().waitFor({ state: 'detached' });
		expect(await vault.read(plan)).toBe(changed);
		await edit(plan, (text) => text.replace(/pathway-target-date: \S+/, 'pathway-target-date: soon'));
		await vault.run('Update transition plan');
		expect(await vault.notice('cannot be read')).toBe('The plan cannot be read: pathway-target-date is "soon". A date like 2028-12-01 is expected. Nothing was changed.');
	});
});
