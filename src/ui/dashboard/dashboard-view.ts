// The dashboard in a tab or side pane: when to draw, and what is kept over a restart. Where the model comes from is the
// source's matter.
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { DashboardModel } from '../../core/dashboard/model';
import type { Look } from '../../core/dashboard/summarise';
import { words } from '../../i18n/words';
import { renderDashboard, renderReading } from './dashboard';
import type { DashboardActions } from './dashboard-actions';
import { type DashboardState, firstState, lookOf, parseDashboardState } from './dashboard-state';

export const dashboardViewType = 'portfolio-pathway-dashboard';

export interface DashboardSource {
	/** Nothing while the notes are read for the first time. */
	readonly model: (look: Look) => DashboardModel | undefined;
	/** How far the first reading is; nothing before it has begun. */
	readonly progress: () => { readonly done: number; readonly all: number } | undefined;
	/** Calls back when either has changed; gives the end of it. */
	readonly onChange: (changed: () => void) => () => void;
	readonly actions: Omit<DashboardActions, 'setState'>;
}

export class DashboardView extends ItemView {
	override icon = 'radar';
	override navigation = false;
	private readonly source: DashboardSource;
	private readonly actions: DashboardActions;
	private dashboardState: DashboardState = firstState;
	private stale = true;
	private frame: { readonly win: Window; readonly id: number } | undefined;

	constructor(leaf: WorkspaceLeaf, source: DashboardSource) {
		super(leaf);
		this.source = source;
		this.actions = { ...source.actions, setState: (change) => this.changeState(change) };
	}

	override getViewType(): string {
		return dashboardViewType;
	}

	override getDisplayText(): string {
		return words().dashboard.title;
	}

	override getState(): Record<string, unknown> {
		return { ...this.dashboardState };
	}

	override async setState(raw: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(raw, result);
		this.dashboardState = parseDashboardState(raw);
		this.draw();
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.addClass('pp-dashboard-view');
		this.register(this.source.onChange(() => this.draw()));
		// A pane that was hidden is drawn when it is shown again.
		this.registerEvent(this.app.workspace.on('layout-change', () => this.drawIfStale()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.drawIfStale()));
		this.register(this.containerEl.onWindowMigrated(() => this.draw()));
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.cancelFrame();
		this.contentEl.empty();
		await super.onClose();
	}

	override onResize(): void {
		super.onResize();
		this.drawIfStale();
	}

	private changeState(change: (state: DashboardState) => DashboardState): void {
		this.dashboardState = change(this.dashboardState);
		this.app.workspace.requestSaveLayout();
		this.draw();
	}

	private draw(): void {
		this.stale = true;
		this.drawIfStale();
	}

	// A window that is not seen gives no frames, and a frame of a window that was left never comes.
	private drawIfStale(): void {
		const { win } = this.containerEl;
		if (!this.stale || this.frame?.win === win) return;
		this.cancelFrame();
		this.frame = { win, id: win.requestAnimationFrame(() => this.drawNow()) };
	}

	private drawNow(): void {
		this.frame = undefined;
		if (!this.containerEl.isShown()) return;
		this.stale = false;
		const model = this.source.model(lookOf(this.dashboardState));
		if (model) renderDashboard(this.contentEl, model, this.dashboardState, this.actions);
		else renderReading(this.contentEl, this.source.progress());
	}

	private cancelFrame(): void {
		if (this.frame) this.frame.win.cancelAnimationFrame(this.frame.id);
		this.frame = undefined;
	}
}
