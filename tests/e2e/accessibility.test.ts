import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { openSurfaces, surfaces, wear, type SurfaceSession } from './our-surfaces';
import { sessions } from './sessions';

const { open, end } = sessions(openSurfaces);

describe.each([
	{ width: 1400, height: 900, themes: ['light', 'dark', 'high-contrast'] },
	{ width: 320, height: 720, themes: ['light'] },
] as const)('at $width px', ({ width, height, themes }) => {
	let view: SurfaceSession;
	beforeAll(async () => {
		view = await open({ width, height });
	});
	afterAll(end);

	it.each(surfaces)('axe finds nothing to mend in $name', async (surface) => {
		await surface.open(view);
		const found: Record<string, readonly string[]> = {};
		for (const theme of themes) {
			await wear(view, theme);
			found[theme] = await axeViolations(view.page, surface.ours, theme === 'light' ? 'all' : 'colours');
		}
		await surface.close(view);
		expect(found).toEqual(Object.fromEntries(themes.map((theme) => [theme, []])));
	});
});
