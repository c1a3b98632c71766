// The screen "What you want": what for, at what price, and what makes room for it.
import { words } from '../../i18n/words';
import { withAnswer, type PlanForm } from './plan-form';
import { addRows } from './row-editor';
import { addTextArea } from './text-area-field';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

export function wantsScreen(): WizardScreen<PlanForm> {
	const { title, help } = words().planScreens.wants;
	return { id: 'wants', title, help, render: renderWants };
}

function renderWants(container: HTMLElement, start: PlanForm, changed: (form: PlanForm) => void): RenderedScreen {
	const { wants } = words().planScreens;
	let form = start;
	const change = (next: PlanForm): void => {
		form = next;
		changed(form);
	};
	const { ambition, makingRoom = [] } = form.answers;
	const areaEl = addTextArea(container, { id: 'pp-wants-ambition', label: wants.ambition, help: wants.ambitionHelp, value: ambition ?? '' }, (text) => change(withAnswer(form, 'ambition', text)));
	addRows(
		container,
		{
			id: 'pp-wants-room',
			legend: wants.makingRoom,
			help: wants.makingRoomHelp,
			columns: [{ key: 'line', label: wants.makingRoom, type: 'text' }],
			rows: makingRoom.map((line) => ({ line })),
			empty: { line: '' },
			rowName: wants.line,
		},
		(rows) => change(withAnswer(form, 'makingRoom', rows.map(({ line }) => line))),
	);
	return { show: () => undefined, focus: () => areaEl.focus() };
}
