// How the notes of the last twelve months are spread over the delivery, strategy and people sides of the work.
import { words } from '../../i18n/words';
import { drawShareBar } from '../charts/share-bar';
import type { Drawing } from './drawing';

export function drawBalance(section: HTMLElement, { model }: Drawing): void {
	const say = words().dashboard.whereNotesAre;
	const { delivery, strategy, people } = model.balance;
	const block = section.createDiv({ cls: 'pp-block' });
	block.createEl('h4', { cls: 'pp-sub-heading', text: say.balanceHeading });
	if (delivery + strategy + people === 0) {
		block.createEl('p', { text: say.noneThisYear });
		return;
	}
	block.createEl('p', { text: say.balance(delivery, strategy, people) });
	if (delivery > strategy + people) block.createEl('p', { text: say.mostlyDelivery });
	const most = Math.max(delivery, strategy, people);
	// The sentence has said it.
	const list = block.createDiv({ cls: 'pp-shares', attr: { 'aria-hidden': 'true' } });
	for (const side of ['delivery', 'strategy', 'people'] as const) {
		const line = list.createDiv({ cls: 'pp-share-line' });
		line.createSpan({ text: say.sides[side] });
		drawShareBar(line, model.balance[side], most);
		line.createSpan({ cls: 'pp-figure', text: String(model.balance[side]) });
	}
}
