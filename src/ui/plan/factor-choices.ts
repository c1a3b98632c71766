// The answers that the framework offers to one of its questions, as choices of the wizard.
import type { ContextFactor } from '../../core/framework/context';
import type { Framework } from '../../core/framework/framework';
import type { Choice } from './choice-group';

export function factorOf({ context_factors: factors }: Framework, id: string): ContextFactor | undefined {
	return factors.find((factor) => factor.id === id);
}

/** `labels` say some of them in the words of the screen; the others keep the framework's. */
export function choicesOf(framework: Framework, factorId: string, labels: ReadonlyMap<string, string> = new Map()): readonly Choice[] {
	const factor = factorOf(framework, factorId);
	return (factor?.options ?? []).map((id) => ({ id, label: labels.get(id) ?? factor?.labels[id] ?? id }));
}
