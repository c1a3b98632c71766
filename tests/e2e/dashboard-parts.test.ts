// The parts of the dashboard that look back, through the built main.js: raters, notes by quarter, trend, certificates and
// learning, and the filters over all of them.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSample, type SampleOptions, type SampleSession } from './sample-session';
import { sessions } from './sessions';

const { open: sample, end } = sessions(openSample);
let vault: SampleSession;

async function open(options: SampleOptions = {}): Promise<void> {
	vault = await sample(options);
	await vault.run('Open competence dashboard');
	await section('certificates').waitFor();
}

function section(part: string): Locator {
	return vault.page.locator(`.pp-dashboard [data-pp-part="${part}"]`);
}

function keyed(key: string): Locator {
	return vault.page.locator(`.pp-dashboard [data-pp-key="${key}"]`);
}

const learning = (hours: number, date: string, more = ''): string => `---\ncpd-hours: ${hours}\ncpd-scheme: apm\ndate: ${date}\n---\n# Learning\n${more}`;

describe('what the sample vault looks back on', () => {
	beforeAll(() => open({ files: { 'Courses/Webinar.md': learning(1.5, '2026-06-03', '\n## Reflection\n\nUsed it.\n'), 'Courses/Conference.md': learning(6, '2026-09-03') } }));
	afterAll(end);

	it('is where the manager sees it differently, the largest difference first', async () => {
		const text = await section('raters').innerText();
		expect(text).toContain('Start with the largest difference. Ask for an example, not for a better number.');
		expect(text).toContain('Manager sees more than you claim in 4 competences.');
		expect(text).toContain('Manager last rated you on 4 September 2026.');
		await expect.poll(() => section('raters').locator('li').first().innerText()).toContain('You say 2, Manager says 4');
	});

	it('is what has moved since the first rating, and since a day that is chosen', async () => {
		await section('trend').getByText('Since 27 February 2026: 7 up, 0 down, 2 proved that were not.').waitFor();
		await keyed('trend:which').click();
		await section('trend').locator('.pp-row').first().waitFor();
		await expect.poll(() => section('trend').locator('.pp-row').count()).toBe(9);
		await keyed('trend:since').fill('2026-09-01');
		await expect.poll(() => section('trend').locator('p').first().innerText()).toBe('Since 1 September 2026: 0 up, 0 down, 1 proved that were not.');
	});

	it('is how the notes are spread, with the same counts in the chart and the table', async () => {
		await keyed('figures:notes').click();
		const rows = section('notes').locator('.pp-figures tbody tr');
		await rows.first().waitFor();
		const figures = await rows.evaluateAll((lines) => lines.map((line) => Array.from(line.querySelectorAll('td'), (cell) => Number(cell.lastElementChild?.textContent))));
		const drawn = await section('notes').locator('.pp-bars').evaluateAll((charts) => charts.map((chart) => Array.from(chart.querySelectorAll('text'), (text) => Number(text.textContent))));
		expect(drawn).toEqual(figures.map((row) => row.slice(1, -1).filter((count) => count > 0)));
		await expect.poll(() => section('notes').innerText()).toContain('Your notes of the last twelve months: 2 on the delivery side, 6 on the strategy side, 5 on the people side.');
		await expect.poll(() => section('notes').innerText()).toContain('Enterprise capacity planning is below level 2. Portfolio work leans on it; it comes first.');
		await expect.poll(() => section('quiet').innerText()).toContain('Governance and PMO services: nothing new since 20 May 2021');
	});

	it('is what certificates need, and what was learnt against the scheme', async () => {
		const text = await section('certificates').innerText();
		expect(text).toContain('renew by 22 May 2027, in 6 months.');
		expect(text).toContain('7.5 of 35 hours since 22 November 2025, 1.5 with a reflection.');
		await vault.write('Courses/Another.md', learning(2, '2026-11-01'));
		await section('certificates').getByText('9.5 of 35 hours since 22 November 2025').waitFor();
		await vault.remove('Courses/Conference.md');
		await section('certificates').getByText('3.5 of 35 hours since 22 November 2025').waitFor();
	});

	it('takes lines off the radar and puts them on, and the table holds just those', async () => {
		await keyed('figures').click();
		const columns = (): Promise<readonly string[]> => section('radar').locator('.pp-figures thead th').allInnerTexts();
		await keyed('line:target').click();
		await keyed('line:manager').click();
		await keyed('line:comparison').click();
		await expect.poll(columns).toEqual(['Area', 'You say', 'Proved', 'Manager', 'Typical PMO manager', 'Rated']);
		const drawn = await section('radar').locator('.pp-radar .pp-series').evaluateAll((lines) => lines.map((line) => line.getAttribute('class')?.split(' pp-series-')[1]));
		expect(drawn).toEqual(['claimed', 'evidenced', 'manager', 'comparison']);
	});

	it('goes to the competences of an area on the radar by keyboard, and back', async () => {
		await keyed('filter:area').selectOption('presence');
		await keyed('radar:competences').focus();
		await vault.press('Enter');
		await section('radar').getByText('Level by competence of Presence, politics and accountability, 0 to 5').waitFor();
		const names = await section('radar').locator('.pp-figures tbody th').allInnerTexts();
		expect(names).toContain('Gravitas');
		await expect.poll(() => section('radar').locator('.pp-axis').count()).toBe(names.length);
		await vault.press('Enter');
		await section('radar').getByText('Mean level by area, 0 to 5').waitFor();
	});

	it('keeps what it was narrowed to over a restart', async () => {
		await keyed('filter:area').selectOption('governance-pmo');
		await keyed('filter:period').selectOption('3-months');
		await keyed('filter:clear').waitFor();
		await vault.reload();
		await keyed('filter:clear').waitFor();
		expect([await keyed('filter:area').inputValue(), await keyed('filter:period').inputValue()]).toEqual(['governance-pmo', '3-months']);
		const gaps = section('gaps');
		await gaps.getByText('Only what has a note or a rating between 22 August 2026 and 22 November 2026.').waitFor();
		await keyed('filter:clear').click();
		await keyed('filter:clear').waitFor({ state: 'detached' });
	});
});

