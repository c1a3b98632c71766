// Writes a report that has been looked over as the files that were chosen, into a folder of their own; one undo takes
// them back.
import { Notice } from 'obsidian';
import { csvText } from '../core/export/csv';
import { htmlText } from '../core/export/html';
import { jsonText } from '../core/export/json';
import { markdownText } from '../core/export/markdown';
import type { Report } from '../core/export/report';
import { freePath, notePath } from '../core/note-path';
import type { LoggedChange } from '../core/undo/change-log';
import { createFile, noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { words } from '../i18n/words';
import { pngOf } from '../ui/charts/svg-text';
import type { Format } from '../ui/export/export-modal';
import { sentenceOf } from './reason-of';
import { runCommand } from './run-command';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** Wide enough for a slide. */
const pngPixels = 1600;

/** `chart` draws the picture of the report; a report without one needs none. */
export async function writeReport(bench: Workbench, chosen: readonly Format[], report: Report, chart?: () => string): Promise<void> {
	const { app, changeLog, settings } = bench;
	const say = words().exporting;
	const folder = `${settings.get().folder}/${say.folderName}`;
	const changes: LoggedChange[] = [];
	let failure: string | undefined;
	let first: string | undefined;
	for (const { path, content } of await filesFor(bench, chosen, report, folder, chart?.())) {
		try {
			const outcome = await createFile(app, path, content);
			if (outcome.kind === 'exists') {
				failure = say.taken(path, changes.length);
				break;
			}
			changes.push(outcome.change);
			first ??= outcome.path;
		} catch (cause) {
			failure = say.notWritten(path, sentenceOf(cause), changes.length);
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

async function filesFor({ app, today }: Workbench, chosen: readonly Format[], report: Report, folder: string, svg: string | undefined): Promise<readonly ExportFile[]> {
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
				// A note comes with its picture.
				const picture = svg === undefined ? undefined : free(`${report.title} radar`, '.svg');
				files.push({ path: free(report.title, '.md'), content: markdownText(report, () => picture?.slice(picture.lastIndexOf('/') + 1)) });
				if (svg !== undefined && picture !== undefined) files.push({ path: picture, content: svg });
				break;
			}
			case 'html':
				files.push({ path: free(report.title, '.html'), content: htmlText(report, { language: 'en-GB', chart: () => svg }) });
				break;
			case 'csv':
				for (const { heading, table } of tablesOf(report)) files.push({ path: free(`${report.title} ${heading}`, '.csv'), content: csvText(table) });
				break;
			case 'json':
				files.push({ path: free(report.title, '.json'), content: jsonText(report, today()) });
				break;
			case 'svg':
				if (svg !== undefined) files.push({ path: free(`${report.title} radar`, '.svg'), content: svg });
				break;
			case 'png':
				if (svg !== undefined) files.push({ path: free(`${report.title} radar`, '.png'), content: await pngOf(svg, pngPixels) });
				break;
		}
	}
	return files;
}

export function tablesOf({ parts }: Report) {
	return parts.flatMap(({ heading, table }) => (table === undefined ? [] : [{ heading, table }]));
}
