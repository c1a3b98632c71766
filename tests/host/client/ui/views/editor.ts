// Obsidian's Editor over a CodeMirror 6 view.
import { EditorSelection as CmSelection, type ChangeSpec, type SelectionRange } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorChange, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { runEditorCommand } from './editor-commands';
import { offsetToPos, posToOffset } from './editor-position';

export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.sliceDoc();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return line < 0 || line >= this.lineCount() ? '' : this.cm.state.doc.line(line + 1).text;
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, _origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), { scrollIntoView: true });
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
		this.cm.dispatch({ changes: this.change({ text: replacement, from, to }) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): EditorSelection[] {
		return this.cm.state.selection.ranges.map((range) => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		this.cm.dispatch({ selection: CmSelection.create(ranges.map(({ anchor, head }) => this.range(anchor, head ?? anchor)), main), scrollIntoView: true });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.cm.scrollDOM.scrollTo({ ...(typeof x === 'number' ? { left: x } : {}), ...(typeof y === 'number' ? { top: y } : {}) });
	}

	scrollIntoView(range: EditorRange, center = false): void {
		this.cm.dispatch({ effects: EditorView.scrollIntoView(this.range(range.from, range.to), { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		runEditorCommand(this.cm, 'undo');
	}

	redo(): void {
		runEditorCommand(this.cm, 'redo');
	}

	exec(command: string): void {
		runEditorCommand(this.cm, command);
	}

	transaction(tx: EditorTransaction, _origin?: string): void {
		if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
		const changes = (tx.changes ?? []).map((change) => this.change(change));
		if (changes.length > 0) this.cm.dispatch({ changes });
		const selections = tx.selections ?? (tx.selection === undefined ? [] : [tx.selection]);
		if (selections.length > 0) this.setSelections(selections.map(({ from, to }: EditorRangeOrCaret) => ({ anchor: from, head: to ?? from })));
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset(pos: EditorPosition): number {
		return posToOffset(this.cm.state.doc, pos);
	}

	offsetToPos(offset: number): EditorPosition {
		return offsetToPos(this.cm.state.doc, offset);
	}

	processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void, ignoreEmpty = true): void {
		const from = this.getCursor('from').line;
		const to = this.getCursor('to').line;
		const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((line) => !ignoreEmpty || this.getLine(line).trim() !== '');
		const values = lines.map((line) => read(line, this.getLine(line)));
		const changes = lines.map((line, index) => write(line, this.getLine(line), values[index] ?? null)).filter((change) => change !== undefined);
		this.transaction({ changes });
	}

	private range(anchor: EditorPosition, head: EditorPosition): SelectionRange {
		return CmSelection.range(this.posToOffset(anchor), this.posToOffset(head));
	}

	private change({ text, from, to }: EditorChange): ChangeSpec {
		return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
	}
}
