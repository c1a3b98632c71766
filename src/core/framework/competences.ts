// Areas, competences with their levels, and the actions that raise them.
import * as v from 'valibot';
import { amount, id, ids, level, text, wholeNumber } from './shapes';

/** At each word of a note as many words are compared as a keyword has: one of thousands would hold up every suggestion. */
const keywords = v.pipe(v.array(v.pipe(text, v.maxLength(200, 'at most 200 characters'))), v.readonly());

const action = v.object({
	id,
	/** 70 experience, 20 exposure, 10 education: a lens and no quota. */
	mode: v.picklist(['70', '20', '10']),
	routes: ids,
	weeks: wholeNumber(1, 104),
	/** Hours of one's own time. Without it the action is the job itself and costs none. */
	hours: v.optional(amount(0, 200)),
	/** Days of work time that a manager has to agree. */
	work_days: v.optional(amount(0, 100), 0),
	to_level: level,
	short: v.optional(text),
	do: text,
	/** What to keep as proof. */
	shows: text,
	anchor: v.optional(v.picklist(['planning-round'])),
	full_time: v.optional(v.boolean(), false),
	/** One qualification, or several of which one is to be chosen. */
	qualification: v.optional(v.union([id, ids])),
});

const competence = v.object({
	id,
	/** Ids that notes may still have and that mean this one now. Source: the vault contract, "Tags". */
	replaces: v.optional(ids),
	name: text,
	/** One of those in the quick assessment. */
	core: v.boolean(),
	/** 1 to 3. */
	weight: wholeNumber(1, 3),
	summary: text,
	levels: v.object({ 1: text, 2: text, 3: text, 4: text, 5: text }),
	targets: v.record(id, level),
	/** Overrides the general freshness of evidence, in months. */
	fresh_months: v.optional(wholeNumber(1, 120)),
	evidence_prompts: v.pipe(v.array(text), v.minLength(1, 'at least one question'), v.readonly()),
	keywords: v.object({ strong: keywords, weak: keywords, plain: keywords, exclude: keywords }),
	actions: v.pipe(v.array(action), v.readonly()),
	qualifications: ids,
});

export const area = v.object({
	id,
	replaces: v.optional(ids),
	side: v.picklist(['delivery', 'strategy', 'people', 'none']),
	behavioural: v.boolean(),
	name: text,
	question: text,
	competences: v.pipe(v.array(competence), v.minLength(1, 'at least one competence'), v.readonly()),
});

export type Action = Readonly<v.InferOutput<typeof action>>;
export type Competence = Readonly<v.InferOutput<typeof competence>>;
export type Area = Readonly<v.InferOutput<typeof area>>;
