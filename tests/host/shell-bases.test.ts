import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShell, type ShellSession } from './shell-session';

const tables = `filters:
  and:
    - file.hasTag("proof")
    - not:
        - file.inFolder("Old")
formulas:
  names: file.tags.map(value.replace("#", "")).filter(value.startsWith("proof/")).sort().join(" + ")
properties:
  note.level:
    displayName: How well
views:
  - type: table
    name: All
    order: [file.name, level, formula.names]
    sort:
      - property: note.level
        direction: DESC
  - type: table
    name: Without
    filters: level.isEmpty()
    groupBy: { property: formula.names, direction: ASC }
    order: [file.name]
`;

let shell: ShellSession;

beforeAll(async () => {
	shell = await openShell({
		'Mine.base': tables,
		'Odd.base': 'filters: file.hasLink("A")\n',
		'Broken.base': 'views: [\n',
		'Theirs.base': 'views:\n  - type: somebody-elses\n    name: X\n',
		'A.md': '---\ntags: [proof/b, proof/a]\nlevel: 0\n---\n',
		'B.md': '---\nlevel: 3\n---\nInline #proof/c\n',
		'C.md': '---\ntags: [Proof/c]\n---\n',
		'D.md': '---\ntags: [proofs]\n---\n',
		'Old/E.md': '---\ntags: [proof]\n---\n',
	});
});

afterAll(async () => {
	expect(shell.errors).toEqual([]);
	await shell.close();
});

async function open(name: string): Promise<void> {
	await shell.page.keyboard.press('Control+o');
	await shell.page.locator('.prompt-input').fill(name);
	await shell.page.keyboard.press('Enter');
	await shell.page.locator('.view-header-title', { hasText: name.replace('.base', '') }).waitFor();
}

const cells = (): Promise<readonly (readonly string[])[]> => shell.page.locator('.bases-table tr').evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')));

it('filters, sorts and computes a table as its file says', async () => {
	await open('Mine.base');
	await expect.poll(cells).toEqual([['name', 'How well', 'names'], ['B', '3', 'proof/c'], ['A', '0', 'proof/a + proof/b'], ['C', '', '']]);
});

it('shows another view of the file, in groups', async () => {
	await open('Mine.base');
	await shell.page.locator('.bases-views').selectOption('Without');
	await expect.poll(cells).toEqual([['name'], ['None'], ['C']]);
});

it.each([
	{ name: 'Odd.base', says: 'The preview host has no file.hasLink in Bases' },
	{ name: 'Theirs.base', says: 'No view "somebody-elses" is registered' },
	{ name: 'Broken.base', says: 'cannot show this base' },
])('says what it cannot show in $name', async ({ name, says }) => {
	await open(name);
	await shell.page.locator('.bases-error', { hasText: says }).waitFor();
});
