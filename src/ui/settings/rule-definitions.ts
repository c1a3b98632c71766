// The user's own rules for suggestions, as a list of pages: what of a note, and which competence it makes likely. The first
// rule that fits comes first, so they can be moved.
import type { SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { competencesOf, findCompetence } from '../../core/framework/framework';
import type { SuggestionRule } from '../../core/matching/suggestion-rule';
import { words } from '../../i18n/words';
import { ruleValueProblem } from './setting-checks';
import { withNewRule, withoutRule, withRuleMoved, type SettingKey } from './setting-keys';
import type { SettingsAccess } from './settings-access';

/** `redraw` is called after rules were added, moved or deleted. */
export function ruleDefinitions(access: SettingsAccess, redraw: () => void): SettingDefinitionList<SettingKey> {
	const text = words().settings.rules;
	const change = (next: ReturnType<typeof withNewRule>): void => {
		void Promise.resolve(access.write(next)).then(redraw);
	};
	return {
		type: 'list',
		heading: text.heading,
		emptyState: text.none,
		items: access.read().suggestionRules.map((_, index) => rulePage(access, index)),
		addItem: { name: text.add, action: () => change(withNewRule(access.read())) },
		onDelete: (index) => change(withoutRule(access.read(), index)),
		onReorder: (from, to) => change(withRuleMoved(access.read(), from, to)),
	};
}

function rulePage(access: SettingsAccess, index: number): SettingDefinitionPage<SettingKey> {
	const text = words().settings.rules;
	const rule = (): SuggestionRule | undefined => access.read().suggestionRules[index];
	const isUsable = (given: SuggestionRule): boolean => ruleValueProblem(given.kind, given.value) === undefined && findCompetence(access.framework(), given.competence) !== undefined;
	return {
		type: 'page',
		name: text.rule(index + 1),
		displayValue: () => {
			const given = rule();
			if (!given) return '';
			return isUsable(given) ? text.summary(given.kind, given.value, findCompetence(access.framework(), given.competence)?.name ?? given.competence) : text.unfinished;
		},
		status: () => {
			const given = rule();
			return given && !isUsable(given) ? 'warning' : null;
		},
		items: [
			{ name: text.kind, desc: text.kindText, control: { type: 'dropdown', key: `suggestionRules.${index}.kind`, options: text.kinds } },
			{ name: text.value, desc: text.valueText, control: { type: 'text', key: `suggestionRules.${index}.value`, validate: (value) => ruleValueProblem(rule()?.kind ?? 'folder', value) } },
			{
				name: text.competence,
				desc: text.competenceText,
				control: {
					type: 'dropdown',
					key: `suggestionRules.${index}.competence`,
					// Read when it is drawn: what is declared is asked for when the plugin starts.
					get options() {
						return competenceOptions(access, rule()?.competence ?? '');
					},
					validate: (id) => (findCompetence(access.framework(), id) ? undefined : text.chooseCompetence),
				},
			},
		],
	};
}

/** What a rule names and the framework does not have stays to be seen. */
function competenceOptions(access: SettingsAccess, current: string): Record<string, string> {
	const options: Record<string, string> = {};
	if (!findCompetence(access.framework(), current)) options[current] = current === '' ? words().settings.rules.chooseOne : current;
	for (const { id, name, area } of competencesOf(access.framework())) options[id] = `${area.name}: ${name}`;
	return options;
}
