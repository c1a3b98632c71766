// All values of a plan note, by placeholder.
import type { TemplateValues } from '../../template/placeholder';
import { attributionFor } from './attribution';
import { closingValues } from './closing-values';
import { gapValues, routeValues } from './gap-values';
import { learningValues } from './learning-values';
import type { NoteSource } from './note-source';
import { openingValues } from './opening-values';
import { peopleValues } from './people-values';
import { quarterValues } from './quarter-values';
import { startingValues } from './starting-values';

export function noteValues(source: NoteSource): TemplateValues {
	const values = {
		...openingValues(source),
		...startingValues(source),
		...gapValues(source),
		...routeValues(source),
		...quarterValues(source),
		...learningValues(source),
		...peopleValues(source),
		...closingValues(source),
	};
	return { ...values, attribution: attributionFor(JSON.stringify(values), source.framework) };
}
