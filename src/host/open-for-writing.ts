// Opens a note that was just made, in the editor, with the cursor where writing starts.
import { MarkdownView, TFile, View, type App } from 'obsidian';

/** `offset` counts UTF-16 units from the start of the note. */
export async function openForWriting(app: App, path: string, offset: number): Promise<void> {
	const file = app.vault.getAbstractFileByPath(path);
	if (!(file instanceof TFile)) return;
	// A note or an empty tab makes room, as for a new note of Obsidian's own; a dashboard stays where it is.
	const active = app.workspace.getActiveViewOfType(View)?.getViewType();
	const leaf = app.workspace.getLeaf(active === undefined || active === 'markdown' || active === 'empty' ? false : 'tab');
	await leaf.openFile(file, { active: true, state: { mode: 'source' } });
	const { view } = leaf;
	if (!(view instanceof MarkdownView)) return;
	const { editor } = view;
	const position = editor.offsetToPos(offset);
	editor.setCursor(position);
	editor.scrollIntoView({ from: position, to: position }, true);
	editor.focus();
}
