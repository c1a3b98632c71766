// Tag this note: shows what the note says now, takes the choice, writes it without touching another byte, offers undo.
import { Notice, type TFile } from 'obsidian';
import { tagChanges, selectionOf } from '../core/competence-tags';
import { fileNameDate } from '../core/file-name-date';
import { competenceTagsOf } from '../core/note-tags';
import { propertiesOf, readDate, readLevel } from '../core/note-properties';
import { changeOf, type TaggingChoice } from '../core/picker/tagging-choice';
import { editNote, readNote } from '../host/note-store';
import { formatDay } from '../i18n/en/dates';
import { words } from '../i18n/words';
import { editFrontMatter, type EditOutcome } from '../markdown/edit-front-matter';
import { readFrontMatter } from '../markdown/front-matter';
import { pickCompetences } from '../ui/tagging/competence-picker';
import { likelyCompetences } from './likely-competences';
import { refusalWords } from './refusal-words';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export async function tagNote(workbench: Workbench, file: TFile | null): Promise<void> {
	const { commands } = words();
	if (!file) return void new Notice(commands.noOpenNote);
	if (file.extension !== 'md') return void new Notice(commands.notANote(file.name));
	const text = await readNote(workbench.app, file.path);
	if (text === undefined) return void new Notice(commands.noteGone(file.path));

	// An edit that changes nothing tells beforehand whether the note can be edited at all.
	const probe = editFrontMatter(text, { tags: { add: [probeTag(workbench)] } });
	if (probe.kind === 'refused') return void new Notice(commands.notTagged(file.basename, refusalWords(probe.reason)), 15_000);

	const { tagPrefix } = workbench.settings.get();
	const tags = propertyTags(text, tagPrefix);
	const before = choiceIn(text, workbench);
	const outcome = await pickCompetences(workbench.app, {
		framework: workbench.framework(),
		noteName: file.basename,
		before,
		proposedDate: proposedDate(text, file, workbench),
		likely: likelyCompetences(workbench, file, text, before.competences),
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
	const { level, date } = changeOf(before, after);
	return editFrontMatter(text, {
		tags: tagChanges(propertyTags(text, tagPrefix), after, workbench.framework(), tagPrefix),
		properties: [...(date === undefined ? [] : [{ key: 'evidence-date', value: date }]), ...(level === undefined ? [] : [{ key: 'evidence-level', value: level }])],
	});
}

function choiceIn(text: string, workbench: Workbench): TaggingChoice {
	const { tagPrefix } = workbench.settings.get();
	const properties = propertiesOf(frontMatterOf(text));
	const level = readLevel(properties.get('evidence-level'), []);
	const date = readDate(properties.get('evidence-date'), []);
	return {
		...selectionOf(propertyTags(text, tagPrefix), workbench.framework(), tagPrefix),
		...(level === undefined ? {} : { level }),
		...(date === undefined ? {} : { date }),
	};
}

function proposedDate(text: string, file: TFile, workbench: Workbench) {
	return readDate(propertiesOf(frontMatterOf(text)).get('date'), []) ?? fileNameDate(file.path) ?? workbench.today();
}

function propertyTags(text: string, prefix: string): readonly string[] {
	return competenceTagsOf(frontMatterOf(text), [], prefix).map(({ tag }) => tag);
}

function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
	const read = readFrontMatter(text);
	return read.kind === 'read' ? read.data : {};
}

function probeTag({ settings }: Workbench): string {
	return `${settings.get().tagPrefix}/probe`;
}
