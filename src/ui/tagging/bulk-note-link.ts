// A note by its name, with its folder beside it; as a link where it can be opened.

export type OpenNote = (path: string, event: MouseEvent) => void;

export function renderNoteName(container: HTMLElement, path: string, open?: OpenNote): void {
	const slash = path.lastIndexOf('/');
	const name = path.slice(slash + 1).replace(/\.md$/i, '');
	if (open) {
		const linkEl = container.createEl('a', { cls: 'internal-link pp-bulk-name', text: name, href: path });
		linkEl.addEventListener('click', (event) => {
			event.preventDefault();
			open(path, event);
		});
	} else container.createSpan({ cls: 'pp-bulk-name', text: name });
	if (slash > 0) container.createSpan({ cls: 'pp-bulk-path', text: path.slice(0, slash) });
}
