// Where the reader and others see it differently. Each rater is a list of their own: ratings are never averaged.
import type { RaterView, RatingDifference } from '../../core/dashboard/raters';
import { words } from '../../i18n/words';
import { drawDifferenceStrip } from '../charts/difference-strip';
import { drawButton, drawSection, drawWholeListButton, shortList, type Drawing } from './drawing';
import { drawNoteLink } from './note-link';
import { areaShown } from './shown-area';
import { isRated } from './top-line';

const short = 6;
/** The largest difference that is not worth a talk of its own. */
const small = 1;

export function drawRaters(parent: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const shown = model.raters.filter(({ rater }) => state.rater === undefined || state.rater === rater);
	if (shown.length === 0 && !isRated(model)) return;
	const say = words().dashboard;
	const section = drawSection(parent, 'raters', say.raters.heading);
	if (shown.length === 0) {
		section.createEl('p', { text: say.raters.onlySelf });
		const { prepareRating } = actions;
		if (prepareRating) drawButton(section, { key: 'raters:prepare', text: say.prepareRating }, () => prepareRating());
		return;
	}
	if (shown.some((view) => differencesOf(view, drawing).some(({ size }) => size > small))) section.createEl('p', { text: say.raters.first });
	for (const view of shown) drawRater(section, view, drawing);
}

function drawRater(section: HTMLElement, view: RaterView, drawing: Drawing): void {
	const say = words().dashboard;
	const name = say.radar[view.rater];
	const differences = differencesOf(view, drawing);
	const block = section.createDiv({ cls: 'pp-block' });
	block.createEl('h4', { cls: 'pp-sub-heading', text: name });
	if (view.shared === 0) block.createEl('p', { text: say.raters.none });
	else if (differences.every(({ size }) => size <= small)) block.createEl('p', { text: say.raters.same });
	if (view.higher > 0) block.createEl('p', { text: say.raters.higher(name, view.higher) });
	block.createEl('p', { cls: view.oldMonths === undefined ? 'pp-muted' : '', text: view.oldMonths === undefined ? say.raters.last(name, view.last.date) : say.raters.old(name, view.last.date, view.oldMonths) });
	if (differences.length === 0) return;
	const list = block.createEl('ul', { cls: 'pp-rows' });
	for (const difference of shortList(differences, drawing.state, view.rater, short)) drawDifference(list, difference, view.rater, drawing);
	drawWholeListButton(block, drawing, view.rater, differences.length, short);
}

function drawDifference(list: HTMLElement, { competence, own, theirs }: RatingDifference, rater: RaterView['rater'], { model, actions }: Drawing): void {
	const say = words().dashboard;
	const item = list.createEl('li', { cls: 'pp-row pp-difference-row' });
	const text = item.createDiv({ cls: 'pp-difference-text' });
	text.createEl('strong', { text: model.competences.find(({ id }) => id === competence)?.name ?? competence });
	const views = text.createDiv();
	drawNoteLink(views, { path: own.path, title: say.raters.youSay(own.level) }, `${rater}:${competence}:own`, actions);
	views.appendText(', ');
	drawNoteLink(views, { path: theirs.path, title: say.raters.says(say.radar[rater], theirs.level) }, `${rater}:${competence}:theirs`, actions);
	drawDifferenceStrip(item, own.level, theirs.level, rater);
}

function differencesOf({ differences }: RaterView, drawing: Drawing): readonly RatingDifference[] {
	const area = areaShown(drawing);
	return area ? differences.filter(({ competence }) => area.competences.includes(competence)) : differences;
}
