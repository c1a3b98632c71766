// Two quick questions: which notes are there for a competence, and what does this note prove? Nothing is written.
import { Notice, type TFile } from 'obsidian';
import { ageOn, evidenceRules } from '../core/evidence/supported-level';
import { findCompetence } from '../core/framework/framework';
import type { EvidenceFacts } from '../core/note-facts';
import { openNote } from '../host/open-note';
import { words } from '../i18n/words';
import { chooseOne } from '../ui/choose-one';
import { pickOneCompetence } from '../ui/evidence/competence-suggester';
import { noticeWithButtons } from '../ui/notice-with-buttons';
import { readyWithProgress } from './ready-with-progress';
import { runCommand } from './run-command';
import { tagNote } from './tag-note';
import { modelOn } from './todays-model';
import type { Workbench } from './workbench';

export async function showNotes(bench: Workbench): Promise<void> {
	const { app } = bench;
	const say = words().quick;
	const competence = await pickOneCompetence(app, bench.framework());
	if (!competence) return;
	await readyWithProgress(bench);
	const notes = modelOn(bench).competences.find(({ id }) => id === competence.id)?.evidence ?? [];
	if (notes.length === 0) return void new Notice(say.noNotes(competence.name));
	const chosen = await chooseOne(app, { items: notes, nameOf: ({ title, date, level }) => say.noteLine(title, date, level), placeholder: say.whichNote });
	if (chosen) await openNote(app, chosen.path);
}

export async function whatItProves(bench: Workbench, file: TFile | null): Promise<void> {
	const { commands, quick } = words();
	if (!file) return void new Notice(commands.noOpenNote);
	const evidence = (await readyWithProgress(bench)).factsOf(file.path)?.evidence;
	if (evidence) return void new Notice([file.basename, ...linesOf(bench, evidence)].join('\n'), 15_000);
	const tag = (): void => runCommand(commands.names.tagNote, () => tagNote(bench, file));
	noticeWithButtons(quick.provesNothing(file.basename), [{ text: commands.menu.tagNote, action: tag }]);
}

function linesOf(bench: Workbench, evidence: EvidenceFacts): readonly string[] {
	const { quick } = words();
	const framework = bench.framework();
	const areas = evidence.bareAreas.map((id) => framework.areas.find((area) => area.id === id)?.name ?? id);
	const { date, missingStarParts } = evidence;
	return [
		...evidence.competences.flatMap((id) => {
			const competence = findCompetence(framework, id);
			if (!competence) return [];
			const age = ageOn(bench.today(), evidenceRules(framework, competence))(date);
			return [`${quick.proves(competence.name, evidence.levels[id] ?? evidence.level)} ${date === undefined || age === 'undated' ? quick.age.undated : quick.age[age](date)}`];
		}),
		...(areas.length === 0 ? [] : [quick.bareAreas(areas)]),
		...(evidence.competences.length === 0 ? [] : [missingStarParts.length === 0 ? quick.starComplete : quick.star(missingStarParts)]),
	];
}
