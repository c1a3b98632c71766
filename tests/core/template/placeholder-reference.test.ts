import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Meanings } from '../../../scripts/placeholders/meaning';
import { documentedTemplates, withReference } from '../../../scripts/placeholders/reference';
import type { Placeholder } from '../../../src/core/template/placeholder';

const readme = readFileSync(path.join(import.meta.dirname, '../../../README.md'), 'utf8');

function namesOf(table: readonly Placeholder[], within = ''): readonly string[] {
	return table.flatMap(({ name, fields }) => (fields ? [`${within}${name} is a list`, ...namesOf(fields, `${within}${name}.`)] : [within + name]));
}

function namesMeant(meanings: Meanings, within = ''): readonly string[] {
	return Object.entries(meanings).flatMap(([name, said]) => ('fields' in said ? [`${within}${name} is a list`, ...namesMeant(said.fields, `${within}${name}.`)] : [within + name]));
}

describe('the reference of placeholders', () => {
	it.each(documentedTemplates)('says what every placeholder of $name means, fields of lists too, and nothing else', ({ table, meanings }) => {
		expect([...namesMeant(meanings)].sort()).toEqual([...namesOf(table)].sort());
	});

	it('stands in the README as it is now', () => {
		expect(readme === withReference(readme), 'README.md is out of date: run node scripts/run-ts.mjs scripts/placeholder-reference.ts').toBe(true);
	});

	it('refuses a README without a place for it', () => {
		expect(() => withReference('# Portfolio Pathway\n')).toThrow('README.md has no place for the placeholders.');
	});
});
