// The dashboard as somebody else may see it: private notes are counted and never named. Levels may rest on them, which is
// why each competence keeps how many there are. Source: the vault contract, "private".
import type { CompetenceRow, DashboardModel, EvidenceRow, NextProof } from '../dashboard/model';

/** Only what an export has a use for, so that nothing else can slip out. */
export type ShareableModel = Pick<DashboardModel, 'today' | 'target' | 'plan' | 'areas' | 'competences' | 'certificates' | 'mustMove' | 'nextProofs'>;

export interface Shareable {
	readonly model: ShareableModel;
	/** Evidence notes that are named. */
	readonly included: number;
	/** Evidence notes that are not. */
	readonly leftOut: number;
	/** By competence, how many private notes it has; only those that have some. */
	readonly privateNotes: ReadonlyMap<string, number>;
	/** Of these, how many its proved level rests on. */
	readonly privateSupport: ReadonlyMap<string, number>;
}

/** `isPrivate` is asked for notes that are no evidence: the plan, ratings, certificates. */
export function withoutPrivate(model: DashboardModel, isPrivate: (path: string) => boolean): Shareable {
	const named = new Set<string>();
	const hidden = new Set<string>();
	const privateNotes = new Map<string, number>();
	const privateSupport = new Map<string, number>();
	const competences = model.competences.map((row): CompetenceRow => {
		const shown = row.evidence.filter((note) => !note.private && !isPrivate(note.path));
		const paths = new Set(shown.map(({ path }) => path));
		for (const { path } of row.evidence) (paths.has(path) ? named : hidden).add(path);
		if (shown.length < row.evidence.length) privateNotes.set(row.id, row.evidence.length - shown.length);
		const support = row.evidence.filter((note) => !paths.has(note.path) && supports(note, row)).length;
		if (support > 0) privateSupport.set(row.id, support);
		return { ...row, evidence: shown, nextProof: withoutNote(row.nextProof, paths) };
	});
	return {
		model: {
			today: model.today,
			target: model.target,
			mustMove: model.mustMove,
			nextProofs: model.nextProofs,
			plan: model.plan && !isPrivate(model.plan.path) ? model.plan : undefined,
			areas: model.areas.map((area) => ({ ...area, bareNotes: area.bareNotes.filter((path) => !isPrivate(path)) })),
			competences,
			certificates: model.certificates.filter(({ path }) => !isPrivate(path)),
		},
		included: named.size,
		leftOut: hidden.size,
		privateNotes,
		privateSupport,
	};
}

function supports({ level, age }: EvidenceRow, { evidenced }: CompetenceRow): boolean {
	return level !== undefined && evidenced !== undefined && level >= evidenced && (age === 'fresh' || age === 'ageing');
}

/** A proof that waits for a private note is still the next one; which note it is stays out, as an empty path. */
function withoutNote(proof: NextProof, shown: ReadonlySet<string>): NextProof {
	if ('note' in proof) return shown.has(proof.note) ? proof : { ...proof, note: '' };
	if ('notes' in proof) return { ...proof, notes: proof.notes.filter((path) => shown.has(path)) };
	return proof;
}
