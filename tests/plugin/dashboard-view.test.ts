import { App, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DashboardModel } from '../../src/core/dashboard/model';
import { type DashboardSource, DashboardView } from '../../src/ui/dashboard/dashboard-view';
import { sampleModel } from './dashboard-sample';

class OpenedView extends DashboardView {
	async open(): Promise<void> {
		this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		await this.onClose();
		this.unload();
	}
}

const listeners = new Set<() => void>();
let frames: FrameRequestCallback[];
let reads: number;
let model: DashboardModel | undefined;
let shown: boolean;

const source: DashboardSource = {
	model: () => {
		reads += 1;
		return model;
	},
	progress: () => ({ done: 10, all: 40 }),
	onChange: (changed) => {
		listeners.add(changed);
		return () => listeners.delete(changed);
	},
	actions: { openNote: () => undefined },
};

beforeEach(() => {
	frames = [];
	reads = 0;
	model = sampleModel();
	shown = true;
	vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
	vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((id) => frames.splice(id - 1, 1));
	vi.spyOn(HTMLElement.prototype, 'isShown').mockImplementation(() => shown);
});

afterEach(() => {
	vi.restoreAllMocks();
	listeners.clear();
});

async function openView(): Promise<OpenedView> {
	const view = new OpenedView(WorkspaceLeaf.create2__(App.createConfigured__()).asOriginalType3__(), source);
	document.body.append(view.containerEl);
	await view.open();
	return view;
}

function nextFrame(): void {
	for (const frame of frames.splice(0)) frame(0);
}

function changed(): void {
	for (const listener of listeners) listener();
}

it('draws many changes in one frame once', async () => {
	const view = await openView();
	for (let times = 0; times < 20; times++) changed();
	expect(frames).toHaveLength(1);
	nextFrame();
	expect(reads).toBe(1);
	expect(view.contentEl.querySelectorAll('.pp-section').length).toBeGreaterThan(3);
	changed();
	nextFrame();
	expect(reads).toBe(2);
});

it('draws nothing while it is hidden, and once when it is shown again', async () => {
	shown = false;
	const view = await openView();
	changed();
	nextFrame();
	expect(reads).toBe(0);
	shown = true;
	view.onResize();
	nextFrame();
	expect(reads).toBe(1);
	view.onResize();
	expect(frames).toHaveLength(0);
});

it('shows how far the first reading is until there is a model', async () => {
	model = undefined;
	const view = await openView();
	nextFrame();
	expect(view.contentEl.textContent).toBe('Reading notes: 10 of 40. You can go on working.');
	model = sampleModel();
	changed();
	nextFrame();
	expect(view.contentEl.querySelector('[role="status"]')).toBeNull();
});

it('keeps what was opened over a restart', async () => {
	const first = await openView();
	nextFrame();
	first.contentEl.querySelector<HTMLElement>('[data-pp-key="notes:strategic-alignment"]')?.click();
	first.contentEl.querySelector<HTMLElement>('[data-pp-key="figures"]')?.click();
	const kept: unknown = JSON.parse(JSON.stringify(first.getState()));
	const second = await openView();
	await second.setState(kept, { history: false });
	nextFrame();
	expect(second.getState()).toEqual({ expanded: ['notes:strategic-alignment'], whole: [], raters: [], hidden: [], comparison: false, competencesDrawn: false, figures: true, notesShown: {} });
	expect(second.contentEl.querySelectorAll('.pp-gap-notes')).toHaveLength(1);
});

it('listens to nothing and draws nothing once it is closed', async () => {
	const view = await openView();
	await view.close();
	expect(listeners.size).toBe(0);
	expect(frames).toHaveLength(0);
	expect(view.contentEl.childElementCount).toBe(0);
});
