// The screen "People, money, openings": who supports the move, what there is for courses, and the log of openings.
import type { Framework } from '../../core/framework/framework';
import type { Answers } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import { renderLearningBudget } from './learning-budget';
import { withAnswer, type PlanForm } from './plan-form';
import { addRows, type RowColumn } from './row-editor';
import { renderSupport } from './support-people';
import type { WizardScreen } from './wizard-screen';

type Opening = NonNullable<Answers['opportunities']>[number];

export function peopleScreen(framework: Framework): WizardScreen<PlanForm> {
	const { people } = words().planPeople;
	return {
		id: 'people',
		title: people.title,
		help: people.help,
		render: (container, answers, changed) => {
			let form = answers;
			const change = (next: PlanForm): void => {
				form = next;
				changed(next);
			};
			const support = renderSupport(container, framework, form.answers.support, (said) => change(withAnswer(form, 'support', said)));
			const budget = renderLearningBudget(container, framework, form.answers.learningBudget, (said) => change(withAnswer(form, 'learningBudget', said)));
			const openings = form.answers.opportunities ?? [];
			addRows(container, { ...openingRows(framework, openings), rows: openings }, (rows) => change(withAnswer(form, 'opportunities', rows)));
			return { show: () => undefined, focus: () => support.focus(), settle: () => budget.settle() };
		},
	};
}

function openingRows(framework: Framework, openings: readonly Opening[]) {
	const { people } = words().planPeople;
	const routes = framework.routes.map(({ id, name }) => ({ id, label: name }));
	const columns: readonly RowColumn<keyof Opening>[] = [
		{ key: 'date', label: people.date, type: 'date' },
		{ key: 'opportunity', label: people.opportunity, type: 'text' },
		{ key: 'route', label: people.route, type: 'choice', options: withThoseSaid(routes, openings.map(({ route }) => route)) },
		{ key: 'whoKnows', label: people.whoKnows, type: 'text' },
		{ key: 'decision', label: people.decision, type: 'choice', options: withThoseSaid(people.decisions.map(asOption), openings.map(({ decision }) => decision)) },
		{ key: 'why', label: people.why, type: 'text' },
	];
	const empty: Opening = { date: '', opportunity: '', route: '', whoKnows: '', decision: '', why: '' };
	return { id: 'pp-opening', legend: people.openings, help: people.openingsHelp, columns, empty, rowName: people.opening };
}

interface Option {
	readonly id: string;
	readonly label: string;
}

/** Answers from a note may be in words of one's own, which stay. */
function withThoseSaid(options: readonly Option[], said: readonly string[]): readonly Option[] {
	const own = said.filter((value) => value !== '' && !options.some(({ id }) => id === value));
	return [...options, ...[...new Set(own)].map(asOption)];
}

function asOption(value: string): Option {
	return { id: value, label: value };
}
