// Which competences are in focus in the quarter ahead: a few are proposed with their reasons, and the person decides. A
// fourth is not taken; none that is about behaviour is remarked on and allowed.
import { words } from '../../i18n/words';

export interface FocusChoiceShape {
	/** The quarter of the plan that is chosen for; undefined where there is none ahead. */
	readonly quarter: number | undefined;
	readonly hasPlan: boolean;
	readonly options: readonly FocusChoice[];
	readonly most: number;
	readonly hasBehavioural: (ids: readonly string[]) => boolean;
}

export interface FocusChoice {
	readonly id: string;
	readonly name: string;
	/** Why it could be in focus. */
	readonly line: string;
	readonly isProposed: boolean;
	readonly isCurrent: boolean;
}

export function drawFocusChoice(parent: HTMLElement, { quarter, hasPlan, options, most, hasBehavioural }: FocusChoiceShape, chosen: readonly string[], changed: (ids: readonly string[]) => void): void {
	const text = words().review;
	if (quarter === undefined) {
		parent.createEl('p', { cls: 'pp-remark', text: hasPlan ? text.planOver : text.noPlan });
		return;
	}
	const groupEl = parent.createEl('fieldset', { cls: 'pp-choices pp-review-focus', attr: { 'aria-describedby': 'pp-review-remark' } });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: text.focus(quarter, most) });
	let ids = chosen;
	// The rest folds away: there is a note to be read below.
	const [near, others] = [options.filter(isNear), options.filter((option) => !isNear(option))];
	const nearEl = groupEl.createDiv();
	const othersEl = others.length === 0 ? undefined : groupEl.createEl('details', { cls: 'pp-review-others' });
	othersEl?.createEl('summary', { text: text.others });
	const inputs = [...near, ...others].map((option) => {
		const { id, name, line } = option;
		const choiceEl = (isNear(option) ? nearEl : (othersEl ?? nearEl)).createEl('label', { cls: 'pp-choice' });
		const inputEl = choiceEl.createEl('input', { type: 'checkbox', value: id, attr: { 'aria-describedby': `pp-review-${id}` } });
		inputEl.checked = ids.includes(id);
		const wordsEl = choiceEl.createDiv();
		wordsEl.createDiv({ cls: 'pp-choice-name', text: name });
		wordsEl.createDiv({ cls: 'pp-choice-line', text: line, attr: { id: `pp-review-${id}` } });
		return inputEl;
	});
	const remarkEl = groupEl.createEl('p', { cls: 'pp-remark', attr: { id: 'pp-review-remark', role: 'status' } });
	const show = (remark: string): void => {
		remarkEl.setText(remark);
		remarkEl.toggleClass('pp-is-absent', remark === '');
	};
	const remarkOf = (): string => (ids.length === 0 ? text.noneChosen : hasBehavioural(ids) ? '' : text.noBehavioural);
	for (const inputEl of inputs) {
		inputEl.addEventListener('change', () => {
			if (inputEl.checked && ids.length >= most) {
				inputEl.checked = false;
				show(text.tooMany(most));
				return;
			}
			ids = inputs.filter(({ checked }) => checked).map(({ value }) => value);
			show(remarkOf());
			changed(ids);
		});
	}
	show(remarkOf());
}

function isNear({ isProposed, isCurrent }: FocusChoice): boolean {
	return isProposed || isCurrent;
}
