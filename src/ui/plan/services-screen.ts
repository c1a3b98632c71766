// The screen "What it does": for each service one of four answers, or none. A row is a group of its own, so that it reads
// the same as a line of a table and, on a phone, below one another.
import type { Framework } from '../../core/framework/framework';
import { words } from '../../i18n/words';
import type { Choice } from './choice-group';
import { factorOf } from './factor-choices';
import { withAnswer, type PlanForm } from './plan-form';
import { renderServiceRow, type ServiceRow } from './service-row';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

/** In the order in which they are offered. */
const answersInOrder = ['run-it', 'touch-it', 'could-start-it', 'not-here'];
const outOfReach = 'not-here';

export function servicesScreen(framework: Framework): WizardScreen<PlanForm> {
	const { title, help } = words().planScreens.services;
	return { id: 'services', title, help, render: (container, form, changed) => renderServices(container, framework, form, changed) };
}

function renderServices(container: HTMLElement, framework: Framework, start: PlanForm, changed: (form: PlanForm) => void): RenderedScreen {
	const { services: text } = words().planScreens;
	const { services, answers } = offeredBy(framework);
	let form = start;
	let said: Readonly<Record<string, string>> = form.answers.services ?? {};

	container.createEl('p', { cls: 'pp-keys', text: text.keys });
	const tableEl = container.createDiv({ cls: 'pp-services' });
	const headEl = tableEl.createDiv({ cls: 'pp-service-head', attr: { 'aria-hidden': 'true' } });
	for (const label of [text.service, ...answers.map((answer) => answer.label)]) headEl.createSpan({ text: label });
	const rows = services.map((service) => renderServiceRow(tableEl, { service, answers, chosen: said[service.id] }, (answer) => say({ [service.id]: answer })));
	tableEl.addEventListener('keydown', (event) => goUpOrDown(event, rows));

	const restEl = container.createEl('button', { cls: 'pp-services-rest', text: text.rest, attr: { type: 'button' } });
	restEl.addEventListener('click', () => {
		const rest = services.filter(({ id }) => said[id] === undefined);
		say(Object.fromEntries(rest.map(({ id }) => [id, outOfReach])));
		services.forEach(({ id }, index) => rows[index]?.choose(said[id]));
	});
	const countEl = container.createDiv({ cls: 'pp-services-said', attr: { role: 'status' } });
	const count = (): void => countEl.setText(text.said(services.filter(({ id }) => said[id] !== undefined).length, services.length));
	count();

	function say(change: Readonly<Record<string, string | undefined>>): void {
		const kept = Object.entries({ ...said, ...change }).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer] as const]));
		said = Object.fromEntries(kept);
		form = withAnswer(form, 'services', said);
		count();
		changed(form);
	}
	return { show: () => undefined, focus: () => rows[0]?.focus() };
}

function offeredBy(framework: Framework): { readonly services: readonly Choice[]; readonly answers: readonly Choice[] } {
	const factor = factorOf(framework, 'pmo-services');
	const columns = factor?.columns ?? [];
	return {
		services: (factor?.rows ?? []).map((id) => ({ id, label: factor?.row_labels[id] ?? id })),
		answers: answersInOrder.filter((id) => columns.includes(id)).map((id) => ({ id, label: factor?.column_labels[id] ?? id })),
	};
}

// Up and down would choose the next answer in the row; left and right still do.
function goUpOrDown(event: KeyboardEvent, rows: readonly ServiceRow[]): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0) return;
	event.preventDefault();
	rows[rows.findIndex((row) => row.hasFocus()) + step]?.focus();
}
