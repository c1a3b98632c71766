import type { WorkspaceLeaf } from '../workspace/leaf';
import type { View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which class shows which type of view, and which type opens which file. */
export class ViewRegistry {
	viewByType: Record<string, ViewCreator> = {};
	typeByExtension: Record<string, string> = {};

	registerView(type: string, creator: ViewCreator): void {
		if (this.viewByType[type] !== undefined) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.viewByType[type] = creator;
	}

	unregisterView(type: string): void {
		delete this.viewByType[type];
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (this.typeByExtension[extension] !== undefined) throw new Error(`Attempting to register an existing file extension "${extension}"`);
			this.typeByExtension[extension] = type;
		}
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) delete this.typeByExtension[extension];
	}
}
