// What a view of a plugin extends, what it is configured with, and what runs its query.
import type { BasesPropertyId } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { missing, Strict } from '../refuse-unknown';
import { BasesQueryResult } from './base-entry';
import type { BaseFile, BaseViewEntry } from './base-file';
import type { Bases } from './bases';
import { runQuery } from './query';

export class BasesViewConfig extends Strict {
	readonly name: string;

	constructor(private readonly base: BaseFile, private readonly entry: BaseViewEntry, private readonly store: (key: string, value: unknown) => void) {
		super('BasesViewConfig');
		this.base = base;
		this.entry = entry;
		this.store = store;
		this.name = entry.name;
	}

	get(key: string): unknown {
		return this.entry.raw[key];
	}

	set(key: string, value: unknown): void {
		this.store(key, value);
	}

	getOrder(): BasesPropertyId[] {
		return this.entry.order.filter(isPropertyId);
	}

	getSort(): { property: BasesPropertyId; direction: 'ASC' | 'DESC' }[] {
		return this.entry.sort.flatMap(({ property, direction }) => (isPropertyId(property) ? [{ property, direction }] : []));
	}

	getDisplayName(id: BasesPropertyId): string {
		return this.base.displayNames[id] ?? id.slice(id.indexOf('.') + 1);
	}

	getAsPropertyId(): never {
		throw missing('BasesViewConfig.getAsPropertyId');
	}

	getEvaluatedFormula(): never {
		throw missing('BasesViewConfig.getEvaluatedFormula');
	}
}

export abstract class BasesView extends Component {
	abstract type: string;
	readonly app: App;
	config!: BasesViewConfig;
	allProperties: BasesPropertyId[] = [];
	data!: BasesQueryResult;

	protected constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;

	createFileForView(): never {
		throw missing('BasesView.createFileForView');
	}
}

/** Runs the query of one view when it is shown and whenever the vault changes, and tells the view. */
export class QueryController extends Component {
	private view: BasesView | null = null;
	private timer = 0;

	constructor(readonly app: App, private readonly base: BaseFile, private readonly entry: BaseViewEntry, private readonly config: BasesViewConfig, private readonly onResult: (result: BasesQueryResult) => void) {
		super();
	}

	/** Makes the view as a plugin registered it; a type that nobody registered gives none. */
	show(bases: Bases, containerEl: HTMLElement): boolean {
		const registration = bases.registrations.get(this.entry.type);
		if (registration === undefined) return false;
		const view = registration.factory(this, containerEl);
		view.config = this.config;
		this.view = this.addChild(view);
		return true;
	}

	override onload(): unknown {
		const { metadataCache, vault } = this.app;
		this.registerEvent(metadataCache.on('changed', () => this.runSoon()));
		for (const event of [vault.on('create', () => this.runSoon()), vault.on('delete', () => this.runSoon()), vault.on('rename', () => this.runSoon())]) this.registerEvent(event);
		this.register(() => window.clearTimeout(this.timer));
		return undefined;
	}

	run(): void {
		const { app, base, entry, view } = this;
		const result = new BasesQueryResult(runQuery(app, base, entry), entry.order.filter(isPropertyId));
		if (view !== null) {
			view.allProperties = [...new Set([...base.views.flatMap(({ order }) => order), ...Object.keys(base.displayNames)])].filter(isPropertyId);
			view.data = result;
			view.onDataUpdated();
		}
		this.onResult(result);
	}

	private runSoon(): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.run(), 20);
	}
}

function isPropertyId(id: string): id is BasesPropertyId {
	return /^(?:note|file|formula)\./.test(id);
}
