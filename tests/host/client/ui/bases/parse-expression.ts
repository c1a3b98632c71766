// The formula language of Bases, as far as a small parser goes: literals, properties, calls, operators, regular expressions.
export type Expression =
	| { readonly kind: 'literal'; readonly value: unknown }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'member'; readonly of: Expression; readonly name: string }
	| { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
	| { readonly kind: 'call'; readonly of: Expression; readonly inputs: readonly Expression[] }
	| { readonly kind: 'not'; readonly of: Expression }
	| { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const token = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<text>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>\|\||&&|[=!<>]=|[-+*/%<>!.,()[\]]))/uy;
const regexp = /\s*\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*)/uy;
const strengths: Readonly<Record<string, number>> = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 };

export function parseExpression(text: string): Expression {
	const parser = new Parser(text);
	const expression = parser.operators(0);
	parser.end();
	return expression;
}

class Parser {
	private at = 0;

	constructor(private readonly text: string) {}

	operators(least: number): Expression {
		let left = this.unary();
		for (;;) {
			const operator = this.peek();
			const strength = strengths[operator] ?? 0;
			if (strength <= least) return left;
			this.take();
			left = { kind: 'binary', operator, left, right: this.operators(strength) };
		}
	}

	end(): void {
		if (this.text.slice(this.at).trim() !== '') this.fail();
	}

	private unary(): Expression {
		if (this.peek() === '!') {
			this.take();
			return { kind: 'not', of: this.unary() };
		}
		let expression = this.primary();
		for (;;) {
			const sign = this.peek();
			if (sign === '.') {
				this.take();
				expression = { kind: 'member', of: expression, name: this.take() };
			} else if (sign === '[') {
				this.take();
				expression = { kind: 'index', of: expression, at: this.operators(0) };
				this.expect(']');
			} else if (sign === '(') expression = { kind: 'call', of: expression, inputs: this.inputs() };
			else return expression;
		}
	}

	private primary(): Expression {
		const pattern = this.match(regexp);
		if (pattern) return { kind: 'literal', value: new RegExp(pattern[1] ?? '', pattern[2]) };
		const { number, text, name, sign } = this.next();
		if (number !== undefined) return { kind: 'literal', value: Number(number) };
		if (text !== undefined) return { kind: 'literal', value: text.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character === 't' ? '\t' : character)) };
		if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
		if (name === 'null') return { kind: 'literal', value: null };
		if (name !== undefined) return { kind: 'name', name };
		if (sign !== '(') this.fail();
		const inner = this.operators(0);
		this.expect(')');
		return inner;
	}

	private inputs(): readonly Expression[] {
		this.expect('(');
		const inputs: Expression[] = [];
		while (this.peek() !== ')') {
			if (inputs.length > 0) this.expect(',');
			inputs.push(this.operators(0));
		}
		this.expect(')');
		return inputs;
	}

	private peek(): string {
		const before = this.at;
		const found = this.match(token)?.[0].trim() ?? '';
		this.at = before;
		return found;
	}

	private take(): string {
		return Object.values(this.next()).find((part) => part !== undefined) ?? '';
	}

	private next(): Readonly<Record<string, string | undefined>> {
		return this.match(token)?.groups ?? this.fail();
	}

	private expect(sign: string): void {
		if (this.take() !== sign) this.fail();
	}

	private match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		if (found) this.at = pattern.lastIndex;
		return found;
	}

	private fail(): never {
		throw new Error(`cannot be read from "${this.text.slice(this.at).trim()}" on: ${this.text}`);
	}
}
