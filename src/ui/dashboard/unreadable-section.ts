// What could not be read. The same thing in several notes is said once, with the notes behind it.
import { titleOf } from '../../core/file-name-date';
import type { NoteProblem } from '../../core/note-facts';
import { words } from '../../i18n/words';
import { drawButton, drawSection, drawWholeListButton, shortList, type Drawing } from './drawing';
import { drawNoteLink, drawSentence } from './note-link';

const short = 5;
const notesNamed = 20;

export function drawUnreadable(parent: HTMLElement, drawing: Drawing): void {
	const say = words().dashboard.unreadable;
	const entries = [...sentencesOf(drawing)];
	if (entries.length === 0) return;
	const section = drawSection(parent, 'unreadable', say.heading);
	section.createEl('p', { text: say.count(entries.length) });
	const list = section.createEl('ul', { cls: 'pp-rows' });
	for (const [sentence, entry] of shortList(entries, drawing.state, 'unreadable', short)) drawEntry(list, sentence, entry, drawing);
	drawWholeListButton(section, drawing, 'unreadable', entries.length, short);
}

interface Entry {
	readonly paths: string[];
	/** One that can be put right in all its notes in one go. */
	readonly tag?: string;
}

function drawEntry(list: HTMLElement, sentence: string, { paths, tag }: Entry, { actions }: Drawing): void {
	const item = list.createEl('li', { cls: 'pp-row' });
	const drawNotes = (at: HTMLElement) => {
		paths.slice(0, notesNamed).forEach((path, index) => {
			if (index > 0) at.appendText(', ');
			drawNoteLink(at, { path, title: titleOf(path) }, `unreadable:${sentence}:${path}`, actions);
		});
		if (paths.length > notesNamed) at.appendText(` ${words().dashboard.unreadable.andMore(paths.length - notesNamed)}`);
	};
	drawSentence(item, sentence, drawNotes);
	const { fixTags } = actions;
	if (fixTags && tag !== undefined) {
		const { dashboard } = words();
		item.appendText(' ');
		drawButton(item, { key: `fix:${tag}`, text: dashboard.unreadable.fixNotes(paths.length), spoken: dashboard.for(tag), cls: 'pp-row-button' }, fixTags);
	}
	if (sentence.includes('{note}')) return;
	for (const path of paths.slice(0, notesNamed)) {
		item.appendText(' ');
		drawButton(item, { key: `unreadable:${sentence}:${path}`, text: words().dashboard.openNoteButton, spoken: titleOf(path) }, (event) => actions.openNote(path, event));
	}
}

function sentencesOf({ model }: Drawing): Map<string, Entry> {
	const found = new Map<string, Entry>();
	for (const { path, problem } of model.problems) {
		const sentence = isPlanProblem(problem) ? words().dashboardPlan.unreadable(problem.key, problem.found) : sentenceOf(problem);
		if (sentence === undefined) continue;
		const entry = found.get(sentence);
		if (entry) entry.paths.push(path);
		else found.set(sentence, { paths: [path], ...(problem.kind === 'unknown-tag' || problem.kind === 'wrong-area' ? { tag: problem.tag } : {}) });
	}
	const { plan, planStanding } = model;
	for (const { id, kind } of planStanding?.damaged ?? []) if (plan) found.set(words().dashboardPlan.damaged(id, kind), { paths: [plan.path] });
	return found;
}

/** Without these dates there is no plan. */
const planDates = ['pathway-start', 'pathway-target-date'];

export function isPlanProblem(problem: NoteProblem): problem is Extract<NoteProblem, { readonly kind: 'bad-value' }> {
	return problem.kind === 'bad-value' && planDates.includes(problem.key.toLowerCase());
}

// A tag that names an area alone is read well; its notes are listed by area.
function sentenceOf(problem: NoteProblem): string | undefined {
	const say = words().dashboard.unreadable;
	switch (problem.kind) {
		case 'bad-value':
			return say.badValue(problem.key, problem.found, problem.expected);
		case 'unknown-tag':
			return problem.nearest === undefined ? say.unknownTag(problem.tag) : say.unknownTagNearest(problem.tag, problem.nearest);
		case 'wrong-area':
			return say.wrongArea(problem.tag, problem.right);
		case 'invisible-tag':
			return say.invisibleTag(problem.tag);
		case 'framework':
			return problem.sentence;
		case 'area-only':
			return undefined;
	}
}
