/** Which rows of the tree are selected; one of them is current, and ranges grow from an anchor. */
export class ExplorerSelection {
	current = '';
	private anchor = '';
	private selected = new Set<string>();

	constructor(private readonly treeEl: HTMLElement) {}

	has(path: string): boolean {
		return this.selected.has(path);
	}

	isSeveral(): boolean {
		return this.selected.size > 0;
	}

	/** In the order of the tree. */
	paths(): string[] {
		return this.rows().map(pathOf).filter((path) => this.selected.has(path));
	}

	only(path: string): void {
		this.selected = new Set([path]);
		this.anchor = path;
		this.setCurrent(path);
	}

	toggle(path: string): void {
		if (this.selected.has(path)) this.selected.delete(path);
		else this.selected.add(path);
		this.anchor = path;
		this.setCurrent(path);
	}

	extendTo(path: string): void {
		const order = this.rows().map(pathOf);
		const from = order.indexOf(this.anchor);
		const to = order.indexOf(path);
		if (from < 0) {
			this.only(path);
			return;
		}
		this.selected = new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1));
		this.setCurrent(path);
	}

	move(step: 1 | -1, extend: boolean): void {
		const order = this.rows().map(pathOf);
		const index = order.indexOf(this.current);
		const next = order[index < 0 ? 0 : Math.min(order.length - 1, Math.max(0, index + step))];
		if (next === undefined) return;
		if (extend) this.extendTo(next);
		else this.only(next);
	}

	rowOf(path: string): HTMLElement | undefined {
		return this.rows().find((row) => pathOf(row) === path);
	}

	refresh(): void {
		for (const row of this.rows()) {
			const selected = this.selected.has(pathOf(row));
			row.toggleClass('is-selected', selected);
			row.toggleClass('has-focus', pathOf(row) === this.current);
			row.setAttribute('aria-selected', String(selected));
		}
	}

	private setCurrent(path: string): void {
		this.current = path;
		this.refresh();
		const row = this.rowOf(path);
		row?.scrollIntoView({ block: 'nearest' });
		this.treeEl.setAttr('aria-activedescendant', row?.id ?? null);
	}

	private rows(): HTMLElement[] {
		return this.treeEl.findAll('.tree-item-self');
	}
}

function pathOf(row: HTMLElement): string {
	return row.dataset['path'] ?? '';
}
