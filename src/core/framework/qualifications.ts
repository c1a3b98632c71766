// Qualifications and CPD schemes, used only as names with their published facts.
import * as v from 'valibot';
import { amount, id, text, texts, wholeNumber } from './shapes';

const unknownYet = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

export const qualification = v.object({
	id,
	name: text,
	former_name: unknownYet(text),
	body: text,
	level: id,
	course_days: unknownYet(amount(0, 60)),
	exam: v.object({
		questions: unknownYet(v.union([amount(0, 1000), text])),
		minutes: unknownYet(wholeNumber(1, 1000)),
		pass: unknownYet(text),
		style: text,
	}),
	prerequisite: unknownYet(text),
	/** Default for the renew-by field, not a rule; null where the body names none. */
	renewal_months: unknownYet(wholeNumber(1, 240)),
	renewal_routes: v.pipe(v.array(id), v.readonly()),
	note: v.optional(text),
});

export const cpdScheme = v.object({
	id,
	name: text,
	unit: text,
	target: amount(0, 10_000),
	period_months: wholeNumber(1, 120),
	rules: texts,
	applies_to: v.optional(v.pipe(v.array(id), v.readonly()), []),
});

export type Qualification = Readonly<v.InferOutput<typeof qualification>>;
