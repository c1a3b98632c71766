// What the dashboard would say if only some of the notes proved anything: claims, plans and targets stay, evidence counts
// only from the chosen notes. Shares with the tally of the whole vault whatever the other notes do not touch.
import { applyNote, type Tally } from '../dashboard/tally';
import type { NoteFacts } from '../note-facts';

/** `tally` is that of all `notes`. */
export function evidenceAmong(tally: Tally, notes: Iterable<NoteFacts>, chosen: ReadonlySet<string>): Tally {
	let among = tally;
	for (const note of notes) if (note.evidence && !chosen.has(note.path)) among = applyNote(among, note, withoutEvidence(note));
	return among;
}

function withoutEvidence(note: NoteFacts): NoteFacts {
	const { evidence: _proves, ...rest } = note;
	return rest;
}
