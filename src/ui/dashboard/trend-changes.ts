// Which ratings went up or down and what is proved that was not, each with the notes it rests on.
import type { RatingChange } from '../../core/dashboard/rating-moves';
import type { Trend } from '../../core/dashboard/trend';
import { titleOf } from '../../core/file-name-date';
import { words } from '../../i18n/words';
import type { Drawing } from './drawing';
import { drawNoteLink } from './note-link';

export function drawTrendChanges(section: HTMLElement, { up, down, proved }: Trend, drawing: Drawing): void {
	const say = words().dashboard.trend;
	const nameOf = (id: string) => drawing.model.competences.find((row) => row.id === id)?.name ?? id;
	const list = section.createEl('ul', { cls: 'pp-rows' });
	const row = (id: string, text: string): HTMLElement => {
		const item = list.createEl('li', { cls: 'pp-row' });
		item.createEl('strong', { text: nameOf(id) });
		item.appendText(`: ${text}`);
		return item;
	};
	const change = (word: string, { competence, from, to }: RatingChange) => {
		const item = row(competence, `${word} ${say.changed(from.level, to.level)}, `);
		drawNoteLink(item, { path: to.path, title: titleOf(to.path) }, `trend:${competence}`, drawing.actions);
		item.appendText('.');
	};
	for (const one of up) change(say.up, one);
	for (const one of down) change(say.down, one);
	for (const { competence, from, to } of proved) row(competence, say.provedNow(from, to));
}
