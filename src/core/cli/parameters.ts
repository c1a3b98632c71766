// What was typed after a command on the command line, checked against what the command knows. Total: whatever comes, the
// outcome is either complete or says in one line each what to change.
import { isCalendarDate, type CalendarDate } from '../calendar-date';
import { nearestWord } from '../nearest-word';
import { isLevel, type Level } from '../level';

export type ParameterKind = 'text' | 'flag' | 'format' | 'date' | 'level' | 'count' | 'competences';

export interface Parameters {
	readonly format: 'json' | 'md';
	readonly apply: boolean;
	readonly file?: string;
	readonly title?: string;
	readonly area?: string;
	readonly date?: CalendarDate;
	readonly level?: Level;
	/** 1 to 1000. */
	readonly limit?: number;
	readonly competences: readonly string[];
}

export type Problem =
	| { readonly kind: 'unknown'; readonly name: string; readonly nearest?: string }
	| { readonly kind: 'missing'; readonly name: string }
	| { readonly kind: 'bad'; readonly name: string; readonly found: string; readonly expected: ParameterKind };

export interface Expected {
	readonly kind: ParameterKind;
	readonly isRequired?: boolean;
}

export type ReadParameters = { readonly kind: 'read'; readonly parameters: Parameters } | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const longest = 1_000;

/** `typed` may hold anything; keys that Obsidian adds itself (`vault`, `copy`) are passed over. */
export function readParameters(typed: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, Expected>>): ReadParameters {
	const problems: Problem[] = [];
	const values = new Map<string, unknown>();
	const known = new Map(Object.entries(expected));
	const given = new Map(Object.entries(typed));
	for (const [name, value] of given) {
		const parameter = known.get(name);
		if (!parameter) {
			if (ofObsidian.has(name)) continue;
			const nearest = nearestWord(name.slice(0, 40), known.keys());
			problems.push({ kind: 'unknown', name, ...(nearest === undefined ? {} : { nearest }) });
			continue;
		}
		const text = typeof value === 'string' ? value.trim() : '';
		const meant = text.length > longest ? undefined : meaningOf(text, parameter.kind);
		if (meant === undefined) problems.push({ kind: 'bad', name, found: text.slice(0, 80), expected: parameter.kind });
		else values.set(name, meant);
	}
	for (const [name, { isRequired }] of known) {
		if (isRequired === true && !given.has(name)) problems.push({ kind: 'missing', name });
	}
	return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', parameters: parametersOf(values) };
}

const ofObsidian: ReadonlySet<string> = new Set(['vault', 'copy', 'action']);

function meaningOf(text: string, kind: ParameterKind): unknown {
	switch (kind) {
		case 'text':
			return text === '' || text === 'true' ? undefined : text;
		case 'flag':
			return text === '' || text === 'true' ? true : undefined;
		case 'format':
			return text === 'json' || text === 'md' ? text : undefined;
		case 'date':
			return isCalendarDate(text) ? text : undefined;
		case 'level':
			return /^\d$/.test(text) && isLevel(Number(text)) ? Number(text) : undefined;
		case 'count':
			return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000 ? Number(text) : undefined;
		case 'competences': {
			const ids = text.split(',').map((id) => id.trim().toLowerCase());
			return text === 'true' || ids.some((id) => id === '') ? undefined : [...new Set(ids)];
		}
	}
}

// The one guard at the edge: what was put into the map by name is taken out by name.
function parametersOf(values: ReadonlyMap<string, unknown>): Parameters {
	const { format, apply, file, title, area, date, level, limit, competence } = Object.fromEntries(values);
	return {
		format: format === 'json' ? 'json' : 'md',
		apply: apply === true,
		competences: Array.isArray(competence) ? competence.filter((id): id is string => typeof id === 'string') : [],
		...(typeof file === 'string' ? { file } : {}),
		...(typeof title === 'string' ? { title } : {}),
		...(typeof area === 'string' ? { area } : {}),
		...(isCalendarDate(date) ? { date } : {}),
		...(isLevel(level) ? { level } : {}),
		...(typeof limit === 'number' ? { limit } : {}),
	};
}
