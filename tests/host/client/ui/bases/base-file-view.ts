// An open `.base` file: its views to choose from, the settings of a plugin's view, and the view itself.
import type { BasesAllOptions } from 'obsidian';
import { stringifyYaml } from '../../data/index';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { TextFileView } from '../views/text-file-view';
import { readBaseFile, type BaseFile, type BaseViewEntry } from './base-file';
import { BasesViewConfig, QueryController } from './bases-view';
import { drawTable } from './table';

export class BaseFileView extends TextFileView {
	override icon = 'table';
	private text = '';
	private chosen = '';
	private controller: QueryController | null = null;
	private readonly toolbarEl: HTMLElement;
	private readonly viewEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl.addClass('bases-content');
		this.toolbarEl = this.contentEl.createDiv('bases-toolbar');
		this.viewEl = this.contentEl.createDiv('bases-view');
	}

	getViewType(): string {
		return 'bases';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'base';
	}

	getViewData(): string {
		return this.text;
	}

	setViewData(text: string, clear: boolean): void {
		this.text = text;
		if (clear) this.chosen = '';
		this.draw();
	}

	clear(): void {
		this.stop();
	}

	private draw(): void {
		this.stop();
		this.toolbarEl.empty();
		try {
			const base = readBaseFile(this.text);
			const entry = base.views.find(({ name }) => name === this.chosen) ?? base.views[0];
			if (entry === undefined) throw new Error('There is no view in it');
			this.drawToolbar(base, entry);
			this.drawView(base, entry);
		} catch (error) {
			this.tell(error);
		}
	}

	private drawToolbar({ views }: BaseFile, entry: BaseViewEntry): void {
		const select = this.toolbarEl.createEl('select', { cls: 'dropdown bases-views', attr: { 'aria-label': 'View' } });
		for (const { name } of views) select.createEl('option', { value: name, text: name });
		select.value = entry.name;
		select.addEventListener('change', () => {
			this.chosen = select.value;
			this.draw();
		});
		this.toolbarEl.createSpan({ cls: 'bases-results' });
	}

	private drawView(base: BaseFile, entry: BaseViewEntry): void {
		const config = new BasesViewConfig(base, entry, (key, value) => this.store(base, entry, key, value));
		const results = this.toolbarEl.querySelector<HTMLElement>('.bases-results');
		const controller = new QueryController(this.app, base, entry, config, (result) => {
			results?.setText(result.data.length === 1 ? '1 result' : `${result.data.length} results`);
			if (entry.type === 'table') drawTable(this.viewEl, this.app, config, result);
		});
		this.controller = this.addChild(controller);
		if (entry.type !== 'table' && !controller.show(this.app.bases, this.viewEl)) throw new Error(`No view "${entry.type}" is registered`);
		for (const option of this.app.bases.registrations.get(entry.type)?.options?.(config) ?? []) this.drawOption(option, config);
		controller.run();
	}

	private drawOption(option: BasesAllOptions, config: BasesViewConfig): void {
		const label = this.toolbarEl.createEl('label', { cls: 'bases-option', text: option.displayName });
		if (option.type === 'dropdown') {
			const select = label.createEl('select', 'dropdown');
			for (const [value, text] of Object.entries(option.options)) select.createEl('option', { value, text });
			const now = config.get(option.key) ?? option.default;
			select.value = typeof now === 'string' ? now : '';
			select.addEventListener('change', () => config.set(option.key, select.value));
		} else if (option.type === 'toggle') {
			const box = label.createEl('input', { type: 'checkbox' });
			box.checked = (config.get(option.key) ?? option.default) === true;
			box.addEventListener('change', () => config.set(option.key, box.checked));
		} else throw new Error(`The preview host has no setting of a view of the kind ${option.type}`);
	}

	/** Into the file, as Obsidian does; the view goes on and is told. */
	private store(base: BaseFile, entry: BaseViewEntry, key: string, value: unknown): void {
		entry.raw[key] = value;
		this.text = stringifyYaml({ ...base.raw, views: base.views.map(({ raw }) => raw) });
		this.requestSave();
		this.controller?.run();
	}

	private stop(): void {
		if (this.controller) this.removeChild(this.controller);
		this.controller = null;
		this.viewEl.empty();
	}

	private tell(error: unknown): void {
		this.stop();
		this.viewEl.createDiv({ cls: 'bases-error', text: `The preview host cannot show this base: ${error instanceof Error ? error.message : String(error)}.` });
	}
}
