import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShell, type ShellSession } from './shell-session';

const CRLF = '\uFEFF---\r\ntags: [a]\r\n---\r\nfirst\r\nlast\r\n';
const RICH = `---
tags: [board, pmo]
date: 2026-01-05
reviewed: true
related: "[[Crlf]]"
---
# Minutes

==Marked== and [[Crlf|a link]] and [[Nowhere]] #tag/sub. %%never shown%%

- [ ] open task
- [x] done task

> [!warning] Mind the gap
> Body of callout

\`\`\`probe
hello
\`\`\`

![[Embedded]]

## Later

A block with a name ^block-1
`;

let shell: ShellSession;

beforeAll(async () => {
	shell = await openShell({ 'Crlf.md': CRLF, 'Rich.md': RICH, 'Embedded.md': 'Text from elsewhere\n', 'Broken.md': '---\nfoo: [1\n---\nBody\n', 'Start.md': 'Go to [[Rich#Later]]\n', 'Outside.md': 'old\n' });
});

afterAll(async () => {
	expect(shell.errors).toEqual([]);
	await shell.close();
});

async function typeAtEnd(text: string): Promise<void> {
	await shell.page.locator('.cm-content').click();
	await shell.page.keyboard.press('Control+End');
	await shell.page.keyboard.insertText(text);
}

describe('the editor', () => {
	it('writes nothing for a note that was only looked at', async () => {
		await shell.openNote('Crlf');
		await shell.page.keyboard.press('Control+e');
		await shell.page.locator('.markdown-reading-view .metadata-property').first().waitFor();
		await shell.page.keyboard.press('Control+e');
		await shell.runCommand('Save at once');
		expect(await shell.probe('hostFaults.log.filter((entry) => !entry.path.startsWith(".obsidian"))')).toEqual([]);
		expect((await shell.bytesOnDisk('Crlf.md')).equals(Buffer.from(CRLF))).toBe(true);
	});

	it('saves at once when the view is told to, and leaves every other byte of a CRLF note with a BOM alone', async () => {
		await typeAtEnd('added');
		expect((await shell.bytesOnDisk('Crlf.md')).equals(Buffer.from(CRLF))).toBe(true);
		await shell.probe('void (probe.events.length = 0)');
		await shell.runCommand('Save at once');
		await expect.poll(() => shell.probe('probe.events')).toEqual(['saved']);
		expect((await shell.bytesOnDisk('Crlf.md')).equals(Buffer.from(`${CRLF}added`))).toBe(true);
	});

	it('saves by itself two seconds after the last key, not before', async () => {
		await typeAtEnd('!');
		await shell.page.waitForTimeout(1200);
		expect((await shell.bytesOnDisk('Crlf.md')).toString('utf8').endsWith('added')).toBe(true);
		await expect.poll(async () => (await shell.bytesOnDisk('Crlf.md')).toString('utf8').endsWith('added!'), { timeout: 4000 }).toBe(true);
	});

	it('undoes what was typed, and then has nothing to save', async () => {
		await shell.openNote('Start');
		await typeAtEnd('typed');
		await expect.poll(() => shell.page.locator('.cm-line').last().innerText()).toBe('typed');
		await shell.page.keyboard.press('Control+z');
		await expect.poll(() => shell.probe('app.workspace.activeEditor.editor.getValue()')).toBe('Go to [[Rich#Later]]\n');
		const writes = await shell.probe<number>('hostFaults.log.length');
		await shell.runCommand('Save at once');
		expect(await shell.probe('hostFaults.log.length')).toBe(writes);
	});

	it('takes over what another program writes into an open note', async () => {
		await shell.openNote('Outside');
		await writeFile(path.join(shell.host.config.basePath, 'Outside.md'), 'new\n');
		await expect.poll(() => shell.page.locator('.cm-line').first().innerText()).toBe('new');
		expect(await shell.probe('app.workspace.activeEditor.dirty')).toBe(false);
	});
});

describe('reading view', () => {
	it('shows properties, links, tags, callouts, embeds and code blocks of plugins, and hides comments and block ids', async () => {
		const { page } = shell;
		await shell.openNote('Rich');
		await page.keyboard.press('Control+e');
		const view = page.locator('.markdown-reading-view');
		await view.locator('.probe-block').waitFor();
		await expect.poll(() => view.locator('.metadata-property-key').allInnerTexts()).toEqual(['tags', 'date', 'reviewed', 'related']);
		await expect.poll(() => view.locator('[data-property-key="tags"] .multi-select-pill').allInnerTexts()).toEqual(['board', 'pmo']);
		await expect.poll(() => view.locator('[data-property-key="related"] a.internal-link').innerText()).toBe('Crlf');
		await expect.poll(() => view.locator('p a.internal-link').allInnerTexts()).toEqual(['a link', 'Nowhere']);
		await expect.poll(() => view.locator('a.internal-link.is-unresolved').allInnerTexts()).toEqual(['Nowhere']);
		await expect.poll(() => view.locator('a.tag').allInnerTexts()).toEqual(['#tag/sub']);
		await expect.poll(() => view.locator('mark').innerText()).toBe('Marked');
		await expect.poll(() => view.locator('.callout[data-callout="warning"] .callout-title-inner').innerText()).toBe('Mind the gap');
		await expect.poll(() => view.locator('.probe-block').innerText()).toBe('hello at 16');
		await expect.poll(() => view.locator('.markdown-embed-content').innerText()).toBe('Text from elsewhere');
		const text = await view.innerText();
		expect(text).not.toContain('never shown');
		expect(text).not.toContain('^block-1');
	});

	it('ticks a task in the file and changes nothing else', async () => {
		await shell.page.locator('.task-list-item-checkbox').first().click();
		await expect.poll(async () => (await shell.bytesOnDisk('Rich.md')).toString('utf8')).toBe(RICH.replace('- [ ] open', '- [x] open'));
		await expect.poll(() => shell.page.locator('.task-list-item.is-checked').count()).toBe(2);
	});

	it('calls malformed properties invalid and still shows the text', async () => {
		await shell.openNote('Broken');
		await shell.page.locator('.metadata-error', { hasText: 'Invalid properties' }).waitFor();
		await expect.poll(() => shell.page.locator('.markdown-reading-view').innerText()).toContain('Body');
	});

	it('follows a link to a heading, and opens another tab with Ctrl', async () => {
		const { page } = shell;
		await shell.openNote('Start');
		await page.locator('a.internal-link').click({ modifiers: ['Control'] });
		await expect.poll(() => page.locator('.mod-root .workspace-tab-header-inner-title').allInnerTexts()).toEqual(['Start', 'Rich']);
		await page.locator('.markdown-reading-view:visible .is-flashing, .cm-content:visible').first().waitFor();
		expect(await shell.probe('app.workspace.getActiveFile().path')).toBe('Rich.md');
	});
});
