// What the radar says of the spoke that is pointed at or chosen.
import { words } from '../../i18n/words';
import type { SeriesName } from '../charts/series';
import { seriesWords, valueWords, type Spoke } from './radar-spokes';

export function drawReadingOf(reading: HTMLElement, spoke: Spoke | undefined, series: readonly SeriesName[]): void {
	reading.empty();
	if (!spoke) {
		reading.createEl('p', { cls: 'pp-muted', text: words().dashboard.radar.choose });
		return;
	}
	reading.createEl('p', { cls: 'pp-reading-area', text: spoke.name });
	const list = reading.createEl('dl', { cls: 'pp-reading-values' });
	for (const name of series) {
		const pair = list.createDiv();
		pair.createEl('dt', { text: seriesWords(name) });
		pair.createEl('dd', { text: valueWords(spoke, name) });
	}
	const facts = reading.createEl('p', { cls: 'pp-facts' });
	for (const text of factsOf(spoke)) facts.createSpan({ cls: 'pp-fact', text });
}

function factsOf({ of }: Spoke): readonly string[] {
	const say = words().dashboard;
	if (of.kind === 'competence') return [of.row.evidence.length === 0 ? say.evidence.none : say.notes(of.row.evidence.length)];
	const { area } = of;
	return [
		say.radar.ratedOf(area.rated, area.of),
		say.radar.provedOf(area.proved, area.of),
		area.lastEvidence === undefined ? say.radar.noNote : say.radar.lastNote(area.lastEvidence),
	];
}
