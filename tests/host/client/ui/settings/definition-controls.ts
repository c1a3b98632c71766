// The fixed kinds of control: each reads its value from the tab, and gives it back after validation.
import type { SettingControl } from 'obsidian';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';
import type { AbstractTextComponent } from './text-components';

type Save<T> = (value: T) => Promise<void>;

export function addControl(tab: SettingTab, control: SettingControl, setting: Setting): void {
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;
	const persist = (value: unknown): Promise<void> => store(tab, control.key, value);
	switch (control.type) {
		case 'toggle': {
			const save = checked(setting, control.validate, persist, stored === true);
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange((value) => void save(value)));
			break;
		}
		case 'dropdown': {
			const save = checked(setting, control.validate, persist, asText(stored));
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(stored)).onChange((value) => void save(value)));
			break;
		}
		case 'text': {
			const save = checked(setting, control.validate, persist, asText(stored));
			setting.addText((text) => fill(text, stored, control.placeholder).onChange((value) => void save(value)));
			break;
		}
		case 'textarea': {
			const save = checked(setting, control.validate, persist, asText(stored));
			setting.addTextArea((text) => {
				if (control.rows !== undefined) text.inputEl.rows = control.rows;
				fill(text, stored, control.placeholder).onChange((value) => void save(value));
			});
			break;
		}
		case 'number': {
			const save = checked(setting, control.validate, persist, Number(stored ?? 0));
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				fill(text, stored, control.placeholder).onChange((value) => {
					const number = Number.parseFloat(value);
					void save(Number.isNaN(number) ? control.defaultValue ?? 0 : number);
				});
			});
			break;
		}
		case 'slider': {
			const save = checked(setting, control.validate, persist, Number(stored ?? control.min));
			addSlider(setting, control, Number(stored ?? control.min), save);
			break;
		}
		case 'color': {
			const save = checked(setting, control.validate, persist, asText(stored));
			setting.addColorPicker((color) => color.setValue(asText(stored)).onChange((value) => void save(value)));
			break;
		}
		case 'file':
		case 'folder': {
			const save = checked(setting, control.validate, persist, asText(stored));
			addPathInput(tab, control, setting, asText(stored), save);
			break;
		}
	}
	for (const el of setting.controlEl.findAll('input, select, textarea')) el.dataset['settingKey'] = control.key;
}

async function store(tab: SettingTab, key: string, value: unknown): Promise<void> {
	await tab.setControlValue(key, value);
	tab.refreshDomState();
}

/** Validates the stored value once, and every later one before it is saved. */
function checked<T>(setting: Setting, validate: ((value: T) => string | void | Promise<string | void>) | undefined, save: Save<T>, seed: T): Save<T> {
	const complain = async (value: T): Promise<boolean> => {
		const message = (await validate?.(value)) ?? null;
		setting.setErrorMessage(message);
		return message !== null && message !== '';
	};
	if (validate !== undefined) void complain(seed);
	return async (value) => {
		if (await complain(value)) return;
		await save(value);
	};
}

function fill<T extends AbstractTextComponent<HTMLInputElement> | AbstractTextComponent<HTMLTextAreaElement>>(text: T, stored: unknown, placeholder: string | undefined): T {
	text.setPlaceholder(placeholder ?? '').setValue(asText(stored));
	return text;
}

function addSlider(setting: Setting, control: Extract<SettingControl, { type: 'slider' }>, value: number, save: Save<number>): void {
	const format = control.displayFormat ?? String;
	const shown = setting.controlEl.createSpan({ cls: 'setting-slider-value', text: format(value) });
	setting.addSlider((slider) => {
		slider.setLimits(control.min, control.max, control.step).setDisplayFormat(format).setValue(value).onChange((changed) => void save(changed));
		slider.sliderEl.addEventListener('input', () => shown.setText(slider.getValuePretty()));
	});
}

function addPathInput(tab: SettingTab, control: Extract<SettingControl, { type: 'file' | 'folder' }>, setting: Setting, stored: string, save: Save<string>): void {
	setting.addSearch((search) => {
		search.setPlaceholder(control.placeholder ?? '').setValue(stored);
		// A path counts when it has been chosen or left, not at every letter of it.
		search.inputEl.addEventListener('change', () => void save(search.getValue()));
		search.onChange((value) => { if (value === '') void save(''); });
		new PathSuggest(tab.app, search.inputEl, control).onSelect((path) => {
			search.setValue(path);
			void save(path);
		});
	});
}

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
