// Notes that prove something, and ratings, as many as wanted: the part of a vault that the dashboard and a review are made of.
import { competencesOf } from '../../src/core/framework/framework';
import { bundledFramework } from '../bundled-framework';

const competences = competencesOf(bundledFramework());

export const evidencePath = (number: number): string => `Work/Note ${number}.md`;

/** The level is another one each `turn`; dates lie in the six years from `firstYear` on. */
export function evidenceText(number: number, { turn = 0, firstYear = 2021 } = {}): string {
	const tags = [number, number * 7 + 3].map((at) => competences[at % competences.length]).map((one) => `  - competence/${one?.area.id}/${one?.id}`);
	const date = `${firstYear + (number % 6)}-0${1 + (number % 9)}-1${number % 10}`;
	return `---\ntags:\n${tags.join('\n')}\nevidence-date: ${date}\nevidence-level: ${1 + ((number + turn) % 5)}\n---\nText.\n`;
}

/** With three ratings: two of the manager's own, and one by somebody else. */
export function evidenceNotes(count: number): Readonly<Record<string, string>> {
	const evidence = Array.from({ length: count }, (_, number) => [evidencePath(number), evidenceText(number)] as const);
	return Object.fromEntries([...evidence, ...[['2026-02-01', 'self', 0] as const, ['2026-09-01', 'self', 1] as const, ['2026-09-02', 'manager', 2] as const].map(assessment)]);
}

function assessment([date, rater, add]: readonly [string, string, number]): readonly [string, string] {
	const levels = competences.map(({ id }, index) => `level-${id}: ${(index + add) % 5}`).join('\n');
	return [`Pathway/Assessment ${date} ${rater}.md`, `---\npathway-type: assessment\npathway-date: ${date}\npathway-rater: ${rater}\n${levels}\n---\n`];
}
