// A template is the note of that name in the user's template folder, else the bundled one.
import { TFile, type App, normalizePath } from 'obsidian';
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
