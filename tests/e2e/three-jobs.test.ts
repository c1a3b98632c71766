import { cp, mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throwAway } from '../throw-away';
import { runDemoOnce } from './demo-once';

const root = path.resolve(import.meta.dirname, '../..');
const sample = path.join(root, 'tests/fixtures/sample-vault');

describe('the demo', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), 'pathway-demo-'));
		await cp(sample, path.join(folder, 'vault'), { recursive: true });
	});
	afterAll(() => throwAway(folder));

	it('does the three jobs and leaves one plan with its answers, one tagged note and every other byte as it was', async () => {
		const output = path.join(folder, 'output');
		expect(await runDemoOnce({ plugin: root, output, vault: path.join(folder, 'vault'), before: sample, today: '2026-11-22' })).toBe(0);
		const summary = await readFile(path.join(output, 'summary.md'), 'utf8');
		expect(summary).toContain('Created: Pathway/Starting point 2026-11-22 (in confidence).md, Pathway/Transition plan 2026-11-22.md\nChanged: Meetings/2026-11-18 Investment board.md\n');
		expect(summary).toContain('Everything else is the same to the byte.');
	}, 180_000);
});
