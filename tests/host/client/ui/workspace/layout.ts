// Which tabs are open, kept for the browser session; the vault's own workspace.json is read on request and never written.
import type { App } from '../app';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSplit } from './split';

interface SavedLeaf {
	readonly type: string;
	readonly state?: Record<string, unknown>;
}

export interface Layout {
	readonly root: SavedLeaf[][];
	readonly left: SavedLeaf[][];
	readonly right: SavedLeaf[][];
	readonly leftOpen: boolean;
	readonly rightOpen: boolean;
	readonly active: number;
	readonly [key: string]: unknown;
}

export function readLayout(app: App): Layout {
	const { rootSplit, leftSplit, rightSplit } = app.workspace;
	const recent = app.workspace.getMostRecentLeaf();
	return {
		root: splitLayout(rootSplit),
		left: splitLayout(leftSplit),
		right: splitLayout(rightSplit),
		leftOpen: !leftSplit.collapsed,
		rightOpen: !rightSplit.collapsed,
		active: recent === null ? 0 : rootSplit.leaves().indexOf(recent),
	};
}

export function saveLayout(app: App): void {
	window.sessionStorage.setItem(storageKey(app), JSON.stringify(readLayout(app)));
}

/** The layout of this browser session, or null when the vault is opened for the first time in it. */
export function savedLayout(app: App): Layout | null {
	const text = window.sessionStorage.getItem(storageKey(app));
	const layout: unknown = text === null ? null : JSON.parse(text);
	return isLayout(layout) ? layout : null;
}

export async function restoreLayout(app: App, layout: Layout): Promise<void> {
	const { workspace } = app;
	await restoreSplit(workspace.rootSplit, layout.root);
	await restoreSplit(workspace.rightSplit, layout.right);
	workspace.leftSplit[layout.leftOpen ? 'expand' : 'collapse']();
	workspace.rightSplit[layout.rightOpen ? 'expand' : 'collapse']();
	const leaf = workspace.rootSplit.leaves()[layout.active];
	if (leaf !== undefined) workspace.setActiveLeaf(leaf, { focus: true });
}

/** The open files of Obsidian's own workspace.json, in the order of its tabs, without its splits. */
export function layoutOfObsidian(text: string): Layout {
	const leaves: SavedLeaf[] = [];
	const visit = (node: unknown): void => {
		if (!isRecord(node)) return;
		const state = node['type'] === 'leaf' && isRecord(node['state']) ? node['state'] : null;
		if (state !== null && typeof state['type'] === 'string') leaves.push({ type: state['type'], ...(isRecord(state['state']) ? { state: state['state'] } : {}) });
		if (Array.isArray(node['children'])) node['children'].forEach(visit);
	};
	const file: unknown = JSON.parse(text);
	visit(isRecord(file) ? file['main'] : null);
	return { root: [leaves], left: [], right: [], leftOpen: true, rightOpen: false, active: 0 };
}

async function restoreSplit(split: WorkspaceSplit, groups: readonly SavedLeaf[][]): Promise<void> {
	for (const [index, group] of groups.entries()) {
		const tabs = split.children[index] ?? split.addTabs();
		for (const [position, saved] of group.entries()) {
			const leaf: WorkspaceLeaf = tabs.children[position] ?? tabs.addLeaf();
			await leaf.setViewState({ type: saved.type, ...(saved.state === undefined ? {} : { state: saved.state }) });
		}
	}
}

function splitLayout(split: WorkspaceSplit): SavedLeaf[][] {
	return split.children.map((tabs) => tabs.children.map((leaf) => {
		const { type, state } = leaf.getViewState();
		return state === undefined ? { type } : { type, state };
	}));
}

function storageKey(app: App): string {
	return `preview-host-layout-${app.vault.getName()}`;
}

function isLayout(value: unknown): value is Layout {
	return isRecord(value) && Array.isArray(value['root']) && Array.isArray(value['right']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
