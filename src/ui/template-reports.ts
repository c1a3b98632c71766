// What a template has that could not be filled or understood, in sentences with their line. The same for every template.
import type { TemplateReport } from '../core/template/template-report';
import { words } from '../i18n/words';

export function reportLines(reports: readonly TemplateReport[]): readonly string[] {
	const { report, inLine } = words().plan.preview;
	return reports.map(({ kind, line, text, nearest }) => inLine(line, report[kind](text, nearest)));
}
