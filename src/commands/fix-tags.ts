// Find unknown competence tags: typing errors and competences under a wrong area, put right in one go.
import { Notice } from 'obsidian';
import { tagRenames } from '../core/tagging/rename-tags';
import { wrongTags } from '../core/tagging/wrong-tags';
import { competenceTaggedNotes } from '../host/find-notes';
import { words } from '../i18n/words';
import { chooseFixes } from '../ui/tagging/bulk-fixes';
import { withProgress } from '../ui/tagging/bulk-progress';
import { renamingEdit } from './tag-notes-edit';
import { changeNotes } from './tag-notes-flow';
import type { Workbench } from './workbench';

export async function fixTags(workbench: Workbench): Promise<void> {
	const { bulk } = words();
	const { app } = workbench;
	const framework = workbench.framework();
	const { tagPrefix: prefix } = workbench.settings.get();
	const text = { line: bulk.source.searched, cancel: bulk.preview.cancel };
	const found = await withProgress(app, bulk.source.readingTags, text, async (work) => {
		const notes = await competenceTaggedNotes(app, prefix, work);
		return work.isCancelled() ? undefined : wrongTags(notes, framework, prefix);
	});
	if (!found) return;
	if (found.length === 0) return void new Notice(bulk.fixes.none);
	let fixes: ReadonlyMap<string, string> | undefined;
	for (;;) {
		fixes = await chooseFixes(app, { wrong: found, framework, prefix, ...(fixes ? { before: fixes } : {}) });
		if (!fixes) return;
		const chosen = fixes;
		const paths = found.filter(({ tag }) => chosen.has(tag)).flatMap((wrong) => wrong.paths);
		const outcome = await changeNotes(workbench, {
			title: bulk.fixes.previewTitle,
			label: bulk.labels.fix,
			paths: [...new Set(paths)].sort(),
			edit: renamingEdit(tagRenames(chosen)),
			canChangeChoice: true,
		});
		if (outcome !== 'change-choice') return;
	}
}
