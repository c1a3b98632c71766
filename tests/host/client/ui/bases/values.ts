// Values as Bases hands them to views. Only what their official interface promises of each.
export abstract class Value {
	static type = 'value';

	static equals(a: Value | null, b: Value | null): boolean {
		return a === b || (a !== null && b !== null && a.equals(b));
	}

	static looseEquals(a: Value | null, b: Value | null): boolean {
		return Value.equals(a, b) || a?.toString() === b?.toString();
	}

	abstract toString(): string;
	abstract isTruthy(): boolean;

	equals(other: Value): boolean {
		return this.constructor === other.constructor && this.toString() === other.toString();
	}

	looseEquals(other: Value): boolean {
		return this.toString() === other.toString();
	}

	renderTo(el: HTMLElement): void {
		el.setText(this.toString());
	}
}

export class NullValue extends Value {
	static override type = 'null';

	toString(): string {
		return '';
	}

	isTruthy(): boolean {
		return false;
	}
}

export abstract class NotNullValue extends Value {}

export abstract class PrimitiveValue<T> extends NotNullValue {
	constructor(protected readonly data: T) {
		super();
	}

	toString(): string {
		return String(this.data);
	}

	isTruthy(): boolean {
		return Boolean(this.data);
	}
}

export class StringValue extends PrimitiveValue<string> {
	static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
	static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
	static override type = 'boolean';
}

export class ListValue extends NotNullValue {
	static override type = 'list';

	constructor(private readonly items: readonly Value[]) {
		super();
	}

	length(): number {
		return this.items.length;
	}

	get(index: number): Value {
		return this.items[index] ?? new NullValue();
	}

	includes(value: Value): boolean {
		return this.items.some((item) => item.looseEquals(value));
	}

	concat(other: ListValue): ListValue {
		return new ListValue([...this.items, ...other.items]);
	}

	toString(): string {
		return this.items.join(', ');
	}

	isTruthy(): boolean {
		return this.items.length > 0;
	}
}

export function asValue(plain: unknown): Value {
	if (plain === null || plain === undefined) return new NullValue();
	if (typeof plain === 'number') return new NumberValue(plain);
	if (typeof plain === 'boolean') return new BooleanValue(plain);
	if (Array.isArray(plain)) return new ListValue(plain.map(asValue));
	return new StringValue(typeof plain === 'string' ? plain : JSON.stringify(plain));
}
