// A long list drawn a piece at a time: the next piece comes when its end comes into sight, or is asked for.
import { words } from '../../i18n/words';

const pieceSize = 100;

export interface DrawnChunks {
	/** Draws as far as the item with this index. */
	drawTo(index: number): void;
	readonly drawn: () => number;
}

/** `scrollEl` is what scrolls; `draw` makes one element inside `listEl`. */
export function renderInPieces<Item>(listEl: HTMLElement, scrollEl: HTMLElement, items: readonly Item[], draw: (item: Item, index: number) => void): DrawnChunks {
	let drawn = 0;
	const moreEl = listEl.createEl('li', { cls: 'pp-bulk-more' });
	const moreButtonEl = moreEl.createEl('button', { attr: { type: 'button' } });
	const drawTo = (index: number): void => {
		if (index < drawn && drawn > 0) return;
		const end = Math.min(items.length, Math.ceil((index + 1) / pieceSize) * pieceSize);
		for (const [offset, item] of items.slice(drawn, end).entries()) draw(item, drawn + offset);
		drawn = end;
		const left = items.length - drawn;
		moreEl.toggle(left > 0);
		moreButtonEl.setText(words().bulk.preview.more(Math.min(left, pieceSize)));
		listEl.append(moreEl);
	};
	moreButtonEl.addEventListener('click', () => drawTo(drawn));
	scrollEl.addEventListener('scroll', () => {
		if (drawn < items.length && scrollEl.scrollTop + scrollEl.clientHeight * 2 > scrollEl.scrollHeight) drawTo(drawn);
	});
	drawTo(0);
	return { drawTo, drawn: () => drawn };
}
