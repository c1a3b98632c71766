// One screen of the wizard on the page, with what it gives back, as the wizard would hold it.
import type { PlanForm } from '../../src/ui/plan/plan-form';
import type { RenderedScreen, WizardScreen } from '../../src/ui/plan/wizard-screen';
import { proposeRole } from '../../src/ui/plan/role-form';
import { bundledFramework } from '../bundled-framework';

export const framework = bundledFramework();
export const today = '2026-11-22';
export const emptyForm: PlanForm = { role: proposeRole(framework, today, 4), answers: {}, ratings: {}, decisions: [] };

export interface ScreenPage {
	readonly el: HTMLElement;
	readonly rendered: RenderedScreen;
	readonly form: () => PlanForm;
}

export function showScreen(screen: WizardScreen<PlanForm>, given: Partial<PlanForm> = {}): ScreenPage {
	document.body.empty();
	const el = document.body.createDiv();
	let form: PlanForm = { ...emptyForm, ...given };
	const rendered = screen.render(
		el,
		form,
		(next) => {
			form = next;
			rendered.show(screen.check?.(next) ?? []);
		},
		{ next: () => undefined, back: () => undefined, makePlan: () => undefined },
	);
	rendered.show(screen.check?.(form) ?? []);
	return { el, rendered, form: () => form };
}
