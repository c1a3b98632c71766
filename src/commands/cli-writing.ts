// The two commands of the command line that write: they say what they would do, and do it when told to apply.
import { Notice } from 'obsidian';
import type { Parameters } from '../core/cli/parameters';
import { titleOf } from '../core/file-name-date';
import { findCompetence } from '../core/framework/framework';
import type { NoteEffect } from '../core/tagging/note-effect';
import { editNote, readNote } from '../host/note-store';
import { words } from '../i18n/words';
import { createEvidence, evidenceText, pathFor } from './log-evidence';
import { whyNotTaggable } from './refusal-words';
import { taggingEdit } from './tag-notes-edit';
import type { Workbench } from './workbench';

/** A line for a person and the same as data. */
export interface CliAnswer {
	readonly text: string;
	readonly data: unknown;
}

export async function cliTag(bench: Workbench, { file = '', competences, level, date, apply }: Parameters): Promise<CliAnswer> {
	const { cli, commands } = words();
	const { app, settings, changeLog } = bench;
	const text = file.endsWith('.md') ? await readNote(app, file) : undefined;
	if (text === undefined) return refused(cli.noFile(file));
	const choice = { action: 'add' as const, competences, areas: [], overwrites: true, ...(level === undefined ? {} : { level }), ...(date === undefined ? {} : { date }) };
	const edit = taggingEdit(choice, bench.framework(), settings.get().tagPrefix);
	const preview = edit(text);
	if (preview.kind === 'refused') return refused(cli.notTagged(file, preview.why));
	if (preview.kind === 'unchanged') return { text: cli.alreadySo(file), data: { file, changed: false } };
	const what = effectWords(preview.effect);
	if (!apply) return { text: cli.wouldChange(file, what), data: { file, changed: false, would: preview.effect } };
	const outcome = await editNote<string>(app, file, (now) => {
		const result = edit(now);
		return result.kind === 'refused' ? { kind: 'refused', reason: result.why } : result;
	});
	if (outcome.kind === 'refused') return refused(cli.notTagged(file, outcome.reason));
	if (outcome.kind !== 'edited') return refused(cli.noFile(file));
	await changeLog.record(commands.tagLabel(titleOf(file)), [outcome.change]);
	// Whoever looks at the app meanwhile sees that something changed.
	new Notice(cli.didChange(titleOf(file), what));
	return { text: cli.didChange(file, what), data: { file, changed: true, did: preview.effect } };
}

export async function cliEvidence(bench: Workbench, { competences, title = '', date, level, apply }: Parameters): Promise<CliAnswer> {
	const { cli, evidence } = words();
	const competence = competences.length === 1 ? findCompetence(bench.framework(), competences[0] ?? '') : undefined;
	if (!competence) return refused(cli.oneCompetence);
	const why = whyNotTaggable('', bench.settings.get().tagPrefix);
	if (why !== undefined) return refused(evidence.notLogged(why));
	const request = { competence, title, date: date ?? bench.today(), ...(level === undefined ? {} : { level }) };
	const { path } = pathFor(bench, request);
	if (!apply) return { text: cli.wouldCreate(path), data: { path, created: false } };
	const { text } = await evidenceText(bench, request);
	const created = await createEvidence(bench, request, text);
	await bench.changeLog.record(evidence.logLabel(titleOf(created.path)), [created.change]);
	new Notice(cli.didCreate(titleOf(created.path)));
	return { text: cli.didCreate(created.path), data: { path: created.path, created: true } };
}

function refused(text: string): CliAnswer {
	return { text: `${text}\n${words().cli.nothingDone}`, data: { problem: text } };
}

function effectWords({ added, properties }: NoteEffect): string {
	const { effect } = words().cli;
	return [...(added.length === 0 ? [] : [effect.added(added)]), ...properties.map(({ key, value }) => effect.property(key, value))].join(', ');
}
