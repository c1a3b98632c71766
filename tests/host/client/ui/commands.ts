import type { App } from './app';
import { MarkdownView } from './views/markdown-view';
import type { Editor } from './views/editor';
import type { Modifier } from './scope';

export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, context: MarkdownView) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, context: MarkdownView) => boolean | void;
	hotkeys?: { modifiers: Modifier[]; key: string }[];
}

/** `app.commands`: every command by its full id, and the one place where they are run. */
export class Commands {
	commands: Record<string, Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** The commands that can run now, as the palette offers them. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.canRun(command));
	}

	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.executeCommand(command);
	}

	executeCommand(command: Command): boolean {
		if (!this.canRun(command)) return false;
		const view = this.editorView();
		if (command.editorCheckCallback !== undefined && view !== null) command.editorCheckCallback(false, view.editor, view);
		else if (command.editorCallback !== undefined && view !== null) command.editorCallback(view.editor, view);
		else if (command.checkCallback !== undefined) command.checkCallback(false);
		else command.callback?.();
		return true;
	}

	private canRun(command: Command): boolean {
		const view = this.editorView();
		if (command.mobileOnly === true && !document.body.hasClass('is-mobile')) return false;
		if (command.editorCheckCallback !== undefined) return view !== null && command.editorCheckCallback(true, view.editor, view) === true;
		if (command.editorCallback !== undefined) return view !== null;
		if (command.checkCallback !== undefined) return command.checkCallback(true) === true;
		return command.callback !== undefined;
	}

	/** Editor commands need an editor on the screen: in reading view Obsidian hides them. */
	private editorView(): MarkdownView | null {
		const view = this.app.workspace.getActiveViewOfType(MarkdownView);
		return view !== null && view.getMode() === 'source' ? view : null;
	}
}
