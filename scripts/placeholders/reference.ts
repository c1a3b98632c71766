// The reference of all placeholders as the README has it: made from the tables of the engine, with what they mean.
import { evidencePlaceholders } from '../../src/core/evidence-note/evidence-placeholders';
import { planPlaceholders } from '../../src/core/plan/note/plan-placeholders';
import { reviewPlaceholders } from '../../src/core/review/review-placeholders';
import type { Placeholder } from '../../src/core/template/placeholder';
import { withPart } from '../readme-part.mjs';
import { evidenceMeanings } from './evidence-meanings';
import type { Meanings } from './meaning';
import { planMeanings } from './plan-meanings';
import { reviewMeanings } from './review-meanings';

export interface DocumentedTemplate {
	readonly name: string;
	readonly table: readonly Placeholder[];
	readonly meanings: Meanings;
}

export const documentedTemplates: readonly DocumentedTemplate[] = [
	{ name: 'plan.md', table: planPlaceholders, meanings: planMeanings },
	{ name: 'evidence.md', table: evidencePlaceholders, meanings: evidenceMeanings },
	{ name: 'review.md', table: reviewPlaceholders, meanings: reviewMeanings },
];

const opening = `## Templates of your own

A note \`plan.md\`, \`evidence.md\` or \`review.md\` in your template folder takes the place of the bundled one in [templates](templates). A name that is not known stays in the note as it is, and you are told.

- \`{{role}}\` is a value. \`{{date:YYYY-MM-DD}}\` is a date in a format of your own; without one it reads 1 December 2026.
- \`{{#each quarters}} … {{/each}}\` repeats for each item of a list. \`{{#if quick}} … {{else}} … {{/if}}\` chooses; what is empty counts as no, 0 counts as yes.
- \`{{#block roadmap}} … {{/block}}\` puts the plugin's marks round a part of the plan, each once in a note.`;

/** The README with the reference as it is now. */
export function withReference(readme: string): string {
	return withPart(readme, 'placeholders', reference());
}

function reference(): string {
	return [opening, ...documentedTemplates.map(detailsOf)].join('\n\n');
}

function detailsOf({ name, table, meanings }: DocumentedTemplate): string {
	const head = ['| Placeholder | Kind | Meaning | Example |', '| --- | --- | --- | --- |'];
	return ['<details>', `<summary>All placeholders of ${name}</summary>`, '', ...head, ...rowsOf(table, meanings, ''), '', '</details>'].join('\n');
}

/** In the order of the meanings, which is that of the note; the fields of a list follow it. */
function rowsOf(table: readonly Placeholder[], meanings: Meanings, within: string): readonly string[] {
	const byName = new Map(table.map((placeholder) => [placeholder.name, placeholder]));
	return Object.entries(meanings).flatMap(([name, said]) => {
		const { kind = '', fields = [] } = byName.get(name) ?? {};
		const row = (meaning: string, example: string): string => `| ${within}\`${name}\` | ${kind} | ${cell(meaning)} | ${example} |`;
		if ('fields' in said) return [row(said.meaning, ''), ...rowsOf(fields, said.fields, `${within}\`${name}\` › `)];
		const [meaning, example] = said;
		return [row(meaning, example === undefined ? '' : `\`${cell(example)}\``)];
	});
}

function cell(text: string): string {
	return text.replace(/\|/g, '\\|');
}
