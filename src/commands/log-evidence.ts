// Log evidence: which competence, what happened and when; then a small note from the evidence template, open where
// writing starts. A note that exists is never touched, and a dialogue that is closed writes nothing.
import { Notice } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';
import { draftEvidence, evidencePath, type EvidenceRequest } from '../core/evidence-note/evidence-note';
import { titleOf } from '../core/file-name-date';
import { findCompetence, type PlacedCompetence } from '../core/framework/framework';
import type { Level } from '../core/level';
import { freePath } from '../core/note-path';
import type { TemplateReport } from '../core/template/template-report';
import { formatDate } from '../host/format-date';
import { noteExists, type CreateOutcome } from '../host/note-store';
import { openForWriting } from '../host/open-for-writing';
import { loadTemplate, type TemplateSource } from '../host/templates';
import { words } from '../i18n/words';
import { noteFromTemplate } from '../markdown/note-from-template';
import { writingPlace } from '../markdown/writing-place';
import { pickOneCompetence } from '../ui/evidence/competence-suggester';
import { askForEvidence, type EvidenceAnswers } from '../ui/evidence/evidence-modal';
import { reportLines } from '../ui/template-reports';
import { createUnderFreeName } from './create-under-free-name';
import { withFrontMatterReport } from './front-matter-report';
import { likelyInFocus } from './likely-competences';
import { whyNotTaggable } from './refusal-words';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** `competenceId` is given where a button stands beside a competence; `level` is proposed for that one, and for no other. */
export async function logEvidence(bench: Workbench, competenceId?: string, level?: Level): Promise<void> {
	const { app, settings } = bench;
	const { evidence } = words();
	// Before anything is typed: a tag prefix that Obsidian does not accept would spoil the note.
	const why = whyNotTaggable('', settings.get().tagPrefix);
	if (why !== undefined) return void new Notice(evidence.notLogged(why), 15_000);

	const request = await askForRequest(bench, competenceId, level);
	if (!request) return;
	const { text, reports, template } = await evidenceText(bench, request);
	const created = await createEvidence(bench, request, text);
	const name = titleOf(created.path);
	const operation = await bench.changeLog.record(evidence.logLabel(name), [created.change]);
	await openForWriting(app, created.path, writingPlace(text));
	noticeWithUndo(bench, evidence.logged(name), operation);
	if (template.path !== undefined && reports.length > 0) tellReports(template.path, reports);
}

async function askForRequest(bench: Workbench, competenceId: string | undefined, proposed: Level | undefined): Promise<EvidenceRequest | undefined> {
	const { app, today } = bench;
	const framework = bench.framework();
	let competence = competenceId === undefined ? undefined : findCompetence(framework, competenceId);
	let answers: EvidenceAnswers = { title: '', date: today(), ...(competence === undefined || proposed === undefined ? {} : { level: proposed }) };
	for (;;) {
		competence ??= await pickOneCompetence(app, framework, likelyInFocus(bench));
		if (!competence) return undefined;
		const chosen: PlacedCompetence = competence;
		const outcome = await askForEvidence(app, {
			framework,
			competence: chosen,
			today: today(),
			answers,
			pathFor: (title, date) => pathFor(bench, { competence: chosen, title, date }),
		});
		switch (outcome.kind) {
			case 'cancelled':
				return undefined;
			case 'log': {
				const { title, date, level } = outcome;
				return { competence: chosen, title, date, ...(level === undefined ? {} : { level }) };
			}
			case 'other-competence':
				answers = withoutLevel(outcome.answers, competenceId === chosen.id ? proposed : undefined);
				competence = undefined;
		}
	}
}

/** One that somebody chose stays. */
function withoutLevel({ level, ...rest }: EvidenceAnswers, proposed: Level | undefined): EvidenceAnswers {
	return level === undefined || level === proposed ? rest : { ...rest, level };
}

export function pathFor({ app, settings }: Workbench, request: { readonly competence: PlacedCompetence; readonly title: string; readonly date: CalendarDate }) {
	const wanted = evidencePath(request, settings.get().folder);
	const path = freePath(wanted, (candidate) => noteExists(app, candidate));
	return { path, isTaken: path !== wanted };
}

/** The note as text. Properties of the template that cannot be added to are left out: what was typed must not be lost. */
export async function evidenceText(bench: Workbench, request: EvidenceRequest): Promise<{ readonly text: string; readonly reports: readonly TemplateReport[]; readonly template: TemplateSource }> {
	const template = await loadTemplate(bench.app, bench.settings.get().templateFolder, 'evidence');
	const { tag, properties, body, reports } = draftEvidence(request, bench.framework(), template.text, { tagPrefix: bench.settings.get().tagPrefix, formatDate });
	const { text, refused } = noteFromTemplate(body, [['tags', [tag]], ...properties.map(({ key, value }) => [key, value] as const)]);
	return { text, reports: withFrontMatterReport(reports, refused), template };
}

export function createEvidence({ app, settings }: Workbench, request: EvidenceRequest, text: string): Promise<Extract<CreateOutcome, { kind: 'created' }>> {
	return createUnderFreeName(app, (isTaken) => ({ path: freePath(evidencePath(request, settings.get().folder), isTaken), text }));
}

const mostReports = 5;

function tellReports(path: string, reports: readonly TemplateReport[]): void {
	const { evidence } = words();
	const rest = reports.length - mostReports;
	const lines = [evidence.templateLook(path), ...reportLines(reports.slice(0, mostReports)), ...(rest > 0 ? [evidence.moreReports(rest)] : [])];
	new Notice(lines.join('\n'), 15_000);
}
