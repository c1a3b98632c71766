// A template is the note of that name in the user's template folder, else the bundled one.
import { TFile, type App, normalizePath } from 'obsidian';
import { notePath } from '../core/note-path';
import { bundledTemplates, type TemplateName } from './bundled-content';

export interface TemplateSource {
	readonly text: string;
	/** Path of the user's own note; undefined for the bundled template. */
	readonly path: string | undefined;
}

export async function loadTemplate(app: App, folder: string, name: TemplateName): Promise<TemplateSource> {
	const file = folder === '' ? null : app.vault.getAbstractFileByPath(normalizePath(`${folder}/${name}.md`));
	if (file instanceof TFile) return { text: await app.vault.cachedRead(file), path: file.path };
	return { text: bundledTemplates[name](), path: undefined };
}

export interface TemplateCopy {
	/** Without its ending. */
	readonly name: string;
	readonly path: string;
	readonly text: string;
}

/** The built-in templates as notes of a folder, under the names by which they are found there. */
export function copiesOfTemplates(folder: string): readonly TemplateCopy[] {
	return Object.entries(bundledTemplates).map(([name, text]) => ({ name, path: notePath(folder, name), text: text() }));
}
