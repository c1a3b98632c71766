// What an expression gives for one file. Values are plain: null, booleans, numbers, texts (dates too), lists, patterns, files.
import { getAllTags } from '../../data/index';
import { missing } from '../refuse-unknown';
import type { App } from '../app';
import type { TFile } from 'obsidian';
import { functions, methods, text } from './functions';
import { parseExpression, type Expression } from './parse-expression';

export interface Row {
	readonly app: App;
	readonly file: TFile;
	readonly formulas: Readonly<Record<string, string>>;
}

/** Names of the row, or of an item of a list while a function looks at it. */
type Names = (name: string) => unknown;

export function evaluate(formula: string, row: Row): unknown {
	return valueOf(parseExpression(formula), namesOf(row));
}

/** `note.x`, `file.x` or `formula.x`; a bare name is a property of the note. */
export function property(id: string, row: Row): unknown {
	const [, of = 'note', name = ''] = /^(?:(note|file|formula)\.)?(.*)$/s.exec(id) ?? [];
	return member(namesOf(row)(of), name);
}

export function isTruthy(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

class Lookup {
	constructor(readonly read: (name: string) => unknown) {}
}

/** A function of the file. */
class FileFunction {
	constructor(readonly run: (inputs: readonly unknown[]) => unknown) {}
}

function namesOf(row: Row): Names {
	const { app, file, formulas } = row;
	const cache = app.metadataCache.getFileCache(file);
	const note = new Lookup((name) => own<unknown>(cache?.frontmatter ?? {}, name) ?? null);
	const formula = new Lookup((name) => {
		const written = own(formulas, name);
		return written === undefined ? null : evaluate(written, { ...row, formulas: Object.fromEntries(Object.entries(formulas).filter(([other]) => other !== name)) });
	});
	const tags = (): string[] => (cache ? (getAllTags(cache) ?? []) : []);
	const facts: Readonly<Record<string, () => unknown>> = {
		name: () => file.name,
		basename: () => file.basename,
		path: () => file.path,
		folder: () => file.parent?.path ?? '',
		ext: () => file.extension,
		tags,
		hasTag: () => new FileFunction((wanted) => tags().some((tag) => wanted.some((one) => isTagOrBelow(tag, text(one))))),
		hasProperty: () => new FileFunction(([name]) => cache?.frontmatter !== undefined && Object.hasOwn(cache.frontmatter, text(name))),
		inFolder: () => new FileFunction(([folder]) => file.path.startsWith(`${text(folder).replace(/\/+$/, '')}/`)),
	};
	const ofFile = new Lookup((name) => (own(facts, name) ?? fail(`file.${name}`))());
	return (name) => (name === 'file' ? ofFile : name === 'note' ? note : name === 'formula' ? formula : note.read(name));
}

function isTagOrBelow(tag: string, wanted: string): boolean {
	const [has, asked] = [tag, wanted].map((one) => `${one.replace(/^#/, '').toLowerCase()}/`);
	return asked !== undefined && has?.startsWith(asked) === true;
}

function valueOf(expression: Expression, names: Names): unknown {
	switch (expression.kind) {
		case 'literal':
			return expression.value;
		case 'name':
			return names(expression.name);
		case 'member':
			return member(valueOf(expression.of, names), expression.name);
		case 'index':
			return member(valueOf(expression.of, names), String(valueOf(expression.at, names)));
		case 'not':
			return !isTruthy(valueOf(expression.of, names));
		case 'call':
			return called(expression, names);
		case 'binary':
			return combined(expression, names);
	}
}

function member(of: unknown, name: string): unknown {
	if (of instanceof Lookup) return of.read(name);
	if (Array.isArray(of) && /^\d+$/.test(name)) return of[Number(name)] ?? null;
	return fail(`${name} of such a value`);
}

/** What a function takes is evaluated by it: `if` needs one branch, `filter` looks at each item. */
function called({ of, inputs }: Extract<Expression, { kind: 'call' }>, names: Names): unknown {
	const input = (at: number, with_: Names = names): unknown => {
		const expression = inputs[at];
		return expression === undefined ? null : valueOf(expression, with_);
	};
	if (of.kind === 'name') return (own(functions, of.name) ?? fail(`${of.name}()`))(input);
	if (of.kind !== 'member') return fail('such a call');
	const target = valueOf(of.of, names);
	if (target instanceof Lookup) {
		const method = target.read(of.name);
		return method instanceof FileFunction ? method.run(inputs.map((_, at) => input(at))) : fail(`${of.name}()`);
	}
	const each = (value: unknown): Names => (name) => (name === 'value' ? value : names(name));
	return (own(methods, of.name) ?? fail(`${of.name}()`))(target, input, (value) => input(0, each(value)));
}

function combined({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, names: Names): unknown {
	const a = valueOf(left, names);
	if (operator === '&&') return isTruthy(a) && isTruthy(valueOf(right, names));
	if (operator === '||') return isTruthy(a) || isTruthy(valueOf(right, names));
	const b = valueOf(right, names);
	if (operator === '==') return a === b;
	if (operator === '!=') return a !== b;
	if (operator === '+') return typeof a === 'number' && typeof b === 'number' ? a + b : `${text(a ?? '')}${text(b ?? '')}`;
	if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=') return compares(operator, a, b);
	return fail(`the operator ${operator}`);
}

function compares(operator: '<' | '>' | '<=' | '>=', a: unknown, b: unknown): boolean {
	if (a === null || b === null || typeof a !== typeof b) return false;
	const sign = typeof a === 'number' && typeof b === 'number' ? a - b : text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1;
	return operator === '<' ? sign < 0 : operator === '>' ? sign > 0 : operator === '<=' ? sign <= 0 : sign >= 0;
}

/** Not what every object has from birth, such as `toString`. */
function own<T>(named: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(named, name) ? named[name] : undefined;
}

function fail(what: string): never {
	throw missing(`${what} in Bases`);
}
