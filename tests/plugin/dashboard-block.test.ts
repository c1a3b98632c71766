import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockParts } from '../../src/core/dashboard/block-options';
import { DashboardBlock, type BlockAsked, type ReadySource } from '../../src/ui/dashboard/block-child';
import { sampleModel } from './dashboard-sample';

const everything: BlockAsked = { kind: 'options', options: { parts: blockParts, isWhole: true, area: undefined, plan: undefined, period: undefined, rater: undefined } };

const sample = sampleModel();
let frames: FrameRequestCallback[];
let isSeen: boolean;
let tell: () => void;
let stopped: number;

beforeEach(() => {
	document.body.empty();
	frames = [];
	isSeen = true;
	stopped = 0;
	vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
	vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => undefined);
	vi.stubGlobal('IntersectionObserver', class {
		observe(): void {}
		disconnect(): void {
			stopped += 1;
		}
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function open(asked: BlockAsked, ready: Promise<void> = Promise.resolve()): { block: DashboardBlock; el: HTMLElement; models: () => number } {
	const el = document.body.createDiv();
	el.isShown = () => isSeen;
	const model = vi.fn(() => sample);
	const source: ReadySource = {
		model,
		progress: () => ({ done: 3, all: 9 }),
		onChange: (changed) => {
			tell = changed;
			return () => (stopped += 1);
		},
		ready: () => ready,
		actions: { openNote: () => undefined },
	};
	const block = new DashboardBlock(el, source, () => asked);
	block.load();
	return { block, el, models: () => model.mock.calls.length };
}

const parts = (el: HTMLElement) => Array.from(el.querySelectorAll('[data-pp-part]'), (part) => part.getAttribute('data-pp-part'));
const runFrames = () => frames.splice(0).forEach((frame) => frame(0));

describe('a block', () => {
	it('has everything on it when it is done, with no frame drawn and lists whole, as the export to PDF needs', async () => {
		let filled = (): void => undefined;
		const { block, el } = open(everything, new Promise((resolve) => (filled = resolve)));
		const done = block.fill();
		expect(el.textContent).toBe('Reading notes: 3 of 9. You can go on working.');
		filled();
		await done;
		expect(parts(el)).toEqual(expect.arrayContaining(['top', 'proofs', 'radar', 'gaps']));
		expect(parts(el)).not.toContain('filters');
		expect(el.querySelectorAll('[data-pp-competence]')).toHaveLength(sample.competences.length);
		expect([el.querySelectorAll('svg').length > 0, el.querySelectorAll('canvas').length, frames.length]).toEqual([true, 0, 0]);
	});

	it('is drawn once a frame however much changes, and not while it is not seen', async () => {
		const { block, models } = open(everything);
		await block.fill();
		const before = models();
		tell();
		tell();
		expect(frames).toHaveLength(1);
		runFrames();
		expect(models()).toBe(before + 1);
		isSeen = false;
		tell();
		runFrames();
		expect(models()).toBe(before + 1);
	});

	it('lets go of everything when the note is closed', async () => {
		const { block } = open(everything);
		await block.fill();
		block.unload();
		expect(stopped).toBe(2);
	});

	it('says what there is to do when what it asks for is not there', async () => {
		const { block, el } = open({ kind: 'options', options: { ...everything.options, parts: ['quarter'], isWhole: false } });
		await block.fill();
		expect(el.textContent).toBe('There is nothing to show here yet.');
	});
});
