// Certificates held and planned with what is said of their renewal, and learning against the scheme of a body.
import type { CertificateRow } from '../../core/dashboard/certificates';
import { words } from '../../i18n/words';
import { drawCpd } from './cpd-block';
import { drawButton, drawSection, type Drawing } from './drawing';
import { drawNoteLink, drawSentence } from './note-link';

export function drawCertificates(parent: HTMLElement, drawing: Drawing): void {
	const { model } = drawing;
	const say = words().dashboard.certificates;
	const section = drawSection(parent, 'certificates', say.heading);
	if (model.certificates.length === 0) section.createEl('p', { text: say.none });
	else {
		const list = section.createEl('ul', { cls: 'pp-rows' });
		for (const row of model.certificates) drawCertificate(list, row, drawing);
	}
	drawCpd(section, drawing);
}

function drawCertificate(list: HTMLElement, row: CertificateRow, { actions }: Drawing): void {
	const say = words().dashboard;
	const key = `certificate:${row.path}`;
	const item = list.createEl('li', { cls: 'pp-row' });
	drawSentence(item, sentenceOf(row), (at) => drawNoteLink(at, { path: row.path, title: row.name }, key, actions));
	if (row.renewal.kind !== 'no-date') return;
	item.appendText(' ');
	drawButton(item, { key: `${key}:date`, text: say.certificates.addDate, spoken: say.for(row.name), cls: 'pp-row-button' }, (event) => actions.openNote(row.path, event));
}

function sentenceOf({ renewal, status, taken, isOverdue, routes, body }: CertificateRow): string {
	const say = words().dashboard.certificates;
	switch (renewal.kind) {
		case 'in-months':
			return say.inMonths(renewal.date, renewal.months, routes, body);
		case 'in-days':
			return say.inDays(renewal.date, renewal.days, routes, body);
		case 'past':
			return say.past(renewal.date, body);
		case 'no-date':
			return say.noDate;
		case 'none':
			if (status === 'planned') return taken === undefined ? say.planned : isOverdue ? say.overdue(taken) : say.plannedFor(taken);
			return taken === undefined ? say.held : say.passed(taken);
	}
}
