import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './base-component';

export class ColorComponent extends ValueComponent<string> {
	readonly colorPickerEl: HTMLInputElement;
	private callback: ((value: string) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
		this.colorPickerEl.addEventListener('change', () => this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	getValueRgb(): RGB {
		const hex = Number.parseInt(this.getValue().slice(1), 16);
		return { r: (hex >> 16) & 255, g: (hex >> 8) & 255, b: hex & 255 };
	}

	setValueRgb({ r, g, b }: RGB): this {
		return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
	}

	getValueHsl(): HSL {
		const { r, g, b } = this.getValueRgb();
		const [red, green, blue] = [r / 255, g / 255, b / 255];
		const high = Math.max(red, green, blue);
		const spread = high - Math.min(red, green, blue);
		const light = high - spread / 2;
		const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
		const sector = spread === 0 ? 0 : high === red ? ((green - blue) / spread + 6) % 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
		return { h: Math.round(sector * 60), s: Math.round(saturation * 100), l: Math.round(light * 100) };
	}

	setValueHsl({ h, s, l }: HSL): this {
		const strength = (s / 100) * Math.min(l / 100, 1 - l / 100);
		const part = (n: number): number => {
			const k = (n + h / 30) % 12;
			return Math.round(255 * (l / 100 - strength * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
		};
		return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}
