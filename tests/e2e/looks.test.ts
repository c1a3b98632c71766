import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { openSurfaces, surfaces, wear, type SurfaceSession, type Theme } from './our-surfaces';
import { sessions } from './sessions';
import { chooseFirstPlan } from './wizard-steps';

const { open, end } = sessions(openSurfaces);

/** What leaves the window or its box, and buttons too small to hit; empty when there is nothing to mend. */
function faults(view: SurfaceSession, ours: string, smallest: number): Promise<readonly string[]> {
	return view.page.evaluate(
		({ selector, least }) => {
			const root = document.querySelector(selector);
			if (!root) return [`${selector} is not there`];
			const named = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
			const around: Element[] = [];
			for (let element = root.parentElement; element; element = element.parentElement) around.push(element);
			const found: string[] = [];
			for (const element of [...around, root, ...root.querySelectorAll<HTMLElement>('*')]) {
				// A wide table of a note scrolls in a box of its own, as in every note; text typed into a field scrolls in it.
				if (element.querySelector(':scope > table') && element.closest('.pp-note-preview') || element.matches('input, textarea, select') || element.clientWidth <= 1) continue;
				if (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`goes sideways: ${named(element)} ${element.scrollWidth} in ${element.clientWidth}`);
			}
			// The cross is the host's.
			for (const button of root.querySelectorAll('button:not(.modal-close-button)')) {
				const { left, right, height } = button.getBoundingClientRect();
				if (height === 0) continue;
				if (left < 0 || right > innerWidth) found.push(`leaves the window: ${named(button)}`);
				if (height < least) found.push(`${height} px high: ${named(button)}`);
			}
			// The foot of a dialogue is always in sight.
			for (const button of root.querySelectorAll('.pp-screen-foot button')) {
				if (button.getBoundingClientRect().bottom > innerHeight) found.push(`below the window: ${named(button)}`);
			}
			return found;
		},
		{ selector: ours, least: smallest },
	);
}

type Look = readonly [theme: Theme, axe: 'all' | 'colours' | 'none'];

/** By axe the widest in every theme, the narrowest in one. What is dark is laid out as what is light; high contrast has borders of its own. */
const laidOut: readonly Look[] = [['light', 'none'], ['high-contrast', 'none']];
const widest: readonly Look[] = [['light', 'all'], ['dark', 'colours'], ['high-contrast', 'colours']];
const narrowest: readonly Look[] = [['light', 'all'], ['high-contrast', 'none']];

