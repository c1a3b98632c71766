// What a level is called and what it means for one competence. Level 0 means the same for all of them.
import type { Competence } from '../framework/competences';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';

export function levelName(framework: Framework, level: Level): string {
	return stepOf(framework, level)?.name ?? '';
}

export function levelMeaning(framework: Framework, competence: Competence, level: Level): string {
	// The remark in brackets is for whoever rates and not for what was rated.
	return level === 0 ? (stepOf(framework, level)?.meaning ?? '').replace(/\s*\([^()]*\)$/, '') : competence.levels[level];
}

function stepOf(framework: Framework, level: Level): Framework['scale'][number] | undefined {
	return framework.scale.find((step) => step.level === level);
}
