// What the dashboard says of a framework override that cannot be used, first among all that cannot be read.
import type { DashboardModel } from '../core/dashboard/model';
import type { FrameworkState } from '../core/framework/framework-state';
import { words } from '../i18n/words';

export function withFrameworkProblems(model: DashboardModel, state: FrameworkState): DashboardModel {
	const problems = problemsOf(state).map(({ path, sentence }) => ({ path, problem: { kind: 'framework' as const, sentence } }));
	return problems.length === 0 ? model : { ...model, problems: [...problems, ...model.problems] };
}

function problemsOf(state: FrameworkState): readonly { readonly path: string; readonly sentence: string }[] {
	const { framework } = words();
	switch (state.kind) {
		case 'built-in':
		case 'in-force':
			return [];
		case 'missing':
			return [{ path: state.path, sentence: framework.missing('{note}') }];
		case 'several':
			return state.paths.map((path) => ({ path, sentence: framework.oneOfSeveral(state.stays) }));
		case 'refused':
			return state.problems.map((problem) => ({ path: state.path, sentence: `${framework.problem('{note}', problem)} ${framework.staysInForce(state.stays)}` }));
	}
}
