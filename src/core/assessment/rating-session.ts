// A rating while it goes on, as plain JSON, so that closing the window keeps it on this device: what was rated so far, and
// the reasons for what went up.
import { lookupOf } from '../competence-lookup';
import type { Framework } from '../framework/framework';
import { isLevel, type Level } from '../level';
import { isRecord } from '../note-properties';

export interface RatingSession {
	/** By competence id. */
	readonly ratings: Readonly<Record<string, Level>>;
	/** By competence id, as typed; kept even while the level is not raised. */
	readonly raises: Readonly<Record<string, Raise>>;
	/** The competence that was asked for last. */
	readonly at?: string;
}

export interface Raise {
	readonly reason: string;
	/** Path of the note that shows it; empty while it is not written. */
	readonly note: string;
}

export const emptySession: RatingSession = { ratings: {}, raises: {} };

export function isEmptySession({ ratings }: RatingSession): boolean {
	return Object.keys(ratings).length === 0;
}

/** Takes what is stored on the device; what does not fit the framework is left out. */
export function readSession(stored: unknown, framework: Framework): RatingSession {
	if (!isRecord(stored)) return emptySession;
	const known = (id: string): boolean => lookupOf(framework).competences.has(id);
	const { ratings, raises, at } = stored;
	return {
		ratings: Object.fromEntries(entriesOf(ratings).flatMap(([id, level]) => (known(id) && isLevel(level) ? [[id, level] as const] : []))),
		raises: Object.fromEntries(entriesOf(raises).flatMap(([id, raise]) => (known(id) && isRaise(raise) ? [[id, { reason: raise.reason, note: raise.note }] as const] : []))),
		...(typeof at === 'string' && known(at) ? { at } : {}),
	};
}

/** `undefined` takes the rating back. */
export function withRating(session: RatingSession, id: string, level: Level | undefined): RatingSession {
	const { [id]: _before, ...others } = session.ratings;
	return { ...session, ratings: level === undefined ? others : { ...others, [id]: level } };
}

export function withRaise(session: RatingSession, id: string, change: Partial<Raise>): RatingSession {
	return { ...session, raises: { ...session.raises, [id]: { ...(session.raises[id] ?? { reason: '', note: '' }), ...change } } };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
	return isRecord(value) ? Object.entries(value) : [];
}

function isRaise(value: unknown): value is Raise {
	return isRecord(value) && typeof value['reason'] === 'string' && typeof value['note'] === 'string';
}
