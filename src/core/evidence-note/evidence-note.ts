// A note that proves one competence, from what was said about it: path, tag, properties and body as values. Writing the
// front matter as text, and the note to disk, is left to others.
import type { CalendarDate } from '../calendar-date';
import { competenceTag } from '../competence-tags';
import type { Framework, PlacedCompetence } from '../framework/framework';
import type { Level } from '../level';
import { notePath } from '../note-path';
import type { TemplateValues } from '../template/placeholder';
import { renderTemplate } from '../template/render-template';
import type { TemplateReport } from '../template/template-report';
import { evidencePlaceholders } from './evidence-placeholders';

export interface EvidenceRequest {
	readonly competence: PlacedCompetence;
	/** As typed. Without a letter or number in it the note is called after the competence. */
	readonly title: string;
	readonly date: CalendarDate;
	readonly level?: Level;
}

export interface EvidenceDraft {
	/** Without `#`. */
	readonly tag: string;
	readonly properties: readonly { readonly key: string; readonly value: string | number }[];
	/** The template filled in, with the front matter that it may have of its own. */
	readonly body: string;
	/** What is wrong in the template; the note is made all the same. */
	readonly reports: readonly TemplateReport[];
}

/** Where the note belongs; the path may be taken. */
export function evidencePath({ competence, title, date }: EvidenceRequest, folder: string): string {
	return notePath(`${folder}/Evidence`, `${date} ${titleOr(title, competence.name)}`);
}

export function draftEvidence(request: EvidenceRequest, framework: Framework, template: string, options: EvidenceOptions): EvidenceDraft {
	const { competence, date, level } = request;
	const { text, reports } = renderTemplate(template, evidencePlaceholders, valuesOf(request, framework), { formatDate: options.formatDate });
	return {
		tag: competenceTag(competence.area.id, competence.id, options.tagPrefix),
		properties: [{ key: 'evidence-date', value: date }, ...(level === undefined ? [] : [{ key: 'evidence-level', value: level }])],
		body: text,
		reports,
	};
}

export interface EvidenceOptions {
	readonly tagPrefix: string;
	readonly formatDate: (date: CalendarDate, format: string) => string;
}

function valuesOf({ competence, title, date, level }: EvidenceRequest, framework: Framework): TemplateValues {
	return {
		title: titleOr(title, competence.name),
		date,
		competence: competence.name,
		summary: inComment(competence.summary),
		area: competence.area.name,
		level,
		levelName: framework.scale.find((step) => step.level === level)?.name,
		levelMeaning: level === undefined ? undefined : inComment(levelMeaning(competence, level, framework)),
		prompts: competence.evidence_prompts.map((prompt) => ({ prompt: inComment(prompt) })),
	};
}

/** Level 0 means the same for all competences. */
function levelMeaning(competence: PlacedCompetence, level: Level, framework: Framework): string {
	return level === 0 ? (framework.scale.find((step) => step.level === 0)?.meaning ?? '') : competence.levels[level];
}

function titleOr(title: string, fallback: string): string {
	const line = inComment(title);
	return /[\p{L}\p{N}\p{S}]/u.test(line) ? line : fallback;
}

/** One line that ends no comment and begins none: a stray %% would turn the prompts after it into text. */
function inComment(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/%{2,}/g, (marks) => marks.split('').join(' '))
		.replace(/<!--|-->/g, (mark) => mark.split('').join(' '));
}
