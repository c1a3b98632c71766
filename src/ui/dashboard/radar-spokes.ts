// What the radar is drawn over: the areas, or the competences of the one that is chosen. A figure reads the same in the
// chart, in the table beside it and to those who hear it.
import type { AreaRow, CompetenceRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import type { SeriesName } from '../charts/series';
import type { Drawing } from './drawing';
import { areaShown } from './shown-area';

export interface Spoke {
	readonly id: string;
	readonly name: string;
	readonly values: Readonly<Record<SeriesName, number | undefined>>;
	readonly of: { readonly kind: 'area'; readonly area: AreaRow } | { readonly kind: 'competence'; readonly row: CompetenceRow };
}

/** The area whose competences are drawn; nothing when the areas are. */
export function areaDrawn(drawing: Drawing): AreaRow | undefined {
	return drawing.state.competencesDrawn ? areaShown(drawing) : undefined;
}

/** In the order of the framework. */
export function spokesOf(drawing: Drawing): readonly Spoke[] {
	const { model } = drawing;
	const area = areaDrawn(drawing);
	if (!area) return model.areas.map(areaSpoke);
	return area.competences.flatMap((id) => {
		const row = model.competences.find((competence) => competence.id === id);
		return row ? [competenceSpoke(row)] : [];
	});
}

/** A mean with one decimal place or a level, or words for none. */
export function valueWords({ values, of }: Spoke, name: SeriesName): string {
	const value = values[name];
	const say = words().dashboard;
	if (value !== undefined) return of.kind === 'area' ? value.toFixed(1) : String(value);
	return name === 'evidenced' ? say.gaps.notProved : say.radar.notRated;
}

/** One sentence of all its figures. */
export function spokeInWords(spoke: Spoke, series: readonly SeriesName[]): string {
	const say = words().dashboard.radar;
	const figures = series.map((name) => say.value(seriesWords(name), valueWords(spoke, name)));
	if (spoke.of.kind === 'area') figures.push(say.ratedOf(spoke.of.area.rated, spoke.of.area.of));
	return `${spoke.name}: ${figures.join(', ')}`;
}

/** In the key the whole is said once. */
export function seriesWords(name: SeriesName): string {
	const say = words().dashboard.radar;
	return name === 'comparison' ? say.comparisonShort : say[name];
}

function areaSpoke(area: AreaRow): Spoke {
	const { target, claimed, evidenced, manager, sponsor, comparison } = area;
	return { id: area.id, name: area.name, values: { target, claimed, evidenced, manager, sponsor, comparison }, of: { kind: 'area', area } };
}

function competenceSpoke(row: CompetenceRow): Spoke {
	const given = (rater: 'manager' | 'sponsor') => row.others.find((other) => other.rater === rater)?.level;
	const values = { target: row.target, claimed: row.claimed?.level, evidenced: row.evidenced, manager: given('manager'), sponsor: given('sponsor'), comparison: row.comparison };
	return { id: row.id, name: row.name, values, of: { kind: 'competence', row } };
}
