// Read back a rating: the table of a filled-in form becomes properties, and from then on it counts. The form is the note
// that is open, else one of the drafts. What cannot be read is named with its line and left as it is.
import { Notice, type TFile } from 'obsidian';
import type { RowProblem } from '../core/assessment/rating-form-cells';
import { isDraft } from '../core/assessment/read-assessment';
import { propertiesOf } from '../core/note-properties';
import { notesAmong } from '../host/find-notes';
import { editNote } from '../host/note-store';
import { cellWords } from '../i18n/en/rating-form';
import { words } from '../i18n/words';
import { readBackRating, type ReadBack, type ReadBackRefusal } from '../markdown/read-rating-form';
import { chooseOne } from '../ui/choose-one';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export async function readRating(bench: Workbench, open: TFile | null): Promise<void> {
	const { readBack } = words().rating;
	const file = open && isAssessment(bench, open) ? open : await chooseDraft(bench);
	if (file) await readInto(bench, file);
	else if (drafts(bench).length === 0) new Notice(readBack.noDraft(words().rating.names.prepare));
}

async function chooseDraft(bench: Workbench): Promise<TFile | undefined> {
	const items = drafts(bench);
	if (items.length === 0) return undefined;
	return chooseOne(bench.app, { items, nameOf: ({ basename }) => basename, placeholder: words().rating.readBack.which });
}

/** Forms that wait in the folder of the product; one that was moved elsewhere is read when it is open. */
function drafts(bench: Workbench): readonly TFile[] {
	const { app, settings } = bench;
	const folder = app.vault.getFolderByPath(settings.get().folder);
	const files = folder ? notesAmong([folder]).flatMap((path) => app.vault.getFileByPath(path) ?? []) : [];
	return files.filter((file) => isAssessment(bench, file) && isDraft(frontMatterOf(bench, file)));
}

function isAssessment(bench: Workbench, file: TFile): boolean {
	const type = frontMatterOf(bench, file).get('pathway-type')?.value;
	return typeof type === 'string' && type.trim().toLowerCase() === 'assessment';
}

function frontMatterOf({ app }: Workbench, file: TFile): ReturnType<typeof propertiesOf> {
	return propertiesOf(app.metadataCache.getFileCache(file)?.frontmatter ?? {});
}

async function readInto(bench: Workbench, file: TFile): Promise<void> {
	const { commands, rating: { readBack } } = words();
	const name = file.basename;
	const framework = bench.framework();
	let read: ReadBack | undefined;
	const outcome = await editNote<ReadBackRefusal>(bench.app, file.path, (text) => (read = readBackRating(text, framework, cellWords)));
	const reading = read === undefined || read.kind === 'refused' ? undefined : read.reading;
	const left = problemLines(reading?.problems ?? []);
	switch (outcome.kind) {
		case 'edited': {
			const operation = await bench.changeLog.record(readBack.label(name), [outcome.change]);
			const rated = [...(reading?.ratings.values() ?? [])].filter((level) => level !== undefined).length;
			noticeWithUndo(bench, [readBack.read(name, rated), ...left].join('\n'), operation);
			return;
		}
		case 'unchanged':
			return void new Notice([readBack.unchanged(name), ...left].join('\n'), left.length > 0 ? 15_000 : undefined);
		case 'refused':
			return void new Notice(refusalLines(name, outcome.reason).join('\n'), 15_000);
		case 'gone':
			return void new Notice(commands.noteGone(outcome.path));
	}
}

function refusalLines(name: string, reason: ReadBackRefusal): readonly string[] {
	const { commands, rating: { readBack } } = words();
	switch (reason.kind) {
		case 'no-table':
			return [readBack.noTable(name, cellWords.competence, cellWords.level)];
		case 'nothing-filled-in':
			return [readBack.nothing(name), ...problemLines(reason.problems)];
		case 'properties':
			return [readBack.badProperties(name, reason.refusal.line === undefined ? '' : commands.atLine(reason.refusal.line))];
	}
}

const mostLines = 8;

function problemLines(problems: readonly RowProblem[]): readonly string[] {
	const { readBack } = words().rating;
	const rest = problems.length - mostLines;
	const shown = problems.slice(0, mostLines).map(({ kind, line, competence, found }) => readBack.problem[kind](line, competence, found));
	return [...shown, ...(rest > 0 ? [readBack.more(rest)] : [])];
}
