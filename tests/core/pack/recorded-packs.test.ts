import { describe, expect, it } from 'vitest';
import { privateTitles } from '../review/sample-facts';
import { expectRecorded } from './recorded';
import { packOn, samplePacks } from './sample-packs';

const packs = samplePacks();

describe.each(packs)('the evidence pack of $date', ({ date, purpose, report, markdown, html }) => {
	it('is as recorded', () => expectRecorded(`packs/${date} ${purpose}.md`, markdown));

	it('says nothing that is not meant to be read, and ends every paragraph of its own as a sentence', () => {
		expect(markdown + html).not.toMatch(/undefined|NaN|\[object|\{\{|\{note\}|\n{3,}/);
		const own = [...report.lines, ...report.parts.flatMap(({ text }) => text), ...report.foot];
		expect(own.length).toBeGreaterThan(10);
		for (const line of own) expect(line).toMatch(/^[A-Z“].*[.?”]$/u);
	});

	it('names no private note', () => {
		for (const title of privateTitles) expect(markdown + html).not.toContain(title);
	});
});

describe('an evidence pack', () => {
	it.each(packs)('of $date is made again to the byte from the same notes', ({ date, purpose, model, markdown, html }) => {
		const again = packOn(date, purpose, model);
		expect(again.markdown + again.html).toBe(markdown + html);
	});

	it('is also a page, as recorded', () => expectRecorded('packs/2026-11-22 interview.html', packs[2]?.html ?? ''));
});
