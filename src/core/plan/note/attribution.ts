// Acknowledgements of the marks that a note names, and no others.
import type { Framework } from '../../framework/framework';

/** Lines for the bodies and certificates named in `text`, then the framework's disclaimer. */
export function attributionFor(text: string, framework: Framework): string {
	const named = framework.attribution.lines.filter((line) => marksOf(line).some((mark) => isNamed(mark, text)));
	return [...named, framework.framework.disclaimer].join(' ');
}

/** As a word of its own: APM is not named by APMG. */
function isNamed(mark: string, text: string): boolean {
	for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
		if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + mark.length] ?? ' '))) return true;
	}
	return false;
}

/** The names a line begins with: `PRINCE2, MoP and P3O are trade marks ...`. */
function marksOf(line: string): readonly string[] {
	const names = line.split(/ (?:are|is|refer)\b/)[0] ?? line;
	return names.split(/, | and /).filter((name) => name !== '');
}
