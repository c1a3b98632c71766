// One competence of a pack: its row, what the level claimed means in the framework's words, and the note that was chosen.
import type { CompetenceRow } from '../dashboard/model';
import type { Shareable } from '../export/without-private';
import { findCompetence, type Framework } from '../framework/framework';
import type { PackEntry, Story } from './pack-report';

/** `path` is the note of the story; undefined where none is chosen. */
export function packEntry(row: CompetenceRow, path: string | undefined, story: Story | undefined, { privateSupport }: Pick<Shareable, 'privateSupport'>, framework: Framework): PackEntry {
	const level = row.claimed?.level ?? row.evidenced;
	return {
		row,
		// Level 0 is "no real exposure", which has no words of its own.
		descriptor: level === undefined || level === 0 ? '' : (findCompetence(framework, row.id)?.levels[level] ?? ''),
		note: row.evidence.find((note) => note.path === path),
		story,
		privateSupport: privateSupport.get(row.id) ?? 0,
	};
}
