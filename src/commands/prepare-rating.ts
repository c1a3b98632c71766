// Prepare a rating for someone else: makes the form that a manager or sponsor fills in, and opens it. It counts for nothing
// until it is read back.
import { assessmentPath } from '../core/assessment/assessment-note';
import { proposedForOthers, ratingForm } from '../core/assessment/rating-form';
import { titleOf } from '../core/file-name-date';
import { freePath } from '../core/note-path';
import { noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { ratingFormWords } from '../i18n/en/rating-form';
import { words } from '../i18n/words';
import { noteText } from '../markdown/yaml-text';
import { askForRater } from '../ui/rating/prepare-modal';
import { createUnderFreeName } from './create-under-free-name';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** `competenceId` is given where a button stands beside a competence; it is asked for in any case. */
export async function prepareRating(bench: Workbench, competenceId?: string): Promise<void> {
	const { app, settings, changeLog, today } = bench;
	const { names, prepare } = words().rating;
	const framework = bench.framework();
	const { folder } = settings.get();
	const answers = await askForRater(app, {
		framework,
		answers: { rater: 'manager', askedBy: '', raterName: '', competences: new Set([...proposedForOthers(framework), ...(competenceId === undefined ? [] : [competenceId])]) },
		pathFor: (rater) => freePath(assessmentPath(folder, today(), `${rater} ${ratingFormWords.toFillIn}`), (path) => noteExists(app, path)),
	});
	if (!answers) return;
	const { competences, ...who } = answers;
	const created = await createUnderFreeName(app, (isTaken) => {
		const draft = ratingForm({ ...who, competences: [...competences], date: today(), framework, words: ratingFormWords, readBackCommand: names.readBack, folder, isTaken });
		return { path: draft.path, text: noteText(draft) };
	});
	const name = titleOf(created.path);
	const operation = await changeLog.record(prepare.label(name), [created.change]);
	await openNote(app, created.path);
	noticeWithUndo(bench, prepare.made(name, names.readBack), operation);
}
