// The answers of the wizard on this device, from one opening of it to the next and across a restart of the app. They
// outlive the plan that was made from them, and count again as soon as that plan is taken back.
import type { App } from 'obsidian';
import { noteExists } from '../host/note-store';
import { readKeptPlan, type KeptPlan } from '../ui/plan/kept-plan';

const storageKey = 'portfolio-pathway-plan';
/** Where the answers were when there was one screen. */
const formerKey = 'portfolio-pathway-role';

/** Undefined when there is nothing to go on with. */
export function keptPlan(app: App): KeptPlan | undefined {
	const kept = stored(app);
	return kept?.plan !== undefined && noteExists(app, kept.plan) ? undefined : kept;
}

export function keepPlan(app: App, kept: KeptPlan): void {
	app.saveLocalStorage(storageKey, kept);
	app.saveLocalStorage(formerKey, null);
}

export function markPlanMade(app: App, plan: string): void {
	const kept = stored(app);
	if (kept) keepPlan(app, { ...kept, plan });
}

export function forgetPlan(app: App): void {
	app.saveLocalStorage(storageKey, null);
	app.saveLocalStorage(formerKey, null);
}

function stored(app: App): KeptPlan | undefined {
	return readKeptPlan(app.loadLocalStorage(storageKey)) ?? readKeptPlan(app.loadLocalStorage(formerKey));
}
