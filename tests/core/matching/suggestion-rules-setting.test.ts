import { describe, expect, it } from 'vitest';
import { defaultSettings, migrateSettings } from '../../../src/core/settings';

describe('the setting of suggestion rules', () => {
	it('is empty at first', () => {
		expect(migrateSettings(null).suggestionRules).toEqual([]);
		expect(defaultSettings.suggestionRules).toEqual([]);
	});

	it('keeps what is a rule, trimmed, also while it is being filled in', () => {
		const rules = [{ kind: 'folder', value: ' Meetings/Board ', competence: 'gravitas' }, { kind: 'tag', value: '', competence: '' }];
		expect(migrateSettings({ suggestionRules: rules }).suggestionRules).toEqual([
			{ kind: 'folder', value: 'Meetings/Board', competence: 'gravitas' },
			{ kind: 'tag', value: '', competence: '' },
		]);
	});

	it.each([['text'], [{ kind: 'folder' }], [[null, 7, 'x', {}, { kind: 'person', value: 'a', competence: 'b' }, { kind: 'tag', value: 1, competence: 'b' }, { kind: 'tag', value: 'a' }]]])(
		'leaves out what is no rule: %j',
		(raw) => {
			const settings = migrateSettings({ folder: 'Career', suggestionRules: raw });
			expect(settings).toEqual({ ...defaultSettings, folder: 'Career' });
		},
	);

	it('stays the same when read again', () => {
		const once = migrateSettings({ suggestionRules: [{ kind: 'link', value: ' [[Board]]', competence: 'governance ', extra: 1 }] });
		expect(migrateSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
	});
});
