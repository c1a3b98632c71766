// Notes whose tag names an area and no competence yet, and the ones of the chosen area when one is chosen.
import { words } from '../../i18n/words';
import { drawButton, drawSection, type Drawing } from './drawing';
import { drawPathList } from './evidence-list';
import { areaShown } from './shown-area';
import { toggled } from './dashboard-state';

export function drawAreaOnly(parent: HTMLElement, drawing: Drawing): void {
	const chosen = areaShown(drawing);
	const areas = drawing.model.areas.filter((area) => area.bareNotes.length > 0 && (!chosen || chosen.id === area.id));
	if (areas.length === 0) return;
	const say = words().dashboard;
	const section = drawSection(parent, 'area-only', say.areaOnly.heading);
	const list = section.createEl('ul', { cls: 'pp-rows' });
	for (const area of areas) {
		const key = `area:${area.id}`;
		const expanded = drawing.state.expanded.includes(key);
		const item = list.createEl('li', { cls: 'pp-row' });
		item.createEl('strong', { text: area.name });
		item.appendText(`: ${say.areaOnly.row(area.bareNotes.length)} `);
		drawButton(item, { key, text: say.showNotes, spoken: say.for(area.name), cls: 'pp-quiet-button', expanded }, () => {
			drawing.actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) }));
		});
		if (expanded) drawPathList(item, area.bareNotes, key, drawing);
	}
}
