import { describe, expect, it } from 'vitest';
import { readDecisions, readReasons, readTaskRecord } from '../../src/markdown/read-review';

describe('the tasks that a review kept', () => {
	it('are read from its last record, whatever stands round it', () => {
		const text = '# Review\n\n%% pathway:tasks v1 pw-old=open %%\n\nMine.\r\n%% pathway:tasks v1 pw-a-1=done:2027-01-10 #9f3e77aa=open nonsense pw-b=maybe pw-c=open:soon %%\r\n';
		expect(readTaskRecord(text)).toEqual([{ id: 'pw-a-1', state: 'done', due: '2027-01-10' }, { id: '#9f3e77aa', state: 'open', due: undefined }, { id: 'pw-c', state: 'open', due: undefined }]);
	});

	it('are not known where the note has no such line', () => {
		expect(readTaskRecord('# Review\n\npathway:tasks v1 pw-a=open\n')).toBeUndefined();
	});
});

describe('decisions', () => {
	it('are the dated entries under their heading, with the task that one drops', () => {
		const text = '- 2026-01-01: before\n\n## Decisions\n\n- 2027-02-01: dropped “Ask for a day”: no time\n* 2027-02-02: go on\n- some day: no\n\n### Older\n- 2026-12-01: begun\n\n## Next\n\n- 2027-03-01: after\n';
		expect(readDecisions(text)).toEqual([
			{ date: '2027-02-01', text: 'dropped “Ask for a day”: no time', dropped: { task: 'Ask for a day', reason: 'no time' } },
			{ date: '2027-02-02', text: 'go on' },
			{ date: '2026-12-01', text: 'begun' },
		]);
	});

	it('are none without the heading, and not those in a comment', () => {
		expect(readDecisions('- 2027-02-01: one\n')).toEqual([]);
		expect(readDecisions('## Decisions\n\n%%\n- 2027-02-01: one\n%%\n')).toEqual([]);
	});
});

describe('reasons for ratings', () => {
	it('are read as the plugin writes them and as people do', () => {
		const text = '## What went up\n\n- **Gravitas, from 2 to 3.** One good meeting. [[A]]\n- **Capacity planning 0 → 1.** [[Heat map]]\n- **Drive: 3 Running.** what the level says\n- **Notes.** 2 to 3\n';
		expect(readReasons(text)).toEqual([{ competence: 'Gravitas', from: 2, to: 3, text: 'One good meeting. [[A]]' }, { competence: 'Capacity planning', from: 0, to: 1, text: '[[Heat map]]' }]);
	});
});
