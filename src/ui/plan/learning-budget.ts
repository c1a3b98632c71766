// What there is for courses: money, study days, and whether it is agreed. Each may be left unsaid.
import type { Framework } from '../../core/framework/framework';
import type { Answers } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import { addChoices } from './choice-group';
import { addField, type LabelledField } from './labelled-field';

type Budget = NonNullable<Answers['learningBudget']>;
type Amount = 'amountGbp' | 'studyDays';

const most: Readonly<Record<Amount, number>> = { amountGbp: 1_000_000, studyDays: 366 };
const amounts = ['amountGbp', 'studyDays'] as const;

/** `settle` is false, having put the focus there, while a number cannot be used. */
export function renderLearningBudget(
	container: HTMLElement,
	framework: Framework,
	said: Answers['learningBudget'],
	changed: (budget: Budget) => void,
): { settle(): boolean } {
	const { people: text } = words().planPeople;
	const expected: Readonly<Record<Amount, string>> = { amountGbp: text.expectedAmount, studyDays: text.expectedDays };
	let budget: Budget = said ?? {};
	const change = (part: keyof Budget, value: Budget): void => {
		const { [part]: _before, ...others } = budget;
		budget = { ...others, ...value };
		changed(budget);
	};
	container.createEl('h4', { cls: 'pp-screen-part', text: text.budget });
	const rowEl = container.createDiv({ cls: 'pp-field-row' });
	const unusable = new Map<Amount, LabelledField>();
	for (const amount of amounts) {
		const value = budget[amount];
		const shape = { id: `pp-budget-${amount}`, label: text[amount], type: 'number' as const, value: value === undefined ? '' : String(value), attributes: { min: '0', max: String(most[amount]), step: 'any' } };
		const field: LabelledField = addField(rowEl, shape, (typed) => {
			const number = typed.trim() === '' ? undefined : Number(typed);
			const isUsable = !field.inputEl.validity.badInput && (number === undefined || (number >= 0 && number <= most[amount]));
			field.show(isUsable ? undefined : { field: amount, kind: 'problem', text: expected[amount] });
			if (isUsable) unusable.delete(amount);
			else unusable.set(amount, field);
			change(amount, isUsable && number !== undefined ? { [amount]: number } : {});
		});
	}
	const options = framework.context_factors.flatMap((factor) => (factor.id === 'learning-budget' ? factor.fields : [])).flatMap((field) => field.options ?? []);
	addChoices(
		container,
		{ id: 'pp-budget-state', legend: text.budgetState, choices: options.map((id) => ({ id, label: text.budgetStates.get(id) ?? id })), chosen: budget.state },
		(state) => change('state', state === undefined ? {} : { state }),
	);
	return {
		settle: () => {
			const [field] = unusable.values();
			field?.inputEl.focus();
			return field === undefined;
		},
	};
}
