// Words of the dashboard in a note: what is wrong with the options of a block.
import type { BlockKey } from '../../core/dashboard/block-options';

const list = (known: readonly string[]): string => known.join(', ');

export const dashboardBlock = {
	unknownKey: (found: string, known: readonly string[]) => `pathway-dashboard does not know "${found}". It knows: ${list(known)}.`,
	unknownValue: (key: BlockKey, found: string, known: readonly string[]) =>
		known.length === 0 ? `pathway-dashboard finds nothing for ${key}: "${found}". There is none yet.` : `pathway-dashboard does not know "${found}" for ${key}. It knows: ${list(known)}.`,
	notOne: (key: BlockKey, known: readonly string[]) => `pathway-dashboard takes one value for ${key}. It knows: ${list(known)}.`,
	noOptions: (known: readonly string[]) => `pathway-dashboard reads one option a line, such as "show: radar". It knows: ${list(known)}.`,
	malformed: (line: number, known: readonly string[]) => `pathway-dashboard cannot read line ${line}. One option a line is expected, such as "show: radar". It knows: ${list(known)}.`,
	nothing: 'There is nothing to show here yet.',
};
