// The notes that come with a plan: written in one go, shown before as they will be, taken back in one go; and what happens
// when a name is taken meanwhile or the disk is full.
import { describe, expect, it } from 'vitest';
import { openSample, type SampleOptions, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const answers = 'Pathway/Starting point 2026-11-22 (in confidence).md';
const assessment = 'Pathway/Assessments/Assessment 2026-11-22 self.md';
const p3o = 'Pathway/Qualifications/P3O Foundation.md';
const msp = 'Pathway/Qualifications/MSP Practitioner.md';
const plan = 'Pathway/Transition plan 2026-11-22.md';
const noSpace = 'ENOSPC: no space left on device';

/** What somebody said in the wizard the day before and closed it. */
const kept = {
	form: {
		role: { target: 'portfolio-pmo-lead', targetTitle: 'Head of Portfolio Office', start: '2026-11-22', targetDate: '2028-11-22', hoursPerWeek: '4', workDaysPerQuarter: '6', noticeMonths: '3' },
		answers: { pmoType: 'departmental-pmo', organisation: 'Housing.\n\n# Regulated', reliedOn: 'They rely on me not to panic.', makingRoom: ['The forum'], otherCertificates: [{ name: 'MSP Practitioner', taken: '2020-01-02' }] },
		ratings: { gravitas: 2, 'business-knowledge': 0 },
		held: [{ qualification: 'p3o-foundation', taken: '2024-05-22', renewBy: '2027-05-22' }],
		decisions: [{ route: 'delivery-stint', decision: 'overruled', reason: 'Not now.' }],
	},
	screen: 'routes',
	on: '2026-11-22',
};

const sample = eachTest(openSample);
let vault: SampleSession;

async function openPreview(options: SampleOptions): Promise<void> {
	vault = await sample(options);
	await vault.page.evaluate((value) => {
		(window as unknown as { app: { saveLocalStorage(key: string, value: unknown): void } }).app.saveLocalStorage('portfolio-pathway-plan', value);
	}, kept);
	await preview();
}

async function preview(): Promise<void> {
	await vault.run('Create transition plan');
	await vault.modal().getByRole('button', { name: /Go on at screen/ }).click();
	await vault.press('Mod+Enter');
	await vault.modal().getByRole('button', { name: 'Create the plan' }).waitFor();
}

describe('the notes that come with a plan', () => {
	it('are shown as they will be, written together, and taken back together', async () => {
		await openPreview({ without: ['Pathway'] });
		const shown = new Map<string, string>();
		for (const note of await vault.modal().locator('.pp-other-note').all()) {
			await note.locator('summary').click();
			await note.locator('pre', { hasText: 'pathway-type' }).waitFor();
			shown.set((await note.locator('summary').textContent()) ?? '', (await note.locator('pre').textContent()) ?? '');
		}
		expect(await vault.writes()).toEqual([]);
		await vault.press('Mod+Enter');
		expect(await vault.notice('Transition plan created')).toContain('Your answers are in a private note beside it.');
		const written = [assessment, msp, p3o, answers];
		expect((await vault.diff()).created).toEqual([...written, plan]);
		const onDisk = await Promise.all(written.map(async (path) => [path.replace(/^.*\/|\.md$/g, ''), await vault.read(path)] as const));
		expect([...shown].sort()).toEqual([...onDisk].sort());

		expect(await vault.read(plan)).toContain(`pathway-answers: "[[Starting point 2026-11-22 (in confidence)]]"`);
		expect(await vault.read(plan)).not.toContain('not to panic');
		expect(await vault.read(assessment)).toContain('level-business-knowledge: 0\nlevel-gravitas: 2\n');
		await vault.noticeButton('Transition plan created', 'Undo');
		expect(await vault.notice('Undone')).toBe('Undone: Creation of Transition plan 2026-11-22 (5 notes).');
		expect((await vault.diff()).created).toEqual([]);
	});

	it('leave a note about a certificate alone that is there under another name, and say that it differs', async () => {
		const mine = '---\npathway-type: qualification\npathway-qualification: p3o-foundation\npathway-status: held\npathway-taken: 2020-05-22\n---\nIn the blue folder.\n';
		await openPreview({ notes: { 'Certificates/PMO.md': mine } });
		await vault.press('Mod+Enter');
		expect(await vault.notice('Left alone')).toContain('it says something else than your answers: PMO.');
		expect((await vault.diff()).created).toEqual([assessment, msp, answers, plan]);
		expect(await vault.read('Certificates/PMO.md')).toBe(mine);
	});

	it('are not written at all when one of their names was taken after the preview, and are under other names the next time', async () => {
		await openPreview({ without: ['Pathway'] });
		await vault.write(assessment, 'Made on the phone.\n');
		await vault.press('Mod+Enter');
		expect(await vault.notice('was not created')).toBe(`The plan was not created: ${assessment} has come into being meanwhile. Run the command again; the new one will get another name.`);
		expect((await vault.diff()).created).toEqual([assessment]);
		await preview();
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		expect(await vault.read(assessment)).toBe('Made on the phone.\n');
		expect(await vault.read(answers)).toContain('[[Assessment 2026-11-22 self (2)]]');
	});
});

describe('a disk that is full', () => {
	it('is named with what was written and what was not; one undo takes that back, and the next try has everything', async () => {
		await openPreview({ without: ['Pathway'] });
		await vault.fault({ failWrites: [{ path: plan, count: 1, message: noSpace }] });
		await vault.press('Mod+Enter');
		const said = await vault.notice('was not created');
		expect(said).toContain(`Not written: Transition plan 2026-11-22 (${noSpace}).`);
		expect(said).toContain('Written: Starting point 2026-11-22 (in confidence), Assessment 2026-11-22 self, P3O Foundation, MSP Practitioner; Undo takes that back.');
		await vault.noticeButton('was not created', 'Undo');
		await vault.notice('Undone');
		expect((await vault.diff()).created).toEqual([]);
		await preview();
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		expect((await vault.diff()).created).toEqual([assessment, msp, p3o, answers, plan]);
	});

	it('stops before the plan when the answers cannot be written, and not for a certificate', async () => {
		await openPreview({ without: ['Pathway'] });
		await vault.fault({ failWrites: [{ path: answers, count: 1, message: noSpace }] });
		await vault.press('Mod+Enter');
		expect(await vault.notice('was not created')).toContain('P3O Foundation (not tried), MSP Practitioner (not tried), Transition plan 2026-11-22 (not tried). Nothing else was written.');
		expect((await vault.diff()).created).toEqual([]);
		await vault.fault({ failWrites: [{ path: p3o, count: 1, message: noSpace }] });
		await preview();
		await vault.press('Mod+Enter');
		expect(await vault.notice('The plan was created')).toContain(`Not written: P3O Foundation (${noSpace}).`);
		expect((await vault.diff()).created).toEqual([assessment, msp, answers, plan]);
	});
});
