// Reads a YAML document up to its first error. The library goes on and makes an object of every error and warning, of
// which a long text may have half a million.
import { Composer, Parser, type CST, type Document } from 'yaml';

/** `offset` is where it stands in the text. */
export class YamlError extends Error {
	override readonly name = 'YamlError';

	constructor(
		message: string,
		readonly offset: number,
	) {
		super(message);
	}
}

/** Throws a `YamlError`. Keys that stand twice are not looked for. */
export function parseUntilError(text: string): Document.Parsed {
	const composer = new Composer({ uniqueKeys: false, logLevel: 'error', prettyErrors: false });
	// The library offers no way to stop. It calls this own property of the composer for each error, also for a subclass.
	Reflect.set(composer, 'onError', stop);
	let document: Document.Parsed | undefined;
	for (const one of composer.compose(tokensOf(text), true, text.length)) {
		if (document) throw new YamlError('There is more than one document', one.range[0]);
		document = one;
	}
	const error = document?.errors[0];
	if (!document || error) throw new YamlError(error?.message ?? 'There is no document', error?.pos[0] ?? 0);
	return document;
}

function* tokensOf(text: string): Generator<CST.Token> {
	for (const token of new Parser().parse(text)) {
		if (token.type === 'error') throw new YamlError(token.message, token.offset);
		yield token;
	}
}

type Source = number | readonly [number, ...number[]] | { readonly offset: number };

function stop(source: Source, _code: string, message: string, isWarning?: boolean): void {
	if (isWarning === true) return;
	throw new YamlError(message, typeof source === 'number' ? source : 'offset' in source ? source.offset : source[0]);
}
