// The last look: what was rated, and where it will be written.
import type { RatingSession } from '../../core/assessment/rating-session';
import { levelName } from '../../core/assessment/level-meaning';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import type { Level } from '../../core/level';
import { words } from '../../i18n/words';

export interface RatedList {
	readonly framework: Framework;
	readonly competences: readonly PlacedCompetence[];
	readonly before: (competence: string) => Level | undefined;
	readonly path: string;
}

export function drawRatingEnd(container: HTMLElement, { ratings }: RatingSession, { framework, competences, before, path }: RatedList): { focus(): void } {
	const { rating } = words();
	const rated = competences.flatMap(({ id, name }) => {
		const level = ratings[id];
		return level === undefined ? [] : [{ name, level, from: before(id) }];
	});
	const headingEl = container.createEl('h4', { cls: 'pp-rating-name', text: rating.rated(rated.length, competences.length), attr: { tabindex: '-1' } });
	if (rated.length === 0) {
		container.createEl('p', { text: rating.nothingRated });
	} else {
		const listEl = container.createEl('ul', { cls: 'pp-rating-list' });
		for (const { name, level, from } of rated) {
			const itemEl = listEl.createEl('li', { text: `${name}: ${rating.levelName(level, levelName(framework, level))}` });
			if (from !== undefined && from !== level) itemEl.createSpan({ cls: 'pp-rating-from', text: ` (${rating.from(from)})` });
		}
		container.createDiv({ cls: 'pp-rating-path', text: rating.path(path) });
	}
	return { focus: () => headingEl.focus({ preventScroll: true }) };
}
