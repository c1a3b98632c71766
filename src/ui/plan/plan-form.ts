// All that the wizard holds while it is open, as plain JSON, so that closing it can keep everything on this device. The
// first screen stays as it was typed; every other answer is kept once it says something, and is not there until then.
import type { Level } from '../../core/level';
import type { Answers, HeldQualification, RouteDecision } from '../../core/plan/plan-request';
import type { RoleForm } from './role-form';

export interface PlanForm {
	readonly role: RoleForm;
	readonly answers: Answers;
	/** By competence id, only those that were rated. */
	readonly ratings: Readonly<Record<string, Level>>;
	/** Not there until certificates were asked for; empty when none is held. */
	readonly held?: readonly HeldQualification[];
	/** At most one a route; a route without one has not been decided on. */
	readonly decisions: readonly RouteDecision[];
}

/** With an answer, or without it: what is undefined, blank or empty is not said, and leaves no trace. */
export function withAnswer<Key extends keyof Answers>(form: PlanForm, key: Key, value: Answers[Key] | undefined): PlanForm {
	const others = Object.fromEntries(Object.entries(form.answers).filter(([name]) => name !== key));
	return { ...form, answers: saysSomething(value) ? { ...others, [key]: value } : others };
}

function saysSomething(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() !== '';
	if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
	return value !== undefined && value !== null;
}
