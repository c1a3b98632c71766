// Tag this note: shows what the note says now, takes the choice, writes it without touching another byte, offers undo.
import { Notice, type TFile } from 'obsidian';
import { tagChanges, selectionOf } from '../core/competence-tags';
import { fileNameDate } from '../core/file-name-date';
import { competenceTagsOf } from '../core/note-tags';
import { propertiesOf, readDate, readLevel, type Properties } from '../core/note-properties';
import { changeOf, choiceFor, type TaggingChoice } from '../core/picker/tagging-choice';
import { editNote, readNote } from '../host/note-store';
import { formatDay } from '../i18n/en/dates';
import { words } from '../i18n/words';
import { editFrontMatter, type EditOutcome } from '../markdown/edit-front-matter';
import { readFrontMatter } from '../markdown/front-matter';
import { pickCompetences } from '../ui/tagging/competence-picker';
import { likelyCompetences } from './likely-competences';
import { refusalWords, whyNotTaggable } from './refusal-words';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export function tagNote(workbench: Workbench, file: TFile | null): Promise<void> {
	return pickAndTag(workbench, file, false);
}

/** The same picker, for a note that points to something; of any other it says so and opens nothing. */
export function suggestCompetences(workbench: Workbench, file: TFile | null): Promise<void> {
	return pickAndTag(workbench, file, true);
}

async function pickAndTag(workbench: Workbench, file: TFile | null, needsLikely: boolean): Promise<void> {
	const { commands } = words();
	if (!file) return void new Notice(commands.noOpenNote);
	if (file.extension !== 'md') return void new Notice(commands.notANote(file.name));
	const text = await readNote(workbench.app, file.path);
	if (text === undefined) return void new Notice(commands.noteGone(file.path));

	const { tagPrefix } = workbench.settings.get();
	const why = whyNotTaggable(text, tagPrefix);
	if (why !== undefined) return void new Notice(commands.notTagged(file.basename, why), 15_000);

	const frontMatter = frontMatterOf(text);
	const properties = propertiesOf(frontMatter);
	const tags = propertyTags(frontMatter, tagPrefix);
	const before = choiceIn(properties, tags, workbench);
	const likely = likelyCompetences(workbench, file, text, before.competences);
	if (needsLikely && likely.length === 0) return void new Notice(commands.nothingLikely(file.basename));
	const outcome = await pickCompetences(workbench.app, {
		framework: workbench.framework(),
		noteName: file.basename,
		before,
		proposedDate: readDate(properties.get('date'), []) ?? fileNameDate(file.path) ?? workbench.today(),
		likely,
		tagChanges: (wanted) => tagChanges(tags, wanted, workbench.framework(), tagPrefix),
		formatDate: formatDay,
	});
	if (outcome.kind === 'apply') await write(workbench, file, before, outcome);
}

async function write(workbench: Workbench, file: TFile, before: TaggingChoice, after: TaggingChoice): Promise<void> {
	const { commands } = words();
	const name = file.basename;
	let added = 0;
	let removed = 0;
	const outcome = await editNote(workbench.app, file.path, (text) => {
		const result = retag(text, before, after, workbench);
		if (result.kind === 'edited') [added, removed] = [result.added.length, result.removed.length];
		return result;
	});
	switch (outcome.kind) {
		case 'edited': {
			const operation = await workbench.changeLog.record(commands.tagLabel(name), [outcome.change]);
			noticeWithUndo(workbench, commands.tagged(name, added, removed), operation);
			return;
		}
		case 'unchanged':
			return void new Notice(commands.nothingToChange(name));
		case 'refused':
			return void new Notice(commands.notTagged(name, refusalWords(outcome.reason)), 15_000);
		case 'gone':
			return void new Notice(commands.noteGone(outcome.path));
	}
}

/** The choice as a change of this text, which may be newer than the one the choice was made on. */
function retag(text: string, before: TaggingChoice, after: TaggingChoice, workbench: Workbench): EditOutcome {
	const { tagPrefix } = workbench.settings.get();
	const framework = workbench.framework();
	const tags = propertyTags(frontMatterOf(text), tagPrefix);
	const { level, date } = changeOf(before, after);
	return editFrontMatter(text, {
		tags: tagChanges(tags, choiceFor(selectionOf(tags, framework, tagPrefix), before, after), framework, tagPrefix),
		properties: [...(date === undefined ? [] : [{ key: 'evidence-date', value: date }]), ...(level === undefined ? [] : [{ key: 'evidence-level', value: level }])],
	});
}

function choiceIn(properties: Properties, tags: readonly string[], { settings, framework }: Workbench): TaggingChoice {
	const level = readLevel(properties.get('evidence-level'), []);
	const date = readDate(properties.get('evidence-date'), []);
	return {
		...selectionOf(tags, framework(), settings.get().tagPrefix),
		...(level === undefined ? {} : { level }),
		...(date === undefined ? {} : { date }),
	};
}

function propertyTags(frontMatter: FrontMatterData, prefix: string): readonly string[] {
	return competenceTagsOf(frontMatter, [], prefix).map(({ tag }) => tag);
}

type FrontMatterData = Readonly<Record<string, unknown>>;

function frontMatterOf(text: string): FrontMatterData {
	const read = readFrontMatter(text);
	return read.kind === 'read' ? read.data : {};
}
