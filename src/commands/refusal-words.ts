// Why a note was left as it is, in a sentence that says what to do.
import { words } from '../i18n/words';
import { editFrontMatter } from '../markdown/edit-front-matter';
import type { Refusal } from '../markdown/front-matter-refusal';

export function refusalWords({ code, line, detail }: Refusal): string {
	const { commands } = words();
	return commands.refusals[code](line === undefined ? '' : commands.atLine(line), detail ?? '');
}

/** Why this text cannot be tagged, if so: told by an edit that is made and not written. */
export function whyNotTaggable(text: string, tagPrefix: string): string | undefined {
	const trial = editFrontMatter(text, { tags: { add: [`${tagPrefix}/probe`] } });
	return trial.kind === 'refused' ? refusalWords(trial.reason) : undefined;
}
