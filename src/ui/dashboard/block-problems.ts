// What is wrong with the options of a block, in a sentence that names what would be right.
import { blockKeys, type BlockProblem } from '../../core/dashboard/block-options';
import { words } from '../../i18n/words';

export function problemWords(problem: BlockProblem): string {
	const say = words().dashboardBlock;
	switch (problem.kind) {
		case 'unknown-key':
			return say.unknownKey(problem.found, blockKeys);
		case 'unknown-value':
			return say.unknownValue(problem.key, problem.found, problem.known);
		case 'not-one':
			return say.notOne(problem.key, problem.known);
		case 'no-options':
			return say.noOptions(blockKeys);
		case 'malformed':
			return say.malformed(problem.line, blockKeys);
	}
}
