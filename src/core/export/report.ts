// A report as parts that any format can be made of: paragraphs, tables, places for charts. What stands in it is built
// from the dashboard's model of the day, so that every figure agrees with it.
import { maskingOf, plainText } from './initials';

export interface Report {
	readonly title: string;
	readonly lines: readonly string[];
	readonly parts: readonly ReportPart[];
	readonly foot: readonly string[];
}

export interface ReportPart {
	readonly id: string;
	readonly heading: string;
	readonly text: readonly string[];
	readonly chart?: ReportChart;
	readonly table?: ReportTable;
	readonly sections?: readonly ReportSection[];
	/** On paper it begins a new page. */
	readonly startsPage?: boolean;
}

export interface ReportSection {
	readonly heading: string;
	readonly paragraphs: readonly string[];
}

/** Which picture of the dashboard stands here. */
export type ReportChart = 'radar';

export interface ReportTable {
	readonly caption: string;
	readonly columns: readonly { readonly title: string; readonly isFigure: boolean }[];
	/** A cell each column; a figure that is not there is empty. */
	readonly rows: readonly (readonly string[])[];
}

export interface Replacement {
	readonly name: string;
	readonly initials: string;
	/** How often it stood in the report. */
	readonly count: number;
}

/** The report with every listed name as initials, and what was replaced, by name. */
export function reportWithInitials(report: Report, names: readonly string[]): { readonly report: Report; readonly replaced: readonly Replacement[] } {
	const counts = new Map<string, Replacement>();
	const piecesOf = maskingOf(names);
	const mask = (text: string): string => {
		const pieces = piecesOf(text);
		for (const { name, text: initials } of pieces) {
			if (name === undefined) continue;
			const key = name.toLowerCase();
			counts.set(key, { name: counts.get(key)?.name ?? name, initials, count: (counts.get(key)?.count ?? 0) + 1 });
		}
		return plainText(pieces);
	};
	const masked = mapTexts(report, mask);
	return { report: masked, replaced: [...counts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function mapTexts(report: Report, mask: (text: string) => string): Report {
	return {
		title: mask(report.title),
		lines: report.lines.map(mask),
		parts: report.parts.map(({ table, sections, ...part }) => ({
			...part,
			heading: mask(part.heading),
			text: part.text.map(mask),
			...(table === undefined ? {} : { table: { caption: mask(table.caption), columns: table.columns, rows: table.rows.map((row) => row.map(mask)) } }),
			...(sections === undefined ? {} : { sections: sections.map(({ heading, paragraphs }) => ({ heading: mask(heading), paragraphs: paragraphs.map(mask) })) }),
		})),
		foot: report.foot.map(mask),
	};
}
