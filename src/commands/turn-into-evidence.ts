// Turn this note into evidence: adds the headings of a STAR that the note lacks and changes nothing else; then offers
// the picker when no competence is named yet. The properties of the note are not read for the first and need not be valid.
import { getAllTags, Notice, type TFile } from 'obsidian';
import { competenceTagsOf } from '../core/note-tags';
import { bundledTemplates } from '../host/bundled-content';
import { editNote, readNote } from '../host/note-store';
import { loadTemplate } from '../host/templates';
import { words } from '../i18n/words';
import { addStarHeadings, type StarRefusal } from '../markdown/add-star-headings';
import { readFrontMatter } from '../markdown/front-matter';
import { readStarTemplate, type StarTemplate } from '../markdown/star-template';
import { refusalWords } from './refusal-words';
import { tagNote } from './tag-note';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export async function turnIntoEvidence(bench: Workbench, file: TFile | null): Promise<void> {
	const { commands } = words();
	if (!file) return void new Notice(commands.noOpenNote);
	if (file.extension !== 'md') return void new Notice(commands.notANote(file.name));
	const isTurned = await addHeadings(bench, file, await starTemplate(bench));
	if (isTurned) await offerTags(bench, file);
}

/** False when there is no use in going on. */
async function addHeadings(bench: Workbench, file: TFile, template: StarTemplate): Promise<boolean> {
	const { commands, evidence } = words();
	const name = file.basename;
	let added: Parameters<typeof evidence.turned>[1] = [];
	const outcome = await editNote(bench.app, file.path, (text) => {
		const result = addStarHeadings(text, template);
		if (result.kind === 'edited') ({ added } = result);
		return result;
	});
	switch (outcome.kind) {
		case 'edited': {
			const operation = await bench.changeLog.record(evidence.turnLabel(name), [outcome.change]);
			noticeWithUndo(bench, evidence.turned(name, added), operation);
			return true;
		}
		case 'unchanged':
			new Notice(evidence.hasAll(name));
			return true;
		case 'refused':
			new Notice(evidence.notTurned(name, starRefusalWords(outcome.reason)), 15_000);
			return false;
		case 'gone':
			new Notice(commands.noteGone(outcome.path));
			return false;
	}
}

async function offerTags(bench: Workbench, file: TFile): Promise<void> {
	const text = await readNote(bench.app, file.path);
	if (text === undefined) return;
	const read = readFrontMatter(text);
	if (read.kind === 'unreadable') return void new Notice(words().evidence.notYetTagged(file.basename, refusalWords(read.reason)), 15_000);
	const cache = bench.app.metadataCache.getFileCache(file);
	const inBody = cache === null ? [] : (getAllTags(cache) ?? []);
	const tags = competenceTagsOf(read.kind === 'read' ? read.data : {}, inBody, bench.settings.get().tagPrefix);
	if (tags.length === 0) await tagNote(bench, file);
}

/** The user's own template asks in the user's own words; what it lacks is asked as the bundled one does. */
async function starTemplate({ app, settings }: Workbench): Promise<StarTemplate> {
	const template = await loadTemplate(app, settings.get().templateFolder, 'evidence');
	return readStarTemplate(template.text, bundledTemplates.evidence());
}

function starRefusalWords({ code, line }: StarRefusal): string {
	const { commands, evidence } = words();
	return evidence.refusals[code](line === undefined ? '' : commands.atLine(line));
}
