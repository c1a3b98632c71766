// Why a note was left as it is, in a sentence that says what to do.
import { words } from '../i18n/words';
import type { Refusal } from '../markdown/front-matter-refusal';

export function refusalWords({ code, line, detail }: Refusal): string {
	const { commands } = words();
	return commands.refusals[code](line === undefined ? '' : commands.atLine(line), detail ?? '');
}
