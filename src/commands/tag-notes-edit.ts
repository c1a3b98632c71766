// What a change of many notes does to the text of one: the edit and, beside it, what it means, so that a preview can be
// held against what would be written later. Pure, text to text.
import { bulkProperties, bulkTagChanges, type BulkChoice } from '../core/tagging/bulk-choice';
import type { NoteEffect } from '../core/tagging/note-effect';
import { renameChanges, type TagRenames } from '../core/tagging/rename-tags';
import type { Framework } from '../core/framework/framework';
import { propertiesOf } from '../core/note-properties';
import { competenceTagsOf } from '../core/note-tags';
import { startSentence } from '../i18n/en/numbers';
import { words } from '../i18n/words';
import { editFrontMatter, type EditOutcome } from '../markdown/edit-front-matter';
import { readFrontMatter } from '../markdown/front-matter';
import { refusalWords } from './refusal-words';

export type NoteEdit =
	| { readonly kind: 'edited'; readonly text: string; readonly effect: NoteEffect }
	| { readonly kind: 'unchanged' }
	/** `why` is a sentence for the reader. */
	| { readonly kind: 'refused'; readonly why: string };

export type EditOfNotes = (text: string) => NoteEdit;

export function taggingEdit(choice: BulkChoice, framework: Framework, prefix: string): EditOfNotes {
	return (text) => {
		const read = readFrontMatter(text);
		const data = read.kind === 'read' ? read.data : {};
		const current = competenceTagsOf(data, [], prefix).map(({ tag }) => tag);
		const properties = bulkProperties(propertiesOf(data), choice);
		const outcome = editFrontMatter(text, { tags: bulkTagChanges(current, choice, framework, prefix), properties });
		return noteEdit(outcome, properties);
	};
}

/** Tags of the properties alone; a note with an old tag in its text and nowhere else is refused with that reason. */
export function renamingEdit(renames: TagRenames): EditOfNotes {
	const old = [...renames.keys()];
	return (text) => {
		// What taking the old tags away would remove is what the note has of them, read exactly as it is edited.
		const without = editFrontMatter(text, { tags: { remove: old } });
		if (without.kind === 'refused') return noteEdit(without, []);
		if (without.kind === 'unchanged') {
			const inText = tagsInText(text, old);
			return inText.length === 0 ? { kind: 'unchanged' } : { kind: 'refused', why: words().bulk.why.inBody(inText) };
		}
		return noteEdit(editFrontMatter(text, { tags: renameChanges(without.removed, renames) }), []);
	};
}

function noteEdit(outcome: EditOutcome, properties: NoteEffect['properties']): NoteEdit {
	switch (outcome.kind) {
		case 'edited':
			return { kind: 'edited', text: outcome.text, effect: { added: outcome.added, removed: outcome.removed, properties } };
		case 'unchanged':
			return outcome;
		case 'refused':
			return { kind: 'refused', why: startSentence(refusalWords(outcome.reason)) };
	}
}

/** With their `#`, in lower case. */
function tagsInText(text: string, tags: readonly string[]): readonly string[] {
	const lower = text.toLowerCase();
	return tags.map((tag) => `#${tag}`).filter((tag) => {
		for (let at = lower.indexOf(tag); at >= 0; at = lower.indexOf(tag, at + 1)) {
			if (!/[\p{L}\p{N}_/-]/u.test(lower.charAt(at + tag.length))) return true;
		}
		return false;
	});
}
