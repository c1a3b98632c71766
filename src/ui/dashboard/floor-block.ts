// The knowledge floor: what portfolio work leans on before anything else.
import { words } from '../../i18n/words';
import { drawButton, type Drawing } from './drawing';
import { levelToProve } from './next-proof';

export function drawFloor(section: HTMLElement, { model, actions }: Drawing): void {
	const { level, competences } = model.knowledgeFloor;
	if (competences.length === 0) return;
	const say = words().dashboard;
	const block = section.createDiv({ cls: 'pp-block' });
	block.createEl('h4', { cls: 'pp-sub-heading', text: say.whereNotesAre.floorHeading });
	const rowOf = (id: string) => model.competences.find((row) => row.id === id);
	const open = competences.filter(({ state }) => state !== 'holds');
	if (open.length === 0) {
		block.createEl('p', { text: say.whereNotesAre.holds(competences.map(({ competence }) => rowOf(competence)?.name ?? competence), level) });
		return;
	}
	const list = block.createEl('ul', { cls: 'pp-rows' });
	for (const { competence, state } of open) {
		const row = rowOf(competence);
		if (!row) continue;
		const item = list.createEl('li', { cls: 'pp-row' });
		item.appendText(`${state === 'claimed' ? say.whereNotesAre.claimed(row.name, row.claimed?.level ?? level) : say.whereNotesAre.below(row.name, level)} `);
		const { logEvidence } = actions;
		if (logEvidence) drawButton(item, { key: `floor:${competence}:log`, text: say.logEvidence, spoken: say.for(row.name), cls: 'pp-row-button' }, () => logEvidence(competence, levelToProve(row)));
	}
}
