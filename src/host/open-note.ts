// Opening and previewing notes the way every other list in Obsidian does it.
import { Keymap, type App, type HoverParent } from 'obsidian';

/** A link text may carry a heading or a block: `Plan#^pw-drive-2`. With the modifier key it opens in a new tab. */
export async function openNote(app: App, linkText: string, event?: MouseEvent | KeyboardEvent): Promise<void> {
	await app.workspace.openLinkText(linkText, '', event ? Keymap.isModEvent(event) : false);
}

export function hoverNote(app: App, parent: HoverParent, source: string, linkText: string, event: MouseEvent, target: HTMLElement): void {
	app.workspace.trigger('hover-link', { event, source, hoverParent: parent, targetEl: target, linktext: linkText, sourcePath: '' });
}

/** In a tab of its own, which takes neither the focus nor the place of what is in front. */
export async function openNoteBehind(app: App, path: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file) await app.workspace.getLeaf('tab').openFile(file, { active: false });
}
