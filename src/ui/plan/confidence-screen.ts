// The screen "In confidence": two answers that go into the private note alone.
import { words } from '../../i18n/words';
import { withAnswer, type PlanForm } from './plan-form';
import { addTextArea } from './text-area-field';
import type { WizardScreen } from './wizard-screen';

const fields = ['reliedOn', 'easyAndHard'] as const;

export function confidenceScreen(): WizardScreen<PlanForm> {
	const { confidence } = words().planPeople;
	return {
		id: 'confidence',
		title: confidence.title,
		help: confidence.help,
		skip: confidence.skip,
		render: (container, answers, changed) => {
			let form = answers;
			const areas = fields.map((field) =>
				addTextArea(container, { id: `pp-confidence-${field}`, label: confidence[field], value: form.answers[field] ?? '' }, (value) => {
					form = withAnswer(form, field, value);
					changed(form);
				}),
			);
			return { show: () => undefined, focus: () => areas[0]?.focus() };
		},
	};
}
