import { describe, expect, it } from 'vitest';
import { renamingEdit, taggingEdit } from '../../../src/commands/tag-notes-edit';
import type { BulkChoice } from '../../../src/core/tagging/bulk-choice';
import { tagRenames } from '../../../src/core/tagging/rename-tags';
import { bundledFramework } from '../../bundled-framework';

const choice: BulkChoice = { action: 'add', competences: ['gravitas'], areas: [], level: 2, overwrites: false };
const edit = taggingEdit(choice, bundledFramework(), 'competence');

describe('the edit of one choice', () => {
	it('says what it does beside doing it', () => {
		expect(edit('---\ntags: [a] # keep\n---\ntext')).toEqual({
			kind: 'edited',
			text: '---\ntags: [a, competence/presence/gravitas] # keep\nevidence-level: 2\n---\ntext',
			effect: { added: ['competence/presence/gravitas'], removed: [], properties: [{ key: 'evidence-level', value: 2 }] },
		});
	});

	it('changes nothing the second time', () => {
		const once = edit('text');
		expect(once.kind === 'edited' && edit(once.text)).toEqual({ kind: 'unchanged' });
	});

	it('refuses with a sentence', () => {
		expect(edit('---\ntags:\n\t- a\n---\n')).toEqual({ kind: 'refused', why: 'A tab indents its properties in line 3, which YAML does not allow. Put spaces there, then tag it again.' });
	});
});

describe('the edit of a renaming', () => {
	const rename = renamingEdit(tagRenames([['old/one', 'new/one']]));

	it('renames in the list, in a text value and under tag', () => {
		expect(rename('---\ntags: [x, OLD/one]\n---\n')).toMatchObject({ text: '---\ntags: [x, new/one]\n---\n', effect: { added: ['new/one'], removed: ['old/one'] } });
		expect(rename('---\ntag: old/one\n---\n')).toMatchObject({ kind: 'edited', effect: { added: ['new/one'], removed: ['old/one'] } });
	});

	it('leaves a note alone that has the tag in its text only, and says so', () => {
		expect(rename('Said #old/one, twice.')).toMatchObject({ kind: 'refused', why: expect.stringContaining('#old/one') as string });
		expect(rename('Said #old/oneself and old/one.')).toEqual({ kind: 'unchanged' });
	});
});
