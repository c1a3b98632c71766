// Export a report: where somebody stands today, without private notes and with names as initials, shown first, then
// written as the files that were chosen.
import { Notice } from 'obsidian';
import { initialsIn } from '../core/export/initials';
import { reportWithInitials } from '../core/export/report';
import { whereIStand } from '../core/export/where-i-stand';
import type { Shareable } from '../core/export/without-private';
import { nextProofOutside } from '../i18n/en/next-proof';
import { report as reportWords } from '../i18n/en/report';
import { words } from '../i18n/words';
import { askForExport, formats, type Format } from '../ui/export/export-modal';
import { radarSvg } from '../ui/export/radar-file';
import { readyWithProgress } from './ready-with-progress';
import { nextProofText, shareableOf } from './todays-model';
import type { Workbench } from './workbench';
import { tablesOf, writeReport } from './write-report';

export async function exportReport(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	await readyWithProgress(bench);
	const shareable = shareableOf(bench);
	if (saysNothing(shareable)) return void new Notice(words().exporting.nothing);
	const report = whereIStand(shareable, { ...reportWords, nextProof: (row) => nextProofText(row, reportWords, nextProofOutside) });
	const names = settings.get().privateNames;
	const masked = reportWithInitials(report, names);
	// A note comes with its picture.
	const filesOf = (format: Format): number => (format === 'csv' ? tablesOf(report).length : format === 'markdown' ? 2 : 1);
	const chosen = await askForExport(app, { title: words().exporting.title, formats, report, names, replaced: masked.replaced, filesOf });
	const mask = initialsIn(names);
	if (chosen) await writeReport(bench, chosen, masked.report, () => radarSvg(app.workspace.containerEl.doc.body, shareable.model.areas.map((area) => ({ ...area, name: mask(area.name) }))));
}

function saysNothing({ model, included, leftOut }: Shareable): boolean {
	const isRated = model.competences.some(({ claimed, others }) => claimed !== undefined || others.length > 0);
	return included + leftOut === 0 && !isRated && model.plan === undefined && model.certificates.length === 0;
}
