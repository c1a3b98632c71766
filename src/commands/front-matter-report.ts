// Properties of a template that could not be kept, as one more report about it.
import type { TemplateReport } from '../core/template/template-report';
import type { Refusal } from '../markdown/front-matter-refusal';

export function withFrontMatterReport(reports: readonly TemplateReport[], refused: Refusal | undefined): readonly TemplateReport[] {
	if (refused === undefined) return reports;
	return [{ kind: 'front-matter', text: refused.detail ?? '', line: refused.line ?? 1, column: 1 }, ...reports];
}
