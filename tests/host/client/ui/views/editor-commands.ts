import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';
import { missing } from '../refuse-unknown';

type Run = (view: EditorView) => boolean;

// The commands are typed against another copy of the state package than the view; the page holds only one of them.
const RUN = new Map<string, unknown>(Object.entries({
	undo: commands.undo,
	redo: commands.redo,
	goUp: commands.cursorLineUp,
	goDown: commands.cursorLineDown,
	goLeft: commands.cursorCharLeft,
	goRight: commands.cursorCharRight,
	goStart: commands.cursorDocStart,
	goEnd: commands.cursorDocEnd,
	goWordLeft: commands.cursorGroupLeft,
	goWordRight: commands.cursorGroupRight,
	indentMore: commands.indentMore,
	indentLess: commands.indentLess,
	newlineAndIndent: commands.insertNewlineAndIndent,
	swapLineUp: commands.moveLineUp,
	swapLineDown: commands.moveLineDown,
	deleteLine: commands.deleteLine,
	toggleFold,
	foldAll,
	unfoldAll,
}));

/** Obsidian's names for editor commands. */
export function runEditorCommand(view: EditorView, name: string): void {
	const run = RUN.get(name);
	if (!isRun(run)) throw missing(`editor command "${name}"`);
	run(view);
}

function isRun(value: unknown): value is Run {
	return typeof value === 'function';
}
