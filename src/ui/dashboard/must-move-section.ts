// How far the competences have come that have to move before an application, and the conditions to apply. Sentences, never
// a bar or a percentage.
import type { ApplyCondition } from '../../core/dashboard/plan-apply';
import { words } from '../../i18n/words';
import { drawSection, type Drawing } from './drawing';
import { isRated } from './top-line';

export function drawMustMove(parent: HTMLElement, { model }: Drawing): void {
	const { plan, applyWhen = [] } = model;
	if (!plan || (!isRated(model) && applyWhen.length === 0)) return;
	const section = drawSection(parent, 'must-move', words().dashboard.mustMove.heading);
	if (isRated(model)) section.createEl('p', { text: movedWords(model) });
	drawConditions(section, applyWhen);
}

function movedWords({ mustMove, competences }: Drawing['model']): string {
	const say = words().dashboard.mustMove;
	const { total, proved, claimed } = mustMove;
	if (total === 0) return say.none;
	const counting = competences.filter((row) => row.weight === 3).length;
	return `${say.atStart(total, counting)} ${say.now(proved, claimed)}`;
}

function drawConditions(section: HTMLElement, conditions: readonly ApplyCondition[]): void {
	if (conditions.length === 0) return;
	const say = words().dashboardPlan;
	section.createEl('p', { cls: 'pp-apply-when', text: say.applyWhen });
	const list = section.createEl('ul', { cls: 'pp-rows' });
	for (const condition of conditions) {
		const item = list.createEl('li', { cls: `pp-row pp-condition pp-condition-${condition.state}` });
		item.appendText(`${say.condition(condition.text)}. `);
		item.createEl('strong', { text: stateWords(condition) });
		if (condition.count && condition.state !== 'holds') item.createSpan({ cls: 'pp-muted', text: ` ${say.counted(condition.count.now, condition.count.of)}` });
	}
}

function stateWords({ state, since }: ApplyCondition): string {
	const say = words().dashboardPlan;
	switch (state) {
		case 'holds':
			return since === undefined ? say.holds : say.holdsSince(since);
		case 'not-yet':
			return say.notYet;
		case 'judge':
			return say.judge;
	}
}
