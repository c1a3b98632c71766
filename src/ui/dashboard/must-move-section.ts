// How far the competences have come that have to move before an application. Sentences, never a bar or a percentage.
import { words } from '../../i18n/words';
import { drawSection, type Drawing } from './drawing';
import { isRated } from './top-line';

export function drawMustMove(parent: HTMLElement, { model }: Drawing): void {
	if (!model.plan || !isRated(model)) return;
	const say = words().dashboard.mustMove;
	const section = drawSection(parent, 'must-move', say.heading);
	const { total, proved, claimed } = model.mustMove;
	if (total === 0) {
		section.createEl('p', { text: say.none });
		return;
	}
	const counting = model.competences.filter((row) => row.weight === 3).length;
	section.createEl('p', { text: `${say.atStart(total, counting)} ${say.now(proved, claimed)}` });
}
