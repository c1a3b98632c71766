// Areas that have had no note for a while, behavioural ones first, each with a question that brings an example to mind.
import { titleOf } from '../../core/file-name-date';
import type { QuietArea } from '../../core/dashboard/quiet-areas';
import { words } from '../../i18n/words';
import { drawButton, drawSection, drawWholeListButton, shortList, type Drawing } from './drawing';
import { levelToProve } from './next-proof';
import { drawNoteLink, drawSentence } from './note-link';
import { areaShown } from './shown-area';

const short = 4;

export function drawQuiet(parent: HTMLElement, drawing: Drawing): void {
	const { model, state } = drawing;
	// In a vault without a note every area is quiet, and the first steps have said so.
	if (model.counts.evidenceNotes === 0) return;
	const say = words().dashboard;
	const chosen = areaShown(drawing);
	const areas = model.quietAreas.filter(({ area }) => !chosen || chosen.id === area);
	const section = drawSection(parent, 'quiet', say.quiet.heading);
	if (areas.length === 0) {
		section.createEl('p', { text: chosen ? say.quiet.noneHere(chosen.name, model.quietAfterDays) : say.quiet.none(model.quietAfterDays) });
		return;
	}
	const list = section.createEl('ul', { cls: 'pp-rows' });
	for (const area of shortList(areas, state, 'quiet', short)) drawArea(list, area, drawing);
	drawWholeListButton(section, drawing, 'quiet', areas.length, short);
}

function drawArea(list: HTMLElement, { area, last, competence, prompt }: QuietArea, { model, actions }: Drawing): void {
	const say = words().dashboard;
	const name = model.areas.find(({ id }) => id === area)?.name ?? area;
	const item = list.createEl('li', { cls: 'pp-row pp-quiet-row' });
	const text = item.createDiv({ cls: 'pp-quiet-text' });
	text.createEl('strong', { text: name });
	text.appendText(': ');
	if (last) {
		drawSentence(text, say.quiet.since(last.date), (at) => drawNoteLink(at, { path: last.path, title: titleOf(last.path) }, `quiet:${area}:note`, actions));
		text.createDiv({ cls: 'pp-prompt', text: prompt });
	} else {
		text.appendText(say.quiet.never(prompt));
	}
	const { logEvidence } = actions;
	const row = model.competences.find(({ id }) => id === competence);
	if (logEvidence) drawButton(item, { key: `quiet:${area}:log`, text: say.logEvidence, spoken: say.for(name), cls: 'pp-row-button' }, () => logEvidence(competence, row && levelToProve(row)));
}
