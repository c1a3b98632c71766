// Which value of the settings a control shows. Lists of texts are shown as lines; the parts of a suggestion rule have keys
// of their own, `suggestionRules.0.value`.
import { ruleKinds, type SuggestionRule } from '../../core/matching/suggestion-rule';
import { migrateSettings, type Settings } from '../../core/settings';
import { linesOf } from './setting-checks';

export type SettingKey = Exclude<keyof Settings, 'version' | 'suggestionRules'> | RuleKey;
export type RuleKey = `suggestionRules.${number}.${keyof SuggestionRule}`;

export function valueOf(settings: Settings, key: string): unknown {
	const rule = ruleAt(settings, key);
	if (rule) return rule.rule[rule.part];
	if (key === 'privateFolders' || key === 'privateNames') return settings[key].join('\n');
	return isKeyOf(settings, key) ? settings[key] : undefined;
}

/** The settings with that one value changed, repaired as if they were read from disk. */
export function withValue(settings: Settings, key: string, value: unknown): Settings {
	const rule = ruleAt(settings, key);
	if (rule) {
		const changed = { ...rule.rule, [rule.part]: value };
		return migrateSettings({ ...settings, suggestionRules: settings.suggestionRules.map((each, index) => (index === rule.index ? changed : each)) });
	}
	const isLines = (key === 'privateFolders' || key === 'privateNames') && typeof value === 'string';
	return migrateSettings({ ...settings, [key]: isLines ? linesOf(value) : value });
}

/** With an empty rule at the end, to be filled in. */
export function withNewRule(settings: Settings): Settings {
	return { ...settings, suggestionRules: [...settings.suggestionRules, { kind: ruleKinds[0], value: '', competence: '' }] };
}

export function withoutRule(settings: Settings, index: number): Settings {
	return { ...settings, suggestionRules: settings.suggestionRules.filter((_, other) => other !== index) };
}

export function withRuleMoved(settings: Settings, from: number, to: number): Settings {
	const rest = settings.suggestionRules.filter((_, index) => index !== from);
	const rule = settings.suggestionRules[from];
	return rule ? { ...settings, suggestionRules: [...rest.slice(0, to), rule, ...rest.slice(to)] } : settings;
}

interface PlacedPart {
	readonly index: number;
	readonly rule: SuggestionRule;
	readonly part: keyof SuggestionRule;
}

function ruleAt(settings: Settings, key: string): PlacedPart | undefined {
	const [, digits, name] = /^suggestionRules\.(\d+)\.(kind|value|competence)$/.exec(key) ?? [];
	const rule = settings.suggestionRules[Number(digits)];
	const part = (['kind', 'value', 'competence'] as const).find((known) => known === name);
	return rule && part ? { index: Number(digits), rule, part } : undefined;
}

function isKeyOf(settings: Settings, key: string): key is keyof Settings {
	return Object.hasOwn(settings, key);
}
