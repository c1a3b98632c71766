// Writes an update of a plan as it was shown: the plan, and the answers note where it has to say something else. Both are one
// operation in the change log.
import { Notice } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { differencesOf } from '../core/plan/plan-properties';
import type { PropertyChange } from '../core/plan/update-report';
import { editNote, type EditOutcome, type TextEdit } from '../host/note-store';
import { answersNoteWords } from '../i18n/en/answers-note';
import { formatDay } from '../i18n/en/dates';
import { words } from '../i18n/words';
import { readAnswersNote } from '../markdown/answers-note';
import { writeDecisions } from '../markdown/edit-decisions';
import { editFrontMatter } from '../markdown/edit-front-matter';
import type { Refusal } from '../markdown/front-matter-refusal';
import type { PlanUpdate } from '../markdown/update-plan-note';
import type { UpdateSource, Winner } from './plan-update-source';
import { sentenceOf } from './reason-of';
import { refusalWords } from './refusal-words';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** What the answers note has to say so that it agrees with the plan. */
export function answersChanges(source: UpdateSource, counts: Winner): readonly PropertyChange[] {
	if (counts === 'answers') return [];
	return differencesOf(source.request('plan'), source.request('answers')).map(({ key, plan, answers }) => ({ key, before: answers, after: plan }));
}

/** `look-again`: the plan changed since it was shown, and nothing was written. */
export async function applyUpdate(bench: Workbench, source: UpdateSource, make: (text: string) => PlanUpdate, counts: Winner): Promise<'done' | 'look-again'> {
	const { app, changeLog } = bench;
	const text = words().updatePlan;
	const name = titleOf(source.path);
	const outcome = await editNote(app, source.path, (now): TextEdit<'changed'> => {
		if (now !== source.text) return { kind: 'refused', reason: 'changed' };
		const { text: updated } = make(now);
		return updated === now ? { kind: 'unchanged' } : { kind: 'edited', text: updated };
	});
	if (outcome.kind === 'refused') return 'look-again';
	if (outcome.kind === 'gone') return tell(words().commands.noteGone(outcome.path));
	const answers = await writeAnswers(bench, source, counts).catch((cause: unknown) => ({ kind: 'failed' as const, why: sentenceOf(cause) }));
	const changes = [outcome, ...(answers ? [answers] : [])].flatMap((one) => (one.kind === 'edited' ? [one.change] : []));
	if (changes.length > 0) noticeWithUndo(bench, text.updated(name), await changeLog.record(text.label(name), changes));
	else new Notice(text.nothing(name, formatDay(bench.today())));
	const answersName = titleOf(source.answersPath);
	switch (answers?.kind) {
		case 'refused':
			return tell(text.answersNotWritten(answersName, refusalWords(answers.reason)));
		case 'failed':
			return tell(text.answersNotWritten(answersName, answers.why));
		case 'gone':
			return tell(text.answersGone(answersName));
		default:
			return 'done';
	}
}

async function writeAnswers({ app, framework }: Workbench, source: UpdateSource, counts: Winner): Promise<EditOutcome<Refusal> | undefined> {
	const { answersPath, decided } = source;
	const changes = answersChanges(source, counts);
	if (changes.length === 0 && decided.length === 0) return undefined;
	return editNote(app, answersPath, (text): TextEdit<Refusal> => {
		const first = editFrontMatter(text, { properties: changes.map(({ key, after }) => ({ key, value: after })) });
		if (first.kind === 'refused') return first;
		const before = first.kind === 'edited' ? first.text : text;
		const after = writeDecisions(before, decided, framework(), answersNoteWords);
		const read = readAnswersNote(after, framework(), answersNoteWords).said.decisions;
		const isRead = decided.every(({ route, decision }) => read.some((one) => one.route === route && one.decision === decision));
		if (!isRead) return { kind: 'refused', reason: { code: 'unproved' } };
		return after === text ? { kind: 'unchanged' } : { kind: 'edited', text: after };
	});
}

function tell(message: string): 'done' {
	new Notice(message, 15_000);
	return 'done';
}
