// Export a report: the report of today without private notes and with names as initials, shown first, then written as
// the files that were chosen, into a folder of their own. One undo takes them back.
import { Notice } from 'obsidian';
import { summarise } from '../core/dashboard/summarise';
import { csvText } from '../core/export/csv';
import { htmlText } from '../core/export/html';
import { jsonText } from '../core/export/json';
import { markdownText } from '../core/export/markdown';
import { reportWithInitials, type Report } from '../core/export/report';
import { noteIn, whereIStand } from '../core/export/where-i-stand';
import { withoutPrivate, type ShareableModel } from '../core/export/without-private';
import { freePath, notePath } from '../core/note-path';
import type { LoggedChange } from '../core/undo/change-log';
import { createFile, noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { report as reportWords } from '../i18n/en/report';
import { words } from '../i18n/words';
import { pngOf } from '../ui/charts/svg-text';
import { nextProofSentence } from '../ui/dashboard/next-proof';
import { askForExport, type Format } from '../ui/export/export-modal';
import { radarSvg } from '../ui/export/radar-file';
import { runCommand } from './run-command';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** Wide enough for a slide. */
const pngPixels = 1600;

export async function exportReport(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	const index = bench.index();
	await index.whenReady();
	const model = summarise(index.tally, bench.framework(), settings.get(), bench.today());
	const shareable = withoutPrivate(model, (path) => index.factsOf(path)?.private === true);
	const report = whereIStand(shareable, { ...reportWords, nextProof: (row) => nextProofSentence(row).replace('{note}', noteIn(row, reportWords)) });
	const names = settings.get().privateNames;
	const masked = reportWithInitials(report, names);
	// A note comes with its picture.
	const filesOf = (format: Format): number => (format === 'csv' ? tablesOf(report).length : format === 'markdown' ? 2 : 1);
	const chosen = await askForExport(app, { report, names, replaced: masked.replaced, filesOf });
	if (chosen) await write(bench, chosen, masked.report, shareable.model);
}

async function write(bench: Workbench, chosen: readonly Format[], report: Report, model: ShareableModel): Promise<void> {
	const { app, changeLog, settings } = bench;
	const say = words().exporting;
	const folder = `${settings.get().folder}/${say.folderName}`;
	const changes: LoggedChange[] = [];
	let failure: string | undefined;
	let first: string | undefined;
	for (const { path, content } of await filesFor(bench, chosen, report, model, folder)) {
		try {
			const outcome = await createFile(app, path, content);
			if (outcome.kind === 'created') changes.push(outcome.change);
			first ??= outcome.path;
		} catch (cause) {
			failure = say.notWritten(path, cause instanceof Error ? cause.message : String(cause));
			break;
		}
	}
	const operation = await changeLog.record(say.label(report.title), changes);
	const path = first;
	const open = path === undefined ? undefined : () => runCommand(say.name, () => openNote(app, path));
	if (failure !== undefined) new Notice(failure, 15_000);
	if (changes.length > 0) noticeWithUndo(bench, say.written(changes.length, folder), operation, open);
}

interface ExportFile {
	readonly path: string;
	readonly content: string | ArrayBuffer;
}

async function filesFor(bench: Workbench, chosen: readonly Format[], report: Report, model: ShareableModel, folder: string): Promise<readonly ExportFile[]> {
	const { app } = bench;
	const { body } = app.workspace.containerEl.doc;
	const svg = radarSvg(body, model.areas);
	const taken = new Set<string>();
	const free = (title: string, ending: string): string => {
		const path = freePath(notePath(folder, title).replace(/\.md$/, ending), (candidate) => taken.has(candidate) || noteExists(app, candidate));
		taken.add(path);
		return path;
	};
	const files: ExportFile[] = [];
	for (const format of chosen) {
		switch (format) {
			case 'markdown': {
				const picture = free(`${report.title} radar`, '.svg');
				files.push({ path: free(report.title, '.md'), content: markdownText(report, () => picture.slice(picture.lastIndexOf('/') + 1)) }, { path: picture, content: svg });
				break;
			}
			case 'html':
				files.push({ path: free(report.title, '.html'), content: htmlText(report, { language: 'en-GB', chart: () => svg }) });
				break;
			case 'csv':
				for (const { heading, table } of tablesOf(report)) files.push({ path: free(`${report.title} ${heading}`, '.csv'), content: csvText(table) });
				break;
			case 'json':
				files.push({ path: free(report.title, '.json'), content: jsonText(report, model.today) });
				break;
			case 'svg':
				files.push({ path: free(`${report.title} radar`, '.svg'), content: svg });
				break;
			case 'png':
				files.push({ path: free(`${report.title} radar`, '.png'), content: await pngOf(svg, pngPixels) });
				break;
		}
	}
	return files;
}

function tablesOf({ parts }: Report) {
	return parts.flatMap(({ heading, table }) => (table === undefined ? [] : [{ heading, table }]));
}
