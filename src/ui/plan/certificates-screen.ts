// The screen "Certificates": what is held of the framework's qualifications and of others, with the dates that matter.
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import type { Framework } from '../../core/framework/framework';
import type { Qualification } from '../../core/framework/qualifications';
import type { QualificationFacts } from '../../core/note-facts';
import type { Answers, HeldQualification } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import { certificateMessages, fieldName, passedOn, renewedBy, withHeld } from './certificate-answers';
import { addField, type LabelledField } from './labelled-field';
import { withAnswer, type PlanForm } from './plan-form';
import { addRows, type Row, type RowColumn } from './row-editor';
import type { WizardScreen } from './wizard-screen';

/** `noted`: what notes say of certificates already. */
export function certificatesScreen(framework: Framework, today: CalendarDate, noted: () => readonly QualificationFacts[]): WizardScreen<PlanForm> {
	const { certificates } = words().planPeople;
	return {
		id: 'certificates',
		title: certificates.title,
		help: certificates.help,
		check: (form) => certificateMessages(form, framework, today),
		render: (container, answers, changed) => {
			let form = answers;
			const change = (next: PlanForm): void => {
				form = next;
				changed(next);
			};
			const names = heldNames(framework, noted());
			if (names.length > 0) container.createEl('p', { cls: 'pp-field-help', text: certificates.noted(names) });
			const listEl = container.createDiv({ cls: 'pp-certificates' });
			const rows = framework.qualifications.map((qualification) => {
				const held = form.held?.find((one) => one.qualification === qualification.id);
				return renderCertificate(listEl, qualification, today, held, (one) => change(withHeld(form, framework, qualification.id, one)));
			});
			addRows(container, { ...otherRows(), rows: rowsOf(form.answers.otherCertificates) }, (others) => change(withAnswer(form, 'otherCertificates', othersFrom(others))));
			const fields = (): ReadonlyMap<string, LabelledField> => new Map(rows.flatMap((row) => [...row.fields()]));
			return {
				show: (messages) => fields().forEach((field, name) => field.show(messages.find((message) => message.field === name))),
				focus: (field) => (fields().get(field ?? '')?.inputEl ?? rows[0]?.tickEl)?.focus(),
				settle: () => {
					// Asked and nothing ticked: none is held.
					if (form.held === undefined) change({ ...form, held: [] });
					return true;
				},
			};
		},
	};
}

function heldNames(framework: Framework, noted: readonly QualificationFacts[]): readonly string[] {
	return framework.qualifications.flatMap(({ id, name }) => (noted.some(({ qualification, status }) => qualification === id && status === 'held') ? [name] : []));
}

interface DrawnCertificate {
	readonly tickEl: HTMLInputElement;
	/** Both dates while it is ticked. */
	fields(): ReadonlyMap<string, LabelledField>;
}

function renderCertificate(
	container: HTMLElement,
	qualification: Qualification,
	today: CalendarDate,
	held: HeldQualification | undefined,
	changed: (held: HeldQualification | undefined) => void,
): DrawnCertificate {
	const { certificates: text } = words().planPeople;
	const id = `pp-certificate-${qualification.id}`;
	const groupEl = container.createDiv({ cls: 'pp-certificate', attr: { role: 'group', 'aria-labelledby': `${id}-name` } });
	const choiceEl = groupEl.createEl('label', { cls: 'pp-choice' });
	const tickEl = choiceEl.createEl('input', { type: 'checkbox', attr: { id } });
	const nameEl = choiceEl.createDiv({ attr: { id: `${id}-name` } });
	nameEl.createSpan({ cls: 'pp-choice-name', text: qualification.name });
	if (qualification.former_name !== null) nameEl.createSpan({ cls: 'pp-choice-line', text: `, ${text.formerly(qualification.former_name)}` });
	const datesEl = groupEl.createDiv({ cls: 'pp-certificate-dates' });
	let fields: ReadonlyMap<string, LabelledField> = new Map();
	const draw = (one: HeldQualification | undefined): void => {
		datesEl.empty();
		fields = one === undefined ? new Map() : renderDates(datesEl, qualification, today, one, changed);
	};
	tickEl.checked = held !== undefined;
	draw(held);
	tickEl.addEventListener('change', () => {
		const one = tickEl.checked ? { qualification: qualification.id } : undefined;
		draw(one);
		changed(one);
	});
	return { tickEl, fields: () => fields };
}

function renderDates(
	container: HTMLElement,
	qualification: Qualification,
	today: CalendarDate,
	held: HeldQualification,
	changed: (held: HeldQualification) => void,
): ReadonlyMap<string, LabelledField> {
	const { certificates: text } = words().planPeople;
	let one = held;
	const rowEl = container.createDiv({ cls: 'pp-field-row' });
	const shape = (field: 'taken' | 'renewBy') => ({ id: `pp-${fieldName(field, qualification.id)}`, label: text[field], type: 'date' as const, value: one[field] ?? '' });
	const taken = addField(rowEl, { ...shape('taken'), attributes: { max: today } }, (typed) => {
		one = passedOn(one, qualification, typed);
		if (renewBy.inputEl.value !== (one.renewBy ?? '')) renewBy.inputEl.value = one.renewBy ?? '';
		changed(one);
	});
	const renewBy = addField(rowEl, { ...shape('renewBy'), help: text.checkWithBody }, (typed) => {
		one = renewedBy(one, typed);
		changed(one);
	});
	return new Map([
		[fieldName('taken', qualification.id), taken],
		[fieldName('renewBy', qualification.id), renewBy],
	]);
}

type OtherColumn = 'name' | 'taken' | 'renewBy';
type Others = NonNullable<Answers['otherCertificates']>;

function otherRows() {
	const { certificates: text } = words().planPeople;
	const columns: readonly RowColumn<OtherColumn>[] = [
		{ key: 'name', label: text.name, type: 'text' },
		{ key: 'taken', label: text.taken, type: 'date' },
		{ key: 'renewBy', label: text.renewBy, type: 'date' },
	];
	return { id: 'pp-other-certificate', legend: text.others, help: text.othersHelp, columns, empty: { name: '', taken: '', renewBy: '' }, rowName: text.other };
}

function rowsOf(others: Answers['otherCertificates']): readonly Row<OtherColumn>[] {
	return (others ?? []).map(({ name, taken, renewBy }) => ({ name, taken: taken ?? '', renewBy: renewBy ?? '' }));
}

/** A date without a name is about nothing. */
function othersFrom(rows: readonly Row<OtherColumn>[]): Others {
	return rows
		.filter(({ name }) => name.trim() !== '')
		.map(({ name, taken, renewBy }) => ({ name, ...(isCalendarDate(taken) ? { taken } : {}), ...(isCalendarDate(renewBy) ? { renewBy } : {}) }));
}
