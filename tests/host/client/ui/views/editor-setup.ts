import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { frontMatterLines } from './front-matter-lines';

/** What plugins registered with registerEditorExtension; the same compartment in every editor. */
export const pluginExtensions = new Compartment();

export function editorState(text: string, extensions: readonly Extension[], onUpdate: (update: ViewUpdate) => void): EditorState {
	return EditorState.create({
		doc: text,
		extensions: [
			// Lines end at \n only, so that a \r stays where it is and the text read back is the text put in.
			EditorState.lineSeparator.of('\n'),
			EditorState.allowMultipleSelections.of(true),
			history(),
			keymap.of([indentWithTab, ...defaultKeymap, ...historyKeymap]),
			markdown({ base: markdownLanguage }),
			syntaxHighlighting(HIGHLIGHT),
			EditorView.lineWrapping,
			frontMatterLines,
			EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false' }),
			pluginExtensions.of([...extensions]),
			EditorView.updateListener.of(onUpdate),
		],
	});
}

const HIGHLIGHT = HighlightStyle.define([
	...[tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6].map((tag, index) => ({ tag, class: `cm-header cm-header-${index + 1}` })),
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: [tags.processingInstruction, tags.contentSeparator], class: 'cm-formatting' },
	{ tag: tags.comment, class: 'cm-comment' },
]);
