// One note for each certificate that somebody holds. A certificate with a note already keeps that note as it is; it is
// found by what the note says, since people move and rename notes. Source: the vault contract, "Notes".
import type { CalendarDate } from '../calendar-date';
import type { Tally } from '../dashboard/tally';
import { titleOf } from '../file-name-date';
import { findQualification, type Framework } from '../framework/framework';
import type { NoteDraft } from '../note-draft';
import { otherQualification } from '../note-facts';
import { freePath, noteName, notePath } from '../note-path';
import { inline } from './note/note-source';
import type { PlanRequest } from './plan-request';

export interface QualificationWords {
	/** What is worth knowing about one of the framework; `months` until it usually comes up for renewal. */
	readonly known: (qualification: { readonly name: string; readonly formerly: string | undefined; readonly body: string; readonly months: number | undefined }) => string;
	readonly other: string;
}

export interface QualificationContext {
	readonly framework: Framework;
	readonly words: QualificationWords;
	/** Vault folder of the product; the notes go into its folder `Qualifications`. */
	readonly folder: string;
	readonly isTaken: (path: string) => boolean;
	/** The notes about certificates that there are. */
	readonly existing: Tally['qualifications'];
}

export interface QualificationNotes {
	readonly drafts: readonly NoteDraft[];
	/** There already and left alone; `differs` when it says something else than the answers. */
	readonly leftAlone: readonly { readonly path: string; readonly differs: boolean }[];
}

interface Certificate {
	readonly qualification: string;
	readonly name: string;
	readonly text: string;
	readonly taken?: CalendarDate;
	readonly renewBy?: CalendarDate;
}

export function qualificationNotes({ held, answers }: Pick<PlanRequest, 'held' | 'answers'>, context: QualificationContext): QualificationNotes {
	const drafts: NoteDraft[] = [];
	const leftAlone: { path: string; differs: boolean }[] = [];
	const isTaken = (path: string): boolean => context.isTaken(path) || drafts.some((draft) => draft.path === path);
	for (const certificate of [...held.flatMap((one) => knownCertificate(one, context)), ...otherCertificates(answers, context)]) {
		const notes = notesOf(certificate, context);
		const [note] = notes;
		if (note) leftAlone.push({ path: note.path, differs: !notes.some((one) => saysTheSame(certificate, one)) });
		else drafts.push(draftOf(certificate, freePath(notePath(`${context.folder}/Qualifications`, certificate.name), isTaken)));
	}
	return { drafts, leftAlone };
}

type ExistingNote = Tally['qualifications'][number];

function notesOf({ qualification, name }: Certificate, { existing }: QualificationContext): readonly ExistingNote[] {
	return existing.filter(({ path, qualification: facts }) => facts.qualification === qualification && (qualification !== otherQualification || titleOf(path).toLowerCase() === noteName(name).toLowerCase()));
}

function saysTheSame({ taken, renewBy }: Certificate, { qualification: facts }: ExistingNote): boolean {
	return facts.status === 'held' && facts.taken === taken && facts.renewBy === renewBy;
}

/** One that the framework does not have any more has no name to give a note. */
function knownCertificate(held: PlanRequest['held'][number], { framework, words }: QualificationContext): readonly Certificate[] {
	const known = findQualification(framework, held.qualification);
	if (!known) return [];
	const formerly = known.former_name ?? undefined;
	return [{ ...held, name: formerly ?? known.name, text: words.known({ name: known.name, formerly, body: known.body, months: known.renewal_months ?? undefined }) }];
}

function otherCertificates({ otherCertificates: others = [] }: PlanRequest['answers'], { words }: QualificationContext): readonly Certificate[] {
	return others.filter(({ name }) => name.trim() !== '').map((one) => ({ ...one, name: inline(one.name), qualification: otherQualification, text: words.other }));
}

function draftOf({ qualification, name, text, taken, renewBy }: Certificate, path: string): NoteDraft {
	return {
		path,
		properties: [
			['pathway-type', 'qualification'],
			['pathway-qualification', qualification],
			['pathway-status', 'held'],
			['pathway-taken', taken ?? null],
			['pathway-renew-by', renewBy ?? null],
		],
		body: `# ${name}\n\n${text}\n`,
	};
}
