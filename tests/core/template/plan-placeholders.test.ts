import { describe, expect, it } from 'vitest';
import { noteValues } from '../../../src/core/plan/note/note-values';
import { planPlaceholders } from '../../../src/core/plan/note/plan-placeholders';
import { makeSchedule } from '../../../src/core/plan/schedule';
import type { Placeholder, TemplateValues } from '../../../src/core/template/placeholder';
import bundledTemplate from '../../../templates/plan.md';
import { framework, goldRequest } from '../plan/gold-request';
import { goldOptions } from '../plan/plan-options';

const template = bundledTemplate();

const { words, formatDate } = goldOptions;
const source = { request: goldRequest, framework, schedule: makeSchedule(goldRequest, framework), today: '2026-12-01', words, formatDate, dueStyle: 'tasks', taskTag: '', answersLink: '', assessmentLink: '' } as const;

function mismatches(table: readonly Placeholder[], values: TemplateValues, at = ''): readonly string[] {
	const names = table.map(({ name }) => name);
	const extra = Object.keys(values).filter((name) => !names.includes(name)).map((name) => `${at}${name} has no entry`);
	return [
		...extra,
		...table.flatMap(({ name, kind, fields = [] }) => {
			const value = values[name];
			if (!Object.hasOwn(values, name)) return [`${at}${name} has no value`];
			if (Array.isArray(value)) return kind === 'list' ? value.flatMap((item: TemplateValues) => mismatches(fields, item, `${at}${name}.`)) : [`${at}${name} is a list`];
			return kind === 'list' ? [`${at}${name} is no list`] : [];
		}),
	];
}

describe('the table of placeholders of a plan', () => {
	it('names every value a plan has, and nothing else', () => {
		expect([...new Set(mismatches(planPlaceholders, noteValues(source)))]).toEqual([]);
	});

	it('has each name once', () => {
		const names = planPlaceholders.map(({ name }) => name);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	it('is used to the last entry by the bundled template', () => {
		const used = new Set([...template.matchAll(/\{\{(?:#\w+ )?(\w+)/g)].map(([, name]) => name));
		const all = planPlaceholders.flatMap(({ name, fields = [] }) => [name, ...fields.map((field) => field.name)]);
		// The day of making is for people's own templates; the note's file name has it already.
		expect(all.filter((name) => !used.has(name) && name !== 'date')).toEqual([]);
	});
});
