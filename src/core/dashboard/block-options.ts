// The options of a `pathway-dashboard` block in a note: which parts, which area, plan, period and rater. Names are public
// and stable; what cannot be used is named with what could be.
import type { Area } from '../framework/competences';

export const blockKeys = ['show', 'area', 'plan', 'period', 'rater'] as const;
export const blockParts = ['top', 'next', 'move', 'quarter', 'radar', 'gaps', 'claims', 'raters', 'notes', 'trend', 'certificates', 'problems'] as const;

export type BlockKey = (typeof blockKeys)[number];
export type BlockPart = (typeof blockParts)[number];

export interface BlockOptions<Period extends string, Rater extends string> {
	/** All when nothing was asked for. */
	readonly parts: readonly BlockPart[];
	readonly isWhole: boolean;
	/** Id. */
	readonly area: string | undefined;
	/** Path. */
	readonly plan: string | undefined;
	readonly period: Period | undefined;
	readonly rater: Rater | undefined;
}

export type BlockProblem =
	| { readonly kind: 'unknown-key'; readonly found: string }
	| { readonly kind: 'unknown-value'; readonly key: BlockKey; readonly found: string; readonly known: readonly string[] }
	/** One value is asked for and there is none, or there are several. */
	| { readonly kind: 'not-one'; readonly key: BlockKey; readonly known: readonly string[] }
	| { readonly kind: 'no-options'; readonly found: string }
	| { readonly kind: 'malformed'; readonly line: number };

/** What a block can choose from. */
export interface BlockChoices<Period extends string, Rater extends string> {
	readonly areas: readonly Pick<Area, 'id' | 'name'>[];
	readonly plans: readonly { readonly path: string; readonly title: string }[];
	readonly periods: readonly Period[];
	readonly raters: readonly Rater[];
}

export type BlockReading<Period extends string, Rater extends string> =
	| { readonly kind: 'options'; readonly options: BlockOptions<Period, Rater> }
	| { readonly kind: 'problems'; readonly problems: readonly BlockProblem[] };

/** `raw` as parsed from YAML; an empty block has no options and shows everything. */
export function readBlockOptions<Period extends string, Rater extends string>(raw: unknown, choices: BlockChoices<Period, Rater>): BlockReading<Period, Rater> {
	const given = raw ?? {};
	if (!isRecord(given)) return { kind: 'problems', problems: [{ kind: 'no-options', found: typeof raw === 'string' ? raw : '' }] };
	const problems: BlockProblem[] = [];
	const values = new Map<BlockKey, readonly string[]>();
	for (const [found, value] of Object.entries(given)) {
		const key = blockKeys.find((known) => known === found.trim().toLowerCase());
		if (key === undefined) problems.push({ kind: 'unknown-key', found });
		else values.set(key, key === 'show' ? textsOf(value).flatMap((text) => textsOf(text.split(','))) : textsOf(value));
	}
	const one = <Value extends string>(key: BlockKey, known: readonly Choice<Value>[]): Value | undefined => {
		const texts = values.get(key) ?? [];
		if (texts.length === 0) return undefined;
		const names = known.map(({ names: [name = ''] }) => name);
		if (texts.length > 1) problems.push({ kind: 'not-one', key, known: names });
		else return find(key, texts[0] ?? '', known, problems);
		return undefined;
	};
	const parts = (values.get('show') ?? []).flatMap((text) => find('show', text, named(blockParts), problems) ?? []);
	const options = {
		parts: parts.length === 0 ? blockParts : blockParts.filter((part) => parts.includes(part)),
		isWhole: parts.length === 0,
		area: one('area', choices.areas.map(({ id, name }) => ({ value: id, names: [id, name] }))),
		plan: one('plan', choices.plans.map(({ path, title }) => ({ value: path, names: [title, path, path.replace(/\.md$/i, '')] }))),
		period: one('period', named(choices.periods)),
		rater: one('rater', named(choices.raters)),
	};
	return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'options', options };
}

interface Choice<Value extends string> {
	readonly value: Value;
	/** The first is the one that is told. */
	readonly names: readonly string[];
}

function named<Value extends string>(values: readonly Value[]): readonly Choice<Value>[] {
	return values.map((value) => ({ value, names: [value] }));
}

function find<Value extends string>(key: BlockKey, found: string, known: readonly Choice<Value>[], problems: BlockProblem[]): Value | undefined {
	const choice = known.find(({ names }) => names.some((name) => plain(name) === plain(found)));
	if (!choice) problems.push({ kind: 'unknown-value', key, found, known: known.map(({ names: [name = ''] }) => name) });
	return choice?.value;
}

/** `12 months` is `12-months`. */
function plain(text: string): string {
	return text.toLowerCase().replace(/[\s-]+/g, ' ').trim();
}

/** A text, a list, or a link, which YAML reads as a list in a list. */
function textsOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (typeof value === 'number') return [String(value)];
	if (typeof value !== 'string') return [];
	const link = /^\s*\[\[([^\]|#]*)[^\]]*\]\]\s*$/.exec(value)?.[1];
	const text = (link ?? value).trim();
	return text === '' ? [] : [text];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
