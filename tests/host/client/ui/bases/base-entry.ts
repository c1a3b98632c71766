// One row of a base, a group of rows, and all of them, in the shapes that views of plugins get.
import type { BasesPropertyId, TFile } from 'obsidian';
import { missing, Strict } from '../refuse-unknown';
import { property, type Row } from './evaluate';
import { asValue, NullValue, type Value } from './values';

export class BasesEntry extends Strict {
	readonly file: TFile;
	private readonly row: Row;

	constructor(row: Row) {
		super('BasesEntry');
		this.row = row;
		this.file = row.file;
	}

	getValue(propertyId: BasesPropertyId): Value | null {
		return asValue(property(propertyId, this.row));
	}
}

export class BasesEntryGroup extends Strict {
	constructor(readonly key: Value | undefined, readonly entries: BasesEntry[]) {
		super('BasesEntryGroup');
		this.key = key;
		this.entries = entries;
	}

	hasKey(): boolean {
		return this.key !== undefined && !(this.key instanceof NullValue);
	}
}

export class BasesQueryResult extends Strict {
	readonly data: BasesEntry[];
	readonly groupedData: BasesEntryGroup[];
	readonly properties: BasesPropertyId[];

	constructor(groups: BasesEntryGroup[], properties: BasesPropertyId[]) {
		super('BasesQueryResult');
		this.groupedData = groups;
		this.data = groups.flatMap(({ entries }) => entries);
		this.properties = properties;
	}

	getSummaryValue(): never {
		throw missing('BasesQueryResult.getSummaryValue');
	}
}
