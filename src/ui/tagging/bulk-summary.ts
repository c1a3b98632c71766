// What became of the notes: how many, then each list with links, those that need a look open and the rest folded.
import { words } from '../../i18n/words';
import type { BulkReport } from '../../core/tagging/bulk-report';
import { renderInPieces } from './bulk-chunks';
import { renderNoteName, type OpenNote } from './bulk-note-link';

export interface SummarySection {
	readonly title: string;
	readonly help?: string;
	readonly notes: readonly { readonly path: string; readonly why?: string }[];
	/** Shown unfolded, because somebody has to do something about it. */
	readonly isOpen: boolean;
}

export interface Summary {
	readonly headline: string;
	readonly sections: readonly SummarySection[];
}

export interface SummaryActions {
	readonly openNote: OpenNote;
	readonly undo?: () => void;
	close(): void;
}

/** Gives the button that takes the focus. */
export function renderSummary(container: HTMLElement, summary: Summary, actions: SummaryActions): HTMLButtonElement {
	const text = words().bulk.summary;
	const screenEl = container.createDiv({ cls: 'pp-screen' });
	const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
	bodyEl.createEl('p', { cls: 'pp-bulk-headline', text: summary.headline, attr: { role: 'status' } });
	const sections = summary.sections.filter(({ notes }) => notes.length > 0);
	if (sections.length > 0) bodyEl.createEl('p', { cls: 'pp-bulk-help', text: text.openHelp });
	const sectionsEl = bodyEl.createDiv({ cls: 'pp-bulk-sections' });
	for (const section of sections) renderSection(sectionsEl, bodyEl, section, actions.openNote);
	const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
	const closeEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: text.close, attr: { type: 'button' } });
	closeEl.addEventListener('click', () => actions.close());
	if (actions.undo) buttonsEl.createEl('button', { text: text.undo, attr: { type: 'button' } }).addEventListener('click', actions.undo);
	return closeEl;
}

function renderSection(container: HTMLElement, scrollEl: HTMLElement, section: SummarySection, openNote: OpenNote): void {
	const detailsEl = container.createEl('details');
	detailsEl.createEl('summary', { text: section.title });
	if (section.help !== undefined) detailsEl.createEl('p', { cls: 'pp-bulk-help', text: section.help });
	const listEl = detailsEl.createEl('ul');
	let isDrawn = false;
	const draw = (): void => {
		if (isDrawn || !detailsEl.open) return;
		isDrawn = true;
		renderInPieces(listEl, scrollEl, section.notes, ({ path, why }) => {
			const itemEl = listEl.createEl('li');
			renderNoteName(itemEl, path, openNote);
			if (why !== undefined) itemEl.createDiv({ cls: 'pp-bulk-why', text: why });
		});
	};
	detailsEl.addEventListener('toggle', draw);
	detailsEl.open = section.isOpen;
	draw();
}

export function summaryOf(report: BulkReport): Summary {
	const { summary } = words().bulk;
	const titles = summary.sections;
	const paths = (list: readonly string[]): SummarySection['notes'] => list.map((path) => ({ path }));
	const stopped = report.cancelled.length > 0 ? ` ${summary.stopped(report.cancelled.length)}` : '';
	return {
		headline: summary.changed(report.changed.length) + stopped,
		sections: [
			{ title: titles.failed(report.failed.length), notes: report.failed, isOpen: true },
			{ title: titles.changedMeanwhile(report.changedMeanwhile.length), help: summary.meanwhileHelp, notes: paths(report.changedMeanwhile), isOpen: true },
			{ title: titles.refused(report.refused.length), notes: report.refused, isOpen: true },
			{ title: titles.gone(report.gone.length), notes: paths(report.gone), isOpen: true },
			{ title: titles.cancelled(report.cancelled.length), notes: paths(report.cancelled), isOpen: false },
			{ title: titles.unchanged(report.unchanged.length), notes: paths(report.unchanged), isOpen: false },
			{ title: titles.unticked(report.unticked.length), notes: paths(report.unticked), isOpen: false },
			{ title: titles.changed(report.changed.length), notes: paths(report.changed), isOpen: false },
		],
	};
}
