import { RangeSetBuilder, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { getFrontMatterInfo } from '../../data/index';

const LINE = Decoration.line({ class: 'cm-front-matter' });

/** Marks the lines of the front matter, which to the Markdown parser are a rule and a heading. */
export const frontMatterLines = StateField.define<DecorationSet>({
	create: decorate,
	update: (lines, transaction) => (transaction.docChanged ? decorate(transaction.state) : lines),
	provide: (field) => EditorView.decorations.from(field),
});

function decorate(state: EditorState): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const text = state.sliceDoc();
	const bom = text.startsWith('\uFEFF') ? 1 : 0;
	const info = getFrontMatterInfo(text.slice(bom));
	if (!info.exists) return builder.finish();
	const last = state.doc.lineAt(Math.max(0, info.contentStart + bom - 1)).number;
	for (let number = 1; number <= last; number += 1) {
		const { from } = state.doc.line(number);
		builder.add(from, from, LINE);
	}
	return builder.finish();
}
