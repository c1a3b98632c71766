import { moment } from '../../data/index';
import { TextComponent } from './text-components';

export class MomentFormatComponent extends TextComponent {
	sampleEl: HTMLElement = createSpan('u-pop');
	private defaultFormat = '';

	setDefaultFormat(format: string): this {
		this.defaultFormat = format;
		this.setPlaceholder(format);
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
	}
}
