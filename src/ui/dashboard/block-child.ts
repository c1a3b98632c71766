// A dashboard in a note while the note is shown: drawn anew when something has changed, at most once a frame, and not while
// it cannot be seen.
import { MarkdownRenderChild } from 'obsidian';
import type { BlockProblem } from '../../core/dashboard/block-options';
import { renderReading } from './dashboard';
import { blockState, renderBlock, renderProblems, type BlockLook } from './block-page';
import { problemWords } from './block-problems';
import type { DashboardActions } from './dashboard-actions';
import { lookOf, type DashboardState } from './dashboard-state';
import type { DashboardSource } from './dashboard-view';

export type BlockAsked = { readonly kind: 'options'; readonly options: BlockLook } | { readonly kind: 'problems'; readonly problems: readonly BlockProblem[] };

export interface ReadySource extends DashboardSource {
	/** Done when there is a model. */
	readonly ready: () => Promise<void>;
}

export class DashboardBlock extends MarkdownRenderChild {
	private readonly actions: DashboardActions;
	/** What the reader has opened since; until then what the block asks for. */
	private opened: DashboardState | undefined;
	private isReady = false;
	private frame: { readonly win: Window; readonly id: number } | undefined;
	private isStale = false;

	/** `asked` is called for every drawing, since areas and plans come and go. */
	constructor(
		containerEl: HTMLElement,
		private readonly source: ReadySource,
		private readonly asked: () => BlockAsked,
	) {
		super(containerEl);
		this.actions = { ...source.actions, setState: (change) => this.setState(change) };
	}

	override onload(): void {
		this.register(this.source.onChange(() => this.drawSoon()));
		const seen = new IntersectionObserver(() => {
			if (this.isStale) this.drawSoon();
		});
		seen.observe(this.containerEl);
		this.register(() => seen.disconnect());
		this.register(() => this.cancelFrame());
	}

	/** Done when everything is drawn: whoever prints waits for nothing else. */
	async fill(): Promise<void> {
		this.draw();
		await this.source.ready();
		this.isReady = true;
		this.draw();
	}

	private draw(): void {
		this.cancelFrame();
		this.isStale = false;
		if (!this.isReady) return renderReading(this.containerEl, this.source.progress());
		const asked = this.asked();
		if (asked.kind === 'problems') return renderProblems(this.containerEl, asked.problems.map(problemWords));
		const state = this.stateFor(asked.options);
		const model = this.source.model(lookOf(state));
		if (model) renderBlock(this.containerEl, asked.options, model, state, this.actions);
	}

	/** The plan is looked up each time, since its note may have been renamed. */
	private stateFor(options: BlockLook): DashboardState {
		const asked = blockState(options);
		if (!this.opened) return asked;
		const { plan: _before, ...opened } = this.opened;
		return asked.plan === undefined ? opened : { ...opened, plan: asked.plan };
	}

	private setState(change: (state: DashboardState) => DashboardState): void {
		const asked = this.asked();
		if (asked.kind === 'options') this.opened = change(this.stateFor(asked.options));
		this.drawSoon();
	}

	/** In the next frame, or once it can be seen. */
	drawSoon(): void {
		this.isStale = true;
		const { win } = this.containerEl;
		if (this.frame?.win === win) return;
		this.cancelFrame();
		this.frame = { win, id: win.requestAnimationFrame(() => this.drawIfSeen()) };
	}

	private drawIfSeen(): void {
		this.frame = undefined;
		if (this.containerEl.isShown()) this.draw();
	}

	private cancelFrame(): void {
		if (this.frame) this.frame.win.cancelAnimationFrame(this.frame.id);
		this.frame = undefined;
	}
}
