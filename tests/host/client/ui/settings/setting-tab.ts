import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import { missing } from '../refuse-unknown';
import { DefinitionView } from './definition-view';

/** A tab of the settings window: declared by getSettingDefinitions, or drawn by display where that gives nothing. */
export abstract class SettingTab {
	id = '';
	name = '';
	icon = '';
	readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	view: DefinitionView | null = null;

	constructor(readonly app: App) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	getControlValue(key: string): unknown {
		throw missing(`setting "${key}" of the app itself`);
	}

	setControlValue(key: string, _value: unknown): void | Promise<void> {
		throw missing(`setting "${key}" of the app itself`);
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.view?.setItems(this.settingItems);
	}

	refreshDomState(): void {
		this.view?.refreshState();
	}

	display(): void {
		return;
	}

	hide(): void {
		this.containerEl.empty();
	}

	/** Called by the settings window. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		this.view = new DefinitionView(this, this.containerEl);
		this.view.setItems(this.settingItems);
	}

	leave(): void {
		this.view?.close();
		this.view = null;
		this.hide();
	}
}
