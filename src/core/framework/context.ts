// What the move depends on: the questions asked once, and what each answer means for the plan.
import * as v from 'valibot';
import { id, ids, text } from './shapes';

const labels = v.optional(v.record(v.string(), text), {});
const field = v.object({ id, unit: v.optional(text), options: v.optional(ids) });

export const contextFactor = v.object({
	id,
	ask: text,
	type: v.picklist(['group', 'choice', 'table', 'text', 'multi', 'log', 'list']),
	fields: v.optional(v.pipe(v.array(field), v.readonly()), []),
	options: v.optional(ids, []),
	labels,
	rows: v.optional(ids, []),
	row_labels: labels,
	columns: v.optional(ids, []),
	column_labels: labels,
	functions: v.optional(ids, []),
	/** Goes to the private companion note and never into the plan itself. */
	private: v.optional(v.boolean(), false),
});

export const readings = v.object({
	'pmo-type': v.record(id, v.object({ gives: text, lacks: text, first: text })),
	'pmo-stance': v.record(id, text),
	'decision-culture': v.record(id, text),
	'bad-news': v.record(id, text),
	'pmo-services': v.record(id, v.object({ competences: ids, portfolio_version: text, hand_over: v.boolean() })),
});

export type ContextFactor = Readonly<v.InferOutput<typeof contextFactor>>;
