// Chooses one of a few things by name. Closing it chooses none.
import { FuzzySuggestModal, type App } from 'obsidian';
import { openDialogue } from './open-dialogue';

export interface Choice<Item> {
	readonly items: readonly Item[];
	readonly nameOf: (item: Item) => string;
	readonly placeholder: string;
}

export function chooseOne<Item>(app: App, choice: Choice<Item>): Promise<Item | undefined> {
	return new Promise((resolve) => openDialogue(new ChooseModal(app, choice, resolve)));
}

class ChooseModal<Item> extends FuzzySuggestModal<Item> {
	constructor(
		app: App,
		private readonly choice: Choice<Item>,
		private readonly resolve: (item: Item | undefined) => void,
	) {
		super(app);
		this.setPlaceholder(choice.placeholder);
	}

	override getItems(): Item[] {
		return [...this.choice.items];
	}

	override getItemText(item: Item): string {
		return this.choice.nameOf(item);
	}

	override onChooseItem(item: Item): void {
		this.resolve(item);
	}

	override onClose(): void {
		super.onClose();
		// Obsidian closes first and then says what was chosen.
		window.setTimeout(() => this.resolve(undefined));
	}
}
