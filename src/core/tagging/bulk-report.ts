// What became of each note of a bulk change. Every note that was asked for is in exactly one of the lists.
import type { NotePreview } from './note-effect';

export interface NoteReason {
	readonly path: string;
	/** A sentence for the reader. */
	readonly why: string;
}

export interface BulkReport {
	readonly changed: readonly string[];
	readonly unchanged: readonly string[];
	/** Its own tags or properties changed after the preview, so that the edit would mean something else. */
	readonly changedMeanwhile: readonly string[];
	readonly refused: readonly NoteReason[];
	readonly failed: readonly NoteReason[];
	readonly gone: readonly string[];
	/** Not reached before the user stopped. */
	readonly cancelled: readonly string[];
	readonly unticked: readonly string[];
}

export type NoteOutcome =
	| { readonly kind: 'changed' | 'unchanged' | 'changedMeanwhile' | 'gone' | 'cancelled'; readonly path: string }
	| { readonly kind: 'refused' | 'failed'; readonly path: string; readonly why: string };

export function reportOf(outcomes: readonly NoteOutcome[]): BulkReport {
	const paths = (kind: NoteOutcome['kind']): readonly string[] => outcomes.flatMap((outcome) => (outcome.kind === kind ? [outcome.path] : []));
	const reasons = (kind: 'refused' | 'failed'): readonly NoteReason[] =>
		outcomes.flatMap((outcome) => (outcome.kind === kind && 'why' in outcome ? [{ path: outcome.path, why: outcome.why }] : []));
	return {
		changed: paths('changed'),
		unchanged: paths('unchanged'),
		changedMeanwhile: paths('changedMeanwhile'),
		refused: reasons('refused'),
		failed: reasons('failed'),
		gone: paths('gone'),
		cancelled: paths('cancelled'),
		unticked: [],
	};
}

/** The report with the notes that the preview showed and that were not to be written. */
export function withPreviews(report: BulkReport, previews: readonly NotePreview[]): BulkReport {
	const { changed, changedMeanwhile, refused, failed, unchanged, gone, cancelled } = report;
	const written = new Set([...changed, ...unchanged, ...changedMeanwhile, ...gone, ...cancelled, ...[...refused, ...failed].map(({ path }) => path)]);
	const rest = previews.filter(({ path }) => !written.has(path));
	return {
		...report,
		refused: [...refused, ...rest.flatMap((preview) => (preview.kind === 'refused' ? [{ path: preview.path, why: preview.why }] : []))],
		unchanged: [...unchanged, ...rest.flatMap((preview) => (preview.kind === 'unchanged' ? [preview.path] : []))],
		unticked: rest.flatMap((preview) => (preview.kind === 'edited' ? [preview.path] : [])),
	};
}
