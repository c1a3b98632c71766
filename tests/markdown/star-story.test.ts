import { describe, expect, it } from 'vitest';
import { starStory } from '../../src/markdown/star-story';

describe('the story of a note', () => {
	it('is what stands under the headings of its STAR, in plain words, paragraph by paragraph', () => {
		const text = [
			'---\ntags: [a]\n---\n# Board\n\nNot part of it.\n',
			'## Situation\n\nThe board had **two** cases\nand one budget. %% hidden %%\n\n- [[People/Anna|Anna]] wanted the *first*\n- [x] Ben the second\n',
			'## Task:\n\n%% What was yours to do? %%\n',
			'### Action\n\n> I ranked both, see [the list](https://example.org).\n\n```\ncode\n```\n',
			'#### Detail\n\nMore than the action.\n',
			'## RESULT\n\n£1.2m went to the first. #win\n',
			'## Who can confirm\n\nThe chair.\n',
		].join('\n');
		expect(starStory(text)).toEqual({
			parts: {
				situation: ['The board had two cases and one budget.', 'Anna wanted the first', 'Ben the second'],
				task: [],
				action: ['I ranked both, see the list.'],
				result: ['£1.2m went to the first.'],
			},
			confirm: ['The chair.'],
		});
	});

	it('is empty for a note without headings, and the same with Windows line ends', () => {
		expect(starStory('Just words.')).toEqual({ parts: {}, confirm: [] });
		expect(starStory('## Result\r\n\r\nOne.\r\n\r\nTwo.\r\n')).toEqual({ parts: { result: ['One.', 'Two.'] }, confirm: [] });
	});
});
