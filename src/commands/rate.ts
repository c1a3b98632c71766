// Rate my competences: one of them or the quick assessment. What was rated becomes a new dated note; earlier ones are never
// rewritten. Until it is saved it is kept on this device, and a window that is closed goes on where it stopped.
import { Notice } from 'obsidian';
import { assessmentNote, assessmentPath, type RaiseReason } from '../core/assessment/assessment-note';
import { notesAtLevel } from '../core/assessment/notes-at-level';
import { ratingOrder } from '../core/assessment/rating-order';
import { isEmptySession, type RatingSession } from '../core/assessment/rating-session';
import { evidenceRules } from '../core/evidence/supported-level';
import { titleOf } from '../core/file-name-date';
import { findCompetence, type PlacedCompetence } from '../core/framework/framework';
import { freePath } from '../core/note-path';
import { noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { assessmentWords } from '../i18n/en/assessment-note';
import { words } from '../i18n/words';
import { noteText } from '../markdown/yaml-text';
import { confirm } from '../ui/confirm';
import { pickOneCompetence } from '../ui/evidence/competence-suggester';
import { askForRatings } from '../ui/rating/rate-modal';
import { askWhatToRate } from '../ui/rating/rating-start-modal';
import { createUnderFreeName } from './create-under-free-name';
import { keepRatings, keptRatings } from './kept-ratings';
import { lastOwnDate, lastOwnLevel, tallyOf } from './own-ratings';
import { readyWithProgress } from './ready-with-progress';
import { runCommand } from './run-command';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** `competenceId` is given where a button stands beside a competence. */
export async function rate(bench: Workbench, competenceId?: string): Promise<void> {
	await readyWithProgress(bench);
	const competences = await whichOnes(bench, competenceId);
	if (competences.length > 0) await askAndSave(bench, competences);
}

/** Empty when nothing is to be rated after all. */
async function whichOnes(bench: Workbench, competenceId: string | undefined): Promise<readonly PlacedCompetence[]> {
	const { app } = bench;
	const framework = bench.framework();
	const given = competenceId === undefined ? undefined : findCompetence(framework, competenceId);
	if (given) return [given];
	const { decisive, further } = ratingOrder(framework);
	const all = [...decisive, ...further];
	const kept = keptRatings(bench, all);
	const last = lastOwnDate(bench);
	const choice = await askWhatToRate(app, {
		core: all.length,
		decisive: decisive.length,
		last,
		...(isEmptySession(kept) ? {} : { kept: { index: Math.max(0, all.findIndex(({ id }) => id === kept.at)) + 1, rated: Object.keys(kept.ratings).length } }),
	});
	switch (choice) {
		case undefined:
			return [];
		case 'one': {
			const one = await pickOneCompetence(app, framework);
			return one ? [one] : [];
		}
		case 'again':
			return (await mayForget(bench, all)) ? all : [];
		case 'all':
		case 'go-on':
			return all;
	}
}

async function mayForget(bench: Workbench, competences: readonly PlacedCompetence[]): Promise<boolean> {
	const { start } = words().rating;
	const isSure = await confirm(bench.app, { title: start.againTitle, text: start.againText, yes: start.again, no: start.keep });
	if (isSure) keepRatings(bench, competences, undefined);
	return isSure;
}

async function askAndSave(bench: Workbench, competences: readonly PlacedCompetence[]): Promise<void> {
	const { app, settings, today } = bench;
	const { rating } = words();
	const framework = bench.framework();
	let kept = keptRatings(bench, competences);
	const rules = new Map(competences.map((competence) => [competence.id, evidenceRules(framework, competence)]));
	const session = await askForRatings(app, {
		framework,
		competences,
		session: kept,
		before: (id) => lastOwnLevel(bench, id),
		notesAt: (id) => {
			const own = rules.get(id);
			return own ? notesAtLevel(tallyOf(bench, id).evidence, own, today()) : () => ({ notes: 0, stars: 0 });
		},
		notesFor: (id) => tallyOf(bench, id).evidence.map(({ path, title }) => ({ path, title })),
		path: freePath(assessmentPath(settings.get().folder, today(), 'self'), (path) => noteExists(app, path)),
		keep: (next) => {
			kept = next;
			keepRatings(bench, competences, next);
		},
	});
	if (session) return save(bench, competences, session);
	if (!isEmptySession(kept)) new Notice(rating.kept(rating.names.rate));
	else keepRatings(bench, competences, undefined);
}

async function save(bench: Workbench, competences: readonly PlacedCompetence[], session: RatingSession): Promise<void> {
	const { app, settings, changeLog, today } = bench;
	const { rating } = words();
	const reasons = reasonsOf(bench, session);
	const created = await createUnderFreeName(app, (isTaken) => {
		const draft = assessmentNote({
			ratings: new Map(Object.entries(session.ratings)),
			rater: 'self',
			date: today(),
			framework: bench.framework(),
			reasons,
			words: assessmentWords,
			folder: settings.get().folder,
			isTaken,
		});
		return { path: draft.path, text: noteText(draft) };
	});
	keepRatings(bench, competences, undefined);
	const name = titleOf(created.path);
	const operation = await changeLog.record(rating.label(name), [created.change]);
	noticeWithUndo(bench, rating.saved(name), operation, () => runCommand(rating.names.rate, () => openNote(app, created.path)));
}

function reasonsOf(bench: Workbench, { ratings, raises }: RatingSession): readonly RaiseReason[] {
	return Object.keys(ratings).flatMap((competence) => {
		const from = lastOwnLevel(bench, competence);
		const raise = raises[competence];
		if (from === undefined || raise === undefined) return [];
		const proof = proofOf(bench, competence, raise.note);
		return [{ competence, from, text: raise.reason, ...(proof === undefined ? {} : { proof }) }];
	});
}

/** A private note is not named in one that may be shown. */
function proofOf(bench: Workbench, competence: string, path: string): string | undefined {
	const { app, settings, today } = bench;
	const file = path === '' ? null : app.vault.getFileByPath(path);
	if (!file) return undefined;
	const isPrivate = tallyOf(bench, competence).evidence.some((note) => note.path === path && note.private);
	return isPrivate ? words().rating.privateNote : app.fileManager.generateMarkdownLink(file, assessmentPath(settings.get().folder, today(), 'self'));
}
