// Choose the current plan: the one that the dashboard holds against. Only a setting changes.
import { Notice } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { words } from '../i18n/words';
import { chooseOne } from '../ui/choose-one';
import { readyWithProgress } from './ready-with-progress';
import type { Workbench } from './workbench';

export async function choosePlan(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	const { commands } = words();
	const { plans } = (await readyWithProgress(bench)).tally;
	if (plans.length === 0) return void new Notice(commands.noPlans);
	const chosen = await chooseOne(app, { items: plans.map(({ path }) => path), nameOf: titleOf, placeholder: commands.whichPlan });
	if (chosen === undefined) return;
	await settings.change({ currentPlan: chosen });
	new Notice(commands.planIsCurrent(titleOf(chosen)));
}
