// The next proof a competence needs: one sentence, and the buttons that lead there.
import { titleOf } from '../../core/file-name-date';
import type { CompetenceRow } from '../../core/dashboard/model';
import type { Level } from '../../core/level';
import type { NextProofWords } from '../../i18n/en/next-proof';
import { words } from '../../i18n/words';
import { drawButton, type Drawing } from './drawing';
import { drawNoteLink, drawSentence } from './note-link';

/** `key` is where on the page the sentence stands, since it stands on it more than once. */
export function drawNextProof(parent: HTMLElement, row: CompetenceRow, key: string, { actions }: Drawing): void {
	const note = noteOf(row);
	drawSentence(parent, nextProofSentence(row), (at) => {
		if (note !== undefined) drawNoteLink(at, { path: note, title: noteTitle(row, note) }, `${key}:note`, actions);
	});
	if (row.belowFloor) parent.createSpan({ cls: 'pp-floor', text: ` ${words().dashboard.proofs.belowFloor}` });
	if (row.nextProof.kind === 'next-level') parent.createSpan({ cls: 'pp-prompt', text: ` ${words().dashboard.proofs.prompt(row.nextProof.prompt)}` });
}

/** With `{note}` where the link belongs. `say` has other words where somebody else reads it. */
export function nextProofSentence({ nextProof: proof }: CompetenceRow, say: NextProofWords = words().dashboard.proofs): string {
	switch (proof.kind) {
		case 'none-yet':
			return say.noneYet(proof.level);
		case 'no-level-given':
			return say.noLevelGiven(proof.notes.length);
		case 'newer-needed':
			return say.newerNeeded(proof.level, proof.last);
		case 'one-more-and-star':
			return say.oneMoreAndStar(proof.level);
		case 'one-more':
			return say.oneMore(proof.level);
		case 'finish-star':
			return say.finishStar(proof.missing);
		case 'next-level':
			return say.nextLevel(proof.proved, proof.level);
		case 'second-view':
			return say.secondView(proof.level);
		case 'runs-out':
			return say.runsOut(proof.level, proof.until);
		case 'at-target':
			return say.atTarget(proof.last);
		case 'not-rated':
			return say.notRated;
	}
}

/** Of the buttons of the sentence only those that can do something. */
export function drawNextProofButtons(parent: HTMLElement, row: CompetenceRow, key: string, { actions }: Drawing): void {
	const say = words().dashboard;
	const { rate, prepareRating, logEvidence } = actions;
	const proof = row.nextProof;
	const button = (name: string, text: string, press: (event: MouseEvent) => void) =>
		drawButton(parent, { key: `${key}:${name}`, text, spoken: say.for(row.name) }, press);

	if (proof.kind === 'finish-star' || proof.kind === 'one-more-and-star') button('open', say.openNoteButton, (event) => actions.openNote(proof.note, event));
	if (proof.kind === 'not-rated' && rate) button('rate', say.rate, () => rate(row.id));
	if (proof.kind === 'second-view' && prepareRating) button('prepare', say.prepareRating, () => prepareRating(row.id));
	const level = levelToProve(row);
	if (logEvidence && level !== undefined) button('log', say.logEvidence, () => logEvidence(row.id, level));
}

/** The level that a new note would have to prove. Undefined where it is not a new note that is asked for. */
export function levelToProve({ nextProof: proof }: CompetenceRow): Level | undefined {
	switch (proof.kind) {
		case 'none-yet':
		case 'newer-needed':
		case 'one-more-and-star':
		case 'one-more':
		case 'next-level':
		case 'runs-out':
			return proof.level;
		case 'no-level-given':
		case 'finish-star':
		case 'second-view':
		case 'at-target':
		case 'not-rated':
			return undefined;
	}
}

function noteOf({ nextProof: proof }: CompetenceRow): string | undefined {
	return proof.kind === 'one-more-and-star' || proof.kind === 'one-more' || proof.kind === 'finish-star' ? proof.note : undefined;
}

function noteTitle(row: CompetenceRow, path: string): string {
	return row.evidence.find((evidence) => evidence.path === path)?.title ?? titleOf(path);
}
