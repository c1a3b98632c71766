// Which competences: all of the framework with a box each, by area. An area is chosen or cleared as a whole by its button.
import type { Framework } from '../../core/framework/framework';
import { words } from '../../i18n/words';

export function drawCompetenceChoice(container: HTMLElement, framework: Framework, chosen: ReadonlySet<string>, changed: (chosen: ReadonlySet<string>) => void): void {
	const { prepare } = words().rating;
	const now = new Set(chosen);
	container.createEl('h4', { cls: 'pp-choice-heading', text: prepare.which });
	for (const area of framework.areas) {
		const groupEl = container.createEl('fieldset', { cls: 'pp-choices pp-area-choices' });
		groupEl.createEl('legend', { cls: 'pp-field-label', text: area.name });
		const inputs = new Map<string, HTMLInputElement>();
		const set = (id: string, isChosen: boolean): void => {
			if (isChosen) now.add(id);
			else now.delete(id);
			changed(new Set(now));
		};
		for (const { id, name } of area.competences) {
			const rowEl = groupEl.createEl('label', { cls: 'pp-choice' });
			const inputEl = rowEl.createEl('input', { type: 'checkbox', value: id });
			inputEl.checked = now.has(id);
			inputEl.addEventListener('change', () => set(id, inputEl.checked));
			inputs.set(id, inputEl);
			rowEl.createDiv({ text: name });
		}
		const buttonEl = groupEl.createEl('button', { cls: 'pp-quiet-button', text: prepare.allOf, attr: { type: 'button', 'aria-label': prepare.allOfArea(area.name) } });
		buttonEl.addEventListener('click', () => {
			const isEvery = [...inputs.values()].every((inputEl) => inputEl.checked);
			for (const [id, inputEl] of inputs) {
				inputEl.checked = !isEvery;
				set(id, !isEvery);
			}
		});
	}
}
