// A plan without its answers note cannot be made again. Offers to write one from what the plan says of itself: it holds
// what the one-minute plan knows, and the plan then names it.
import { Notice } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { freePath } from '../core/note-path';
import { answersNote, answersPath } from '../core/plan/answers-note';
import { quickRequest } from '../core/plan/quick-request';
import { formatDate } from '../host/format-date';
import { createNote, editNote, noteExists } from '../host/note-store';
import { answersNoteWords } from '../i18n/en/answers-note';
import { words } from '../i18n/words';
import { editFrontMatter } from '../markdown/edit-front-matter';
import { outline } from '../markdown/outline';
import { noteText } from '../markdown/yaml-text';
import { confirm } from '../ui/confirm';
import type { FoundSource } from './plan-update-source';
import { sentenceOf } from './reason-of';
import { refusalWords } from './refusal-words';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** As the first screen proposes them. */
const assumed = { workDaysPerQuarter: 6, noticeMonths: 3 } as const;

/** True when the plan names a note with answers afterwards. */
export async function offerAnswersNote(bench: Workbench, path: string, { text, plan, named }: Extract<FoundSource, { kind: 'no-answers' }>): Promise<boolean> {
	const { app, settings, changeLog, today } = bench;
	const say = words().updatePlan.noAnswers;
	const isWanted = await confirm(app, { title: say.title, text: `${named === '' ? say.none : say.gone(named)} ${say.offer}`, yes: say.yes, no: say.no });
	if (!isWanted) return false;
	const request = quickRequest({ ...plan, ...assumed, targetTitle: targetTitle(text) });
	const note = answersNote({
		request,
		framework: bench.framework(),
		views: [],
		words: answersNoteWords,
		today: today(),
		formatDate,
		path: freePath(answersPath(settings.get().folder, today()), (taken) => noteExists(app, taken)),
		planLink: `[[${titleOf(path)}]]`,
	});
	const created = await createNote(app, note.path, noteText(note));
	if (created.kind === 'exists') {
		new Notice(say.taken(created.path), 15_000);
		return false;
	}
	const link = `[[${titleOf(created.path)}]]`;
	const linked = await editNote(app, path, (now) => editFrontMatter(now, { properties: [{ key: 'pathway-answers', value: link }] })).catch((cause: unknown) => ({ kind: 'failed' as const, why: sentenceOf(cause) }));
	const operation = await changeLog.record(say.label(titleOf(path)), [created.change, ...(linked.kind === 'edited' ? [linked.change] : [])]);
	noticeWithUndo(bench, linked.kind === 'gone' ? say.planGone(titleOf(created.path)) : say.written(titleOf(created.path)), operation);
	if (linked.kind === 'failed') new Notice(say.notLinked(linked.why), 15_000);
	if (linked.kind === 'refused') new Notice(say.notLinked(refusalWords(linked.reason)), 15_000);
	return linked.kind === 'edited' || linked.kind === 'unchanged';
}

/** What the role is called: behind the colon of the plan's heading. */
function targetTitle(text: string): string {
	const heading = outline(text).find(({ depth }) => depth === 1)?.text ?? '';
	return heading.includes(':') ? heading.slice(heading.indexOf(':') + 1).trim() : '';
}
