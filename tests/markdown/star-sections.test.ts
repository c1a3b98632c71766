import { describe, expect, it } from 'vitest';
import { missingStarParts, starSections } from '../../src/markdown/star-sections';

const all = '# Note\n## Situation\nA board.\n## Task\nTo cut.\n## Action\n- I asked\n## Result\nDone.\n';

describe('starSections', () => {
	it('finds all four', () => {
		expect(starSections(all)).toEqual({ situation: true, task: true, action: true, result: true });
		expect(missingStarParts(all)).toEqual([]);
	});

	it('takes headings of any depth and case', () => {
		expect(missingStarParts('# SITUATION\nx\n### task:\nx\n###### **Action**\nx\n\nResult\n---\nx\n')).toEqual([]);
	});

	it('counts no heading, comment, blank mark or unchanged prompt as text', () => {
		const text = '## Situation\n%% What was\n\ngoing on? %%\n## Task\n### Detail\n## Action\n- [ ] \n>\n---\n<!-- later -->\n## Result\n- What came of it?\n';
		expect(missingStarParts(text, ['What came of it?'])).toEqual(['situation', 'task', 'action', 'result']);
		expect(missingStarParts(text)).toEqual(['situation', 'task', 'action']);
	});

	it('counts a prompt that was added to', () => {
		expect(starSections('## Result\nWhat came of it? 3 % less.\n', ['What came of it?']).result).toBe(true);
	});

	it('counts text beside a comment and under a heading inside the part', () => {
		expect(starSections('## Situation\n%% prompt %% A board.\n## Task\n### Detail\nText\n')).toMatchObject({ situation: true, task: true });
	});

	it('does not give one part the text of a part below it', () => {
		expect(starSections('# Situation\n## Task\nTo cut.\n')).toMatchObject({ situation: false, task: true });
	});

	it('takes one complete heading of two with the same name', () => {
		expect(starSections('## Result\n## Result\nDone.\n').result).toBe(true);
	});

	it('does not read front matter or a part inside a comment', () => {
		expect(missingStarParts('---\ntags: [a]\n---\n%%\n## Result\nx\n%%\ntext\n')).toHaveLength(4);
	});
});
