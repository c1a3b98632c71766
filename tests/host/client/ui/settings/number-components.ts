import { ValueComponent } from './base-component';

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private format: (value: number) => string = String;
	private callback: ((value: number) => unknown) | null = null;
	private instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => { if (this.instant) this.callback?.(this.getValue()); });
		this.sliderEl.addEventListener('change', () => { if (!this.instant) this.callback?.(this.getValue()); });
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.valueAsNumber = value;
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		return this;
	}

	setDynamicTooltip(): this {
		const tell = (): void => this.sliderEl.setAttribute('aria-label', this.getValuePretty());
		this.sliderEl.addEventListener('input', tell);
		tell();
		return this;
	}

	showTooltip(): void {
		this.setDynamicTooltip();
	}

	onChange(callback: (value: number) => unknown): this {
		this.callback = callback;
		return this;
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLElement;
	private readonly lineEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createDiv({ cls: 'setting-progress-bar', attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 } });
		this.lineEl = this.barEl.createDiv('setting-progress-bar-inner');
		this.setValue(0);
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = value;
		this.barEl.setAttr('aria-valuenow', value);
		this.lineEl.setCssStyles({ width: `${value}%` });
		return this;
	}
}