describe('a vault with two plans', () => {
	beforeAll(() => open({
		notes: {
			'A.md': '---\npathway-type: plan\npathway-start: 2026-01-01\npathway-target-date: 2028-01-01\n---\n# Lead\n',
			'B.md': '---\npathway-type: plan\npathway-start: 2026-03-01\npathway-target-date: 2029-01-01\npathway-target: portfolio-director\n---\n# Director\n',
			'Rating.md': '---\npathway-type: assessment\npathway-date: 2026-02-01\npathway-rater: self\nlevel-gravitas: 2\n---\n',
		},
	}));
	afterAll(end);

	it('can be held against either, and says when the filters leave nothing', async () => {
		await keyed('filter:plan').selectOption('B.md');
		await section('top').locator('.pp-title', { hasText: 'Director' }).waitFor();
		await expect.poll(() => section('top').innerText()).toContain('Portfolio or PMO director');
		await expect.poll(() => section('trend').innerText()).toContain('One rating so far.');
		await expect.poll(() => section('raters').innerText()).toContain('Nobody else has rated you yet. Leadership and presence should not rest on your own view.');
		await expect.poll(() => section('certificates').innerText()).toContain('No CPD scheme chosen.');
		await keyed('cpd:scheme').selectOption('pmi');
		await keyed('filter:area').selectOption('presence');
		await keyed('filter:period').selectOption('3-months');
		await section('gaps').getByText('Nothing in Presence, politics and accountability between 22 August 2026 and 22 November 2026.').waitFor();
		await keyed('gaps:clear').click();
		await keyed('filter:clear').waitFor({ state: 'detached' });
		await section('certificates').getByText('0 of 60 PDUs since 22 November 2023, 0 with a reflection.').waitFor();
	});
});
