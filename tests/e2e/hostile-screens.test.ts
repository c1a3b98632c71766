// The screens that show words of notes and of the person, in a vault whose every word attacks: what is typed, listed and
// previewed stays text, and what was written for it is taken back to the byte.
import { describe, expect, it } from 'vitest';
import { attacks } from '../hostile/hostile-words';
import { badInputTried } from '../proof';
import { hostileNotes, openHostileVault, pictureName, type HostileVault } from './hostile-session';
import { planPath, planText } from './plan-vault';
import { eachTest } from './sessions';

const open = eachTest(openHostileVault);
let vault: HostileVault;

async function nothingIsLeft(): Promise<void> {
	await vault.undo();
	expect((await vault.diff()).patch).toBe('');
	await vault.nothingRan();
}

/** In a note that is open as it is read. */
async function rendered(name: string): Promise<string> {
	await vault.open(name);
	if (!(await vault.page.locator('.workspace-leaf.mod-active .markdown-reading-view').isVisible())) await vault.press('Mod+e');
	const view = vault.page.locator('.workspace-leaf.mod-active .markdown-reading-view');
	await view.locator('h1').first().waitFor();
	return view.innerText();
}

describe('words that attack', () => {
	it('as competence tags are listed as text, put right where one is near, and taken back', async (context) => {
		const tags = attacks.map((attack) => `competence/presence/${attack}`);
		vault = await open({ notes: { ...hostileNotes, 'Tags.md': `---\ntags: ${JSON.stringify([...tags, 'competence/presence/gravitass'])}\n---\n` } });
		await vault.run('Find unknown competence tags');
		const rows = vault.page.locator('.pp-bulk-fix');
		await rows.first().waitFor();
		const listed = await rows.locator('.pp-bulk-name').allInnerTexts();
		expect(listed.filter((name) => name.includes('onerror') || name.includes('<script>')).length).toBeGreaterThan(1);
		await vault.nothingRan();
		await vault.button('Show what will change').click();
		await vault.rows().first().waitFor();
		await vault.nothingRan();
		expect(await vault.apply()).toContain('1 note changed.');
		await vault.press('Enter');
		const { changed, created, removed } = await vault.diff();
		expect([changed, created, removed]).toEqual([['Tags.md'], [], []]);
		expect(await vault.read('Tags.md')).toContain('"competence/presence/gravitas"');
		await nothingIsLeft();
		badInputTried(context, tags.length);
	}, 300_000);

	it('as names of notes and properties are shown as text where notes are listed and asked about', async (context) => {
		vault = await open({ notes: hostileNotes });
		await vault.ask('Show notes for a competence', 'Gravitas');
		const items = vault.page.locator('.suggestion-item');
		await items.filter({ hasText: pictureName }).waitFor();
		expect(await items.locator('img, script, svg[onload]').count()).toBe(0);
		await vault.nothingRan();
		await vault.press('Escape');
		for (const note of [pictureName, 'attack 0', 'attack 2']) {
			await vault.open(note);
			await vault.run('What does this note prove?');
			await vault.notice(note);
			await vault.nothingRan();
		}
		expect((await vault.diff()).patch).toBe('');
		badInputTried(context, Object.keys(hostileNotes).length + 3);
	}, 300_000);

	it('in a plan, a rating and a decision are text in the review and in the note it writes, which one undo takes back', async (context) => {
		const said = attacks.filter((attack) => !attack.includes('\n') && !attack.startsWith('%%')).join(' ');
		const plan = (await planText()).replace(/pathway-target-title: .*/, `pathway-target-title: ${JSON.stringify(said)}`).replace('# ', `# ${said} `);
		const rating = `---\npathway-type: assessment\npathway-date: 2027-02-01\npathway-rater: self\nlevel-gravitas: 3\nlevel-prioritisation: 1\n---\n\n## Gravitas\n\n${said}\n`;
		vault = await open({ today: '2027-02-26', files: { [planPath]: plan, 'Pathway/Assessments/Assessment 2027-02-01 self.md': rating } });
		await vault.run('Review this quarter');
		await vault.modal().locator('.pp-note-preview h1').waitFor();
		await vault.nothingRan();
		await vault.press('Mod+Enter');
		await vault.notice('is made');
		expect(await rendered('2027-Q1')).toContain('Gravitas');
		await vault.nothingRan();
		await nothingIsLeft();
		badInputTried(context, attacks.length);
	}, 300_000);

	it('typed into every field of every screen of a plan run nothing in its preview, in its notes and in the next update', async (context) => {
		vault = await open({ without: ['Pathway'] });
		await vault.run('Create transition plan');
		await vault.modal().getByRole('button', { name: 'Start' }).click();
		const title = vault.modal().locator('.pp-screen-title, h2').first();
		let fields = 0;
		for (const screen of ['The role', 'Your PMO today', 'What it does', 'How decisions are made', 'You as a manager', 'What you want', 'In confidence', 'People, money, openings', 'Certificates', 'A first rating', 'Routes']) {
			await title.filter({ hasText: screen }).waitFor();
			if (screen === 'A first rating') {
				await vault.modal().getByRole('button', { name: 'Skip this screen' }).click();
				continue;
			}
			// A choice may bring more to answer.
			const groups = await vault.modal().locator('input[type=radio]').evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name') ?? ''))]);
			for (const group of groups) await vault.modal().locator(`input[type=radio][name="${group}"]`).last().check();
			const typed = vault.modal().locator('input[type=text]:not([inputmode]):visible, textarea:visible');
			for (const field of await typed.all()) {
				await field.fill(attacks[fields % attacks.length] ?? '');
				fields += 1;
			}
			await vault.nothingRan();
			await vault.press('Mod+Enter');
		}
		await vault.page.locator('.pp-note-preview h1').first().waitFor();
		expect(fields).toBeGreaterThan(15);
		await vault.nothingRan();
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		const { created, changed, removed } = await vault.diff();
		expect([changed, removed]).toEqual([[], []]);
		for (const name of ['Transition plan 2026-11-22', 'Starting point 2026-11-22 (in confidence)']) {
			expect(created).toContain(`Pathway/${name}.md`);
			await rendered(name);
			await vault.nothingRan();
		}
		await vault.open('Transition plan 2026-11-22');
		await vault.start('Update transition plan');
		await vault.notice('Nothing to update');
		await vault.nothingRan();
		await nothingIsLeft();
		badInputTried(context, fields);
	}, 300_000);
});
