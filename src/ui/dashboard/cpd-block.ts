// Hours, points or PDUs of one scheme in its period, what the body asks for, and the notes they come from.
import { countsFor, type CpdScheme } from '../../core/dashboard/cpd-sums';
import type { CpdItem } from '../../core/dashboard/tally';
import { words } from '../../i18n/words';
import { toggled, type DashboardState } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { drawMoreButton, shownOf } from './evidence-list';
import { drawNoteLink } from './note-link';
import { drawSelect } from './select-field';

const key = 'cpd:notes';

export function drawCpd(section: HTMLElement, drawing: Drawing): void {
	const { model, actions } = drawing;
	if (model.cpd.schemes.length === 0) return;
	const say = words().dashboard.cpd;
	const block = section.createDiv({ cls: 'pp-block' });
	block.createEl('h4', { cls: 'pp-sub-heading', text: say.heading });
	const scheme = schemeShown(drawing);
	block.createEl('p', { text: scheme ? say.sum(scheme.total, scheme.target, scheme.unit, scheme.since, scheme.reflected) : say.noScheme });
	if (scheme) block.createEl('p', { cls: 'pp-caption', text: say.rules(scheme.name, scheme.rules) });
	const controls = block.createDiv({ cls: 'pp-filters' });
	drawSelect(controls, {
		key: 'cpd:scheme', label: say.scheme, none: say.choose, value: scheme?.id,
		options: model.cpd.schemes.map(({ id, name }) => ({ value: id, text: name })),
	}, (chosen) => actions.setState((now) => withScheme(now, chosen)));
	if (model.cpd.notes.length === 0) block.createEl('p', { cls: 'pp-muted', text: say.noNotes });
	else drawNotes(block, controls, scheme, drawing);
}

/** The one chosen, else the only one that notes name. */
function schemeShown({ model, state }: Drawing): CpdScheme | undefined {
	const [named, another] = model.cpd.named;
	const id = model.cpd.schemes.some((scheme) => scheme.id === state.scheme) ? state.scheme : another === undefined ? named : undefined;
	return model.cpd.schemes.find((scheme) => scheme.id === id);
}

function drawNotes(block: HTMLElement, controls: HTMLElement, scheme: CpdScheme | undefined, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const expanded = state.expanded.includes(key);
	drawButton(controls, { key, text: words().dashboard.notes(model.cpd.notes.length), spoken: words().dashboard.cpd.heading, cls: 'pp-quiet-button pp-expander', expanded }, () => {
		actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) }));
	});
	if (!expanded) return;
	const shown = shownOf(key, drawing);
	const list = block.createEl('ul', { cls: 'pp-evidence' });
	for (const note of model.cpd.notes.slice(0, shown)) drawNote(list, note, scheme, drawing);
	drawMoreButton(block, model.cpd.notes.length - shown, shown, key, drawing);
}

function drawNote(list: HTMLElement, note: CpdItem, scheme: CpdScheme | undefined, { model, actions }: Drawing): void {
	const say = words().dashboard;
	const item = list.createEl('li');
	drawNoteLink(item, note, `${key}:${note.path}`, actions);
	const facts = item.createSpan({ cls: 'pp-facts' });
	const fact = (text: string) => facts.createSpan({ cls: 'pp-fact', text });
	fact(note.date === undefined ? say.evidence.noDate : say.formatDay(note.date));
	fact(say.cpd.amount(note.hours, model.cpd.schemes.find(({ id }) => id === (note.scheme ?? scheme?.id))?.unit));
	fact(note.reflected ? say.cpd.reflected : say.cpd.notReflected);
	if (scheme && !countsFor(note, scheme.id, scheme.since, model.today)) fact(say.cpd.doesNotCount);
	if (note.private) fact(say.evidence.private);
}

function withScheme(state: DashboardState, scheme: string | undefined): DashboardState {
	const { scheme: _before, ...rest } = state;
	return scheme === undefined ? rest : { ...rest, scheme };
}
