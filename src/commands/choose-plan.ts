// Choose the current plan: the one that the dashboard holds against. Only a setting changes.
import { Notice } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { words } from '../i18n/words';
import { chooseOne } from '../ui/choose-one';
import type { Workbench } from './workbench';

export async function choosePlan({ app, index, settings }: Workbench): Promise<void> {
	const { commands } = words();
	await index().whenReady();
	const { plans } = index().tally;
	if (plans.length === 0) return void new Notice(commands.noPlans);
	const chosen = await chooseOne(app, { items: plans.map(({ path }) => path), nameOf: titleOf, placeholder: commands.whichPlan });
	if (chosen === undefined) return;
	await settings.change({ currentPlan: chosen });
	new Notice(commands.planIsCurrent(titleOf(chosen)));
}
