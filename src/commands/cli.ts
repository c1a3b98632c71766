// The command line: what the dashboard says, as Markdown or JSON, and two commands that write. Those say what they would
// do, and do it when told to apply. Private notes are counted and never named; listed names come out as initials.
import type { CliData, CliFlags, Plugin } from 'obsidian';
import { readParameters, type Expected, type Parameters } from '../core/cli/parameters';
import type { CompetenceRow } from '../core/dashboard/model';
import { initialsIn } from '../core/export/initials';
import type { Shareable } from '../core/export/without-private';
import { whereIStand } from '../core/export/where-i-stand';
import { lookupOf } from '../core/competence-lookup';
import { escapeBars, markdownTable } from '../core/markdown-table';
import { nearestWord } from '../core/nearest-word';
import { competencesOf } from '../core/framework/framework';
import { report as reportWords } from '../i18n/en/report';
import { words } from '../i18n/words';
import { cliEvidence, cliTag, type CliAnswer } from './cli-writing';
import { ready } from './ready-with-progress';
import { nextProofText, shareableOf } from './todays-model';
import type { Workbench } from './workbench';

type Name = 'status' | 'gaps' | 'next' | 'tag' | 'evidence';

const expected: Readonly<Record<Name, Readonly<Record<string, Expected>>>> = {
	status: { format: { kind: 'format' } },
	gaps: { format: { kind: 'format' }, area: { kind: 'text' }, limit: { kind: 'count' } },
	next: { format: { kind: 'format' }, limit: { kind: 'count' } },
	tag: { file: { kind: 'text', isRequired: true }, competence: { kind: 'competences', isRequired: true }, level: { kind: 'level' }, date: { kind: 'date' }, apply: { kind: 'flag' }, format: { kind: 'format' } },
	evidence: { competence: { kind: 'competences', isRequired: true }, title: { kind: 'text', isRequired: true }, date: { kind: 'date' }, level: { kind: 'level' }, apply: { kind: 'flag' }, format: { kind: 'format' } },
};

const answers: Readonly<Record<Name, (bench: Workbench, parameters: Parameters) => Promise<CliAnswer> | CliAnswer>> = {
	status: (bench) => status(shareableOf(bench), maskOf(bench)),
	gaps: (bench, parameters) => gaps(bench, parameters),
	next: (bench, { limit = 3 }) => next(bench, limit),
	tag: (bench, parameters) => cliTag(bench, parameters),
	evidence: (bench, parameters) => cliEvidence(bench, parameters),
};

export function addCli(plugin: Plugin, bench: Workbench): void {
	const { cli } = words();
	for (const name of ['status', 'gaps', 'next', 'tag', 'evidence'] as const) {
		plugin.registerCliHandler(`${plugin.manifest.id}:${name}`, cli.describe[name], flagsOf(name), (typed) => answer(bench, name, typed));
	}
}

function flagsOf(name: Name): CliFlags {
	const { cli } = words();
	const lines = new Map<string, string>(Object.entries(cli.flags));
	return Object.fromEntries(
		Object.entries(expected[name]).map(([flag, { kind, isRequired = false }]) => [flag, { description: lines.get(flag) ?? flag, required: isRequired, ...(kind === 'flag' ? {} : { value: `<${flag}>` }) }]),
	);
}

async function answer(bench: Workbench, name: Name, typed: CliData): Promise<string> {
	const { cli } = words();
	const read = readParameters(typed, expected[name]);
	if (read.kind === 'refused') return [...read.problems.map(cli.problem), cli.knows(Object.keys(expected[name])), cli.nothingDone].join('\n');
	await ready(bench);
	const unknown = read.parameters.competences.filter((id) => !lookupOf(bench.framework()).competences.has(id));
	if (unknown.length > 0) return [...unknown.map((id) => cli.unknownCompetence(id, nearestWord(id, competencesOf(bench.framework()).map((one) => one.id)))), cli.nothingDone].join('\n');
	const { text, data } = await answers[name](bench, read.parameters);
	return read.parameters.format === 'json' ? JSON.stringify(data, null, '\t') : text;
}

/** What is printed may go anywhere. */
function maskOf({ settings }: Workbench): (text: string) => string {
	return initialsIn(settings.get().privateNames);
}

function status(shareable: Shareable, mask: (text: string) => string): CliAnswer {
	const { title, lines } = whereIStand(shareable, { ...reportWords, nextProof: () => '' });
	const { model, included, leftOut } = shareable;
	return {
		text: [`# ${mask(title)}`, '', ...lines.map((line) => `- ${mask(line)}`)].join('\n'),
		data: { date: model.today, target: model.target.profile, plan: model.plan ? mask(model.plan.path) : null, mustMove: model.mustMove, notes: included, privateNotes: leftOut },
	};
}

function gaps(bench: Workbench, { area, limit }: Parameters): CliAnswer {
	const { cli } = words();
	const { areas } = bench.framework();
	if (area !== undefined && !areas.some(({ id }) => id === area)) {
		const text = cli.unknownArea(area, areas.map(({ id }) => id));
		return { text, data: { problem: text } };
	}
	const rows = shareableOf(bench).model.competences.filter((row) => area === undefined || row.area === area).slice(0, limit);
	const { columns } = cli;
	const cells = (row: CompetenceRow): readonly string[] => [escapeBars(row.name), figure(row.claimed?.level), figure(row.evidenced), figure(row.target), figure(row.priority)];
	return {
		text: markdownTable([columns.competence, columns.claimed, columns.evidenced, columns.target, columns.priority], rows.map(cells)),
		data: rows.map((row) => ({ id: row.id, area: row.area, claimed: row.claimed?.level ?? null, evidenced: row.evidenced ?? null, target: row.target, gap: row.gap ?? null, weight: row.weight })),
	};
}

function next(bench: Workbench, limit: number): CliAnswer {
	const { columns } = words().cli;
	const { model } = shareableOf(bench);
	const mask = maskOf(bench);
	const rows = model.nextProofs.slice(0, limit).flatMap((id) => model.competences.filter((row) => row.id === id)).map((row) => ({ row, sentence: mask(nextProofText(row, reportWords)) }));
	return {
		text: markdownTable([columns.competence, columns.next], rows.map(({ row, sentence }) => [escapeBars(row.name), escapeBars(sentence)])),
		data: rows.map(({ row, sentence }) => ({ id: row.id, level: 'level' in row.nextProof ? row.nextProof.level : null, next: sentence })),
	};
}

function figure(value: number | undefined): string {
	return value === undefined ? '' : String(value);
}