/** A page is told of its new width with its next frame, and has laid itself out for it by the one after. */
function nextFrames(view: SurfaceSession): Promise<void> {
	return view.page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

describe.each([
	{ kind: 'a desktop', looks: [[1400, widest], [700, laidOut]] as const, height: 900, smallest: 24 },
	{ kind: 'a phone', looks: [[400, laidOut], [320, narrowest]] as const, height: 700, smallest: 44 },
])('on $kind', ({ looks, height, smallest }) => {
	let view: SurfaceSession;
	beforeAll(async () => {
		view = await open({ width: looks[0][0], height });
	});
	afterAll(end);

	it.each(surfaces)('nothing scrolls sideways, every button can be hit and axe finds nothing to mend: $name', async (surface) => {
		await surface.open(view);
		const found: Record<string, readonly string[]> = {};
		for (const [width, themes] of looks) {
			await view.page.setViewportSize({ width, height });
			await nextFrames(view);
			for (const [theme, rules] of themes) {
				await wear(view, theme);
				const violations = rules === 'none' ? [] : await axeViolations(view.page, surface.ours, rules);
				found[`${width}, ${theme}`] = [...(theme === 'dark' ? [] : await faults(view, surface.ours, smallest)), ...violations];
			}
		}
		await surface.close(view);
		expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
	});
});

describe('by keyboard alone', () => {
	let view: SurfaceSession;
	beforeAll(async () => {
		view = await open({ width: 1400, height: 900 });
	});
	afterAll(end);

	/** Tabs on until what has the focus fits; every stop on the way has to show that it has it. */
	async function tabTo(selector: string, keys = 'Tab'): Promise<void> {
		for (let stop = 0; stop < 150; stop++) {
			await view.press(keys);
			const at = await view.page.evaluate((wanted) => {
				const element = document.activeElement;
				if (!element) return 'nothing';
				const shows = (style: CSSStyleDeclaration): boolean => style.outlineStyle !== 'none' || style.boxShadow !== 'none' || (style.stroke !== 'none' && style.strokeWidth === '2px');
				// In a date the browser marks the part that has the focus; the cross is the host's.
				const ours = element.closest('.pp-dashboard, .pp-modal') !== null && !element.matches('.modal-close-button, [type=date]');
				if (ours && ![element, ...element.querySelectorAll('*')].some((part) => shows(getComputedStyle(part)))) return `unseen: ${element.outerHTML.slice(0, 200)}`;
				return element.matches(wanted) ? 'there' : 'on the way';
			}, selector);
			if (at === 'there') return;
			if (at !== 'on the way') throw new Error(at);
		}
		throw new Error(`${selector} is not reached`);
	}

	it('the dashboard shows one area, all of them again, the notes of a competence, and opens a note', async () => {
		await view.run('Open competence dashboard');
		const dashboard = view.page.locator('.pp-dashboard');
		await dashboard.locator('.pp-axis').first().waitFor();
		const rows = dashboard.locator('.pp-gap-row');
		const all = await rows.count();
		await tabTo('.pp-axis[data-pp-key="axis:investment"]');
		await view.press('Enter');
		await dashboard.locator('.pp-axis[aria-pressed=true]').waitFor();
		await expect.poll(() => rows.count()).toBeLessThan(all);
		await expect.poll(() => view.page.evaluate(() => document.activeElement?.getAttribute('data-pp-key'))).toBe('axis:investment');
		await view.press('Enter');
		await expect.poll(() => rows.count()).toBe(all);

		await tabTo('.pp-gap-row .pp-expander');
		await view.press('Enter');
		await tabTo('.pp-gap-notes .pp-note-link');
		const name = await view.page.evaluate(() => document.activeElement?.textContent ?? '');
		await view.press('Enter');
		await view.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: name }).waitFor();
	});

	it('the plan is asked for, looked over, changed, and left', async () => {
		await view.start('Create transition plan');
		await chooseFirstPlan(view);
		await view.press('ArrowDown');
		await expect.poll(() => view.page.locator('[name=pp-role-target]:checked').inputValue()).toBe('portfolio-director');
		await tabTo('#pp-role-hoursPerWeek');
		await view.page.keyboard.type('3');
		await view.press('Enter');
		await view.page.locator('.pp-note-preview h1').waitFor();
		await tabTo('.pp-buttons button:not(.mod-cta)');
		await view.press('Enter');
		await view.page.locator('#pp-role-hoursPerWeek').waitFor();
		await expect.poll(() => view.page.locator('#pp-role-hoursPerWeek').inputValue()).toBe('3');
		await view.press('Escape');
		await view.notice('Your answers are kept');
	});

	it('the picker finds, chooses, takes level and date, and applies', async () => {
		await view.open('Onion soup');
		await view.start('Tag this note');
		await view.page.locator('.pp-picker-option').first().waitFor();
		await view.page.keyboard.type('gravitas');
		await view.press('Enter');
		await tabTo('[name=pp-evidence-level]');
		await view.page.keyboard.press('2');
		await tabTo('#pp-evidence-date');
		await tabTo('.pp-buttons .mod-cta');
		await view.press('Enter');
		await view.notice('Onion soup: 1 tag added');
		expect(await view.read('Private/Onion soup.md')).toContain('evidence-level: 2');
	});
});
