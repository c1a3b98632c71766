// Ratings that were given and not saved yet, kept on this device. One competence by itself is kept apart from the quick
// assessment, so that neither takes the place of the other.
import { emptySession, readSession, type RatingSession } from '../core/assessment/rating-session';
import type { PlacedCompetence } from '../core/framework/framework';
import type { Workbench } from './workbench';

type Asked = readonly PlacedCompetence[];

export function keptRatings({ app, framework }: Workbench, asked: Asked): RatingSession {
	const stored: unknown = app.loadLocalStorage(storageKey(asked));
	return stored === null ? emptySession : readSession(stored, framework());
}

/** `undefined` forgets them. */
export function keepRatings({ app }: Workbench, asked: Asked, session: RatingSession | undefined): void {
	app.saveLocalStorage(storageKey(asked), session ?? null);
}

function storageKey(asked: Asked): string {
	const [first, ...others] = asked;
	return first && others.length === 0 ? `portfolio-pathway-rating-${first.id}` : 'portfolio-pathway-rating';
}
