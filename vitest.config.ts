import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { moduleCode } from './scripts/bundled-text.mjs';
import proofReporter from './scripts/proof-reporter.mjs';

const bundledText: Plugin = {
	name: 'bundled-text',
	enforce: 'pre',
	async load(id) {
		const file = id.split('?')[0] ?? id;
		if (!/\.(md|yaml)$/.test(file)) return null;
		return moduleCode(file, await readFile(file, 'utf8'));
	},
};

const longest = /looks\.test|hostile-vault|bulk-many/;

/** By default one core is left to others; two are all there is. */
const workers = Math.max(2, availableParallelism() - 1);

/** What takes longest goes first: begun last, it keeps one core busy while the other has nothing left to do. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification): boolean => longest.test(moduleId);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

export default defineConfig({
	test: {
		reporters: [proofReporter, 'default'],
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				plugins: [bundledText],
				test: { name: 'pure', environment: 'node', isolate: false, maxWorkers: workers, testTimeout: 60_000, include: ['tests/core/**/*.test.ts', 'tests/markdown/**/*.test.ts', 'tests/hostile/**/*.test.ts'], setupFiles: ['tests/same-cases.ts'] },
			},
			{
				plugins: [bundledText],
				resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
				test: { name: 'plugin', environment: 'jsdom', isolate: false, maxWorkers: workers, testTimeout: 60_000, include: ['tests/plugin/**/*.test.ts', 'tests/faults/**/*.test.ts'], setupFiles: ['obsidian-test-mocks/vitest-setup', 'tests/same-cases.ts'] },
			},
			{
				// These build main.js, which the browser tests then load: one after the other.
				test: { name: 'scripts', environment: 'node', include: ['tests/scripts/**/*.test.ts'], fileParallelism: false, sequence: { groupOrder: 1 } },
			},
			{
				// One browser for each worker, and the files it runs share what is loaded only once. Nothing is tried a second time.
				test: { name: 'browser', environment: 'node', include: ['tests/host/**/*.test.ts', 'tests/e2e/**/*.test.ts'], isolate: false, maxWorkers: 2, expect: { poll: { interval: 20, timeout: 20_000 } }, testTimeout: 120_000, hookTimeout: 120_000, sequence: { groupOrder: 2 } },
			},
		],
	},
});
