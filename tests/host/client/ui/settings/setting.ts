import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../overlays/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-component';
import { DropdownComponent, ToggleComponent } from './choice-components';
import { ColorComponent } from './color-component';
import { DisplayValueComponent } from './display-value-component';
import { MomentFormatComponent } from './moment-format-component';
import { ProgressBarComponent, SliderComponent } from './number-components';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-components';

/** One row: a name and a description at the left, controls at the right. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = message === null || message === '' ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
		this.settingEl.toggleClass('is-invalid', this.errorEl !== null);
		return this;
	}

	addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
		callback(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.addComponent((el) => new ButtonComponent(el), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.addComponent((el) => new ExtraButtonComponent(el), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.settingEl.addClass('mod-toggle');
		return this.addComponent((el) => new ToggleComponent(el), callback);
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.addComponent((el) => new TextComponent(el), callback);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.addComponent((el) => new SearchComponent(el), callback);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.addComponent((el) => new TextAreaComponent(el), callback);
	}

	addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
		return this.addComponent((el) => new MomentFormatComponent(el), callback);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.addComponent((el) => new DropdownComponent(el), callback);
	}

	addColorPicker(callback: (component: ColorComponent) => unknown): this {
		return this.addComponent((el) => new ColorComponent(el), callback);
	}

	addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
		return this.addComponent((el) => new ProgressBarComponent(el), callback);
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.addComponent((el) => new SliderComponent(el), callback);
	}

	addComponent<T extends BaseComponent>(build: (el: HTMLElement) => T, callback?: (component: T) => unknown): this {
		const component = build(this.controlEl);
		this.components.push(component);
		callback?.(component);
		this.nameControls();
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	/** A control without a label of its own is read out under the name of its row. */
	private nameControls(): void {
		const name = this.nameEl.textContent ?? '';
		if (name === '') return;
		for (const el of this.controlEl.findAll('input, select, textarea')) {
			if (!el.hasAttribute('aria-label') && !el.hasAttribute('aria-labelledby')) el.setAttribute('aria-label', name);
		}
	}
}
