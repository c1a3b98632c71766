// The base that is created on request, as the value that its YAML stands for: notes with a competence tag, without what the
// product writes for itself. Syntax: Obsidian's help, "Bases syntax" and "Functions", of 1.10.

/** The type of our own view, as it stands in `.base` files, so it does not change. */
export const competencesViewType = 'portfolio-pathway-competences';

export type BaseValue = string | readonly BaseValue[] | { readonly [key: string]: BaseValue };

export interface StarterWords {
	readonly columns: { readonly note: string; readonly competences: string; readonly level: string; readonly date: string; readonly folder: string };
	readonly views: { readonly byCompetence: string; readonly competences: string; readonly byLevel: string; readonly thin: string };
}

export interface StarterSettings {
	readonly tagPrefix: string;
	/** Empty for none: a template proves nothing, whatever tags it hands on. */
	readonly templateFolder: string;
}

export function starterBase({ tagPrefix, templateFolder }: StarterSettings, { columns, views }: StarterWords): BaseValue {
	const inTemplates = templateFolder === '' ? [] : [`!file.inFolder(${literal(templateFolder)})`];
	return {
		filters: { and: [`file.hasTag(${literal(tagPrefix)})`, '!file.hasProperty("pathway-type")', ...inTemplates] },
		formulas: { competences: competencesOf(tagPrefix), day },
		properties: {
			'file.name': { displayName: columns.note },
			'formula.competences': { displayName: columns.competences },
			'note.evidence-level': { displayName: columns.level },
			'formula.day': { displayName: columns.date },
			'file.folder': { displayName: columns.folder },
		},
		views: [
			{
				type: 'table',
				name: views.byCompetence,
				groupBy: { property: 'formula.competences', direction: 'ASC' },
				order: ['file.name', 'note.evidence-level', 'formula.day', 'file.folder'],
				sort: [descending('formula.day')],
			},
			{ type: competencesViewType, name: views.competences },
			{
				type: 'table',
				name: views.byLevel,
				groupBy: { property: 'note.evidence-level', direction: 'DESC' },
				order: ['file.name', 'formula.competences', 'formula.day'],
				sort: [descending('formula.day')],
			},
			{
				type: 'table',
				name: views.thin,
				filters: { or: [`${level}.isEmpty()`, { and: [`${evidenceDate}.isEmpty()`, `${plainDate}.isEmpty()`, `!${dateInName}.matches(file.name)`] }] },
				order: ['file.name', 'formula.competences', 'note.evidence-level', 'formula.day'],
				sort: [{ property: 'file.name', direction: 'ASC' }],
			},
		],
	};
}

const level = 'note["evidence-level"]';
const evidenceDate = 'note["evidence-date"]';
const plainDate = 'note["date"]';
const dateInName = '/\\d{4}-\\d{2}-\\d{2}/';
/** The date of evidence, as the dashboard finds it: its own property, else `date`, else the one in the name. */
const day = `if(${evidenceDate}, ${evidenceDate}, if(${plainDate}, ${plainDate}, if(${dateInName}.matches(file.name), date(file.name.replace(/^.*?(?=\\d{4}-\\d{2}-\\d{2})/, "").slice(0, 10)))))`;

/** `investment/prioritisation, presence/gravitas`: what the tags of a note name, without the prefix. */
function competencesOf(prefix: string): string {
	const start = `${prefix.toLowerCase()}/`;
	return `file.tags.map(value.toString().lower().replace("#", "")).filter(value.startsWith(${literal(start)})).map(value.slice(${start.length})).unique().sort().join(", ")`;
}

function descending(property: string): BaseValue {
	return { property, direction: 'DESC' };
}

/** A text of the formula language. Quotes of the other kind spare it an escape wherever that is possible. */
function literal(text: string): string {
	const escaped = text.replace(/\\/g, '\\\\');
	if (!text.includes('"')) return `"${escaped}"`;
	return text.includes("'") ? `"${escaped.replace(/"/g, '\\"')}"` : `'${escaped}'`;
}
