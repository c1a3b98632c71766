// Open competence dashboard: one view, shown where it is if it is open already.
import type { App } from 'obsidian';
import { dashboardViewType } from '../ui/dashboard/dashboard-view';

export async function openDashboard(app: App): Promise<void> {
	const [open] = app.workspace.getLeavesOfType(dashboardViewType);
	const leaf = open ?? app.workspace.getLeaf('tab');
	if (!open) await leaf.setViewState({ type: dashboardViewType, active: true });
	await app.workspace.revealLeaf(leaf);
}
