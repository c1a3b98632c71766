import { ExtraButtonComponent } from './button-component';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Rows under a shared heading. */
export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly headingEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly listEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading setting-group-header');
		this.headingEl = this.headerEl.createDiv('setting-item-info').createDiv({ cls: 'setting-item-name', attr: { role: 'heading', 'aria-level': 3 } });
		this.controlEl = this.headerEl.createDiv('setting-item-control');
		this.headerEl.hide();
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.headerEl.show();
		this.headingEl.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		this.headerEl.show();
		callback(new SearchComponent(this.controlEl));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		this.headerEl.show();
		callback(new ExtraButtonComponent(this.controlEl));
		return this;
	}
}
