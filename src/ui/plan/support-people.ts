// The people who support the move, a few words for each. Nothing said is unknown; that there is nobody has to be ticked,
// and is kept as the three with no name.
import type { Framework } from '../../core/framework/framework';
import type { Answers } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import { addField } from './labelled-field';

type People = NonNullable<Answers['support']>;
type Person = People[number];

const fields = ['who', 'askedFor', 'lastContact'] as const;

/** `changed` gets undefined while nothing is said. */
export function renderSupport(container: HTMLElement, framework: Framework, said: Answers['support'], changed: (people: Answers['support']) => void): { focus(): void } {
	const { people: text } = words().planPeople;
	const roles = framework.support_roles.flatMap(({ id }) => (text.roles.has(id) ? [id] : []));
	let people = roles.map((role): Person => said?.find((one) => one.role === role) ?? { who: '', role, askedFor: '', lastContact: '' });
	// Who is not asked about here was named in a note and stays.
	const others = (said ?? []).filter((person) => !people.includes(person));
	const filled = (): People => [...people.filter(isFilled), ...others];
	const current = (): Answers['support'] => (tickEl.checked ? people : filled().length > 0 ? filled() : undefined);

	const inputs = people.map((before) =>
		renderPerson(container, before, (person) => {
			people = people.map((one) => (one.role === person.role ? person : one));
			review();
			changed(current());
		}),
	);
	const nobodyEl = container.createEl('label', { cls: 'pp-choice' });
	const tickEl = nobodyEl.createEl('input', { type: 'checkbox', attr: { id: 'pp-person-nobody' } });
	nobodyEl.createSpan({ cls: 'pp-choice-name', text: text.nobody });
	tickEl.checked = said !== undefined && said.length > 0;
	tickEl.addEventListener('change', () => changed(current()));
	// Who names somebody has said otherwise.
	const review = (): void => {
		tickEl.disabled = filled().length > 0;
		if (tickEl.disabled) tickEl.checked = false;
	};
	review();
	return { focus: () => inputs[0]?.focus() };
}

function isFilled(person: Person): boolean {
	return fields.some((field) => person[field].trim() !== '');
}

function renderPerson(container: HTMLElement, before: Person, changed: (person: Person) => void): HTMLInputElement | undefined {
	const { people: text } = words().planPeople;
	const groupEl = container.createEl('fieldset', { cls: 'pp-person' });
	groupEl.createEl('legend', { cls: 'pp-person-name', text: text.roles.get(before.role) ?? before.role });
	const rowEl = groupEl.createDiv({ cls: 'pp-field-row' });
	let person = before;
	const inputs = fields.map((field) =>
		addField(rowEl, { id: `pp-person-${before.role}-${field}`, label: text[field], type: 'text', value: before[field] }, (value) => {
			person = { ...person, [field]: value };
			changed(person);
		}).inputEl,
	);
	return inputs[0];
}
