import { describe, expect, it } from 'vitest';
import { blockHash, frameBlock, taskHashes } from '../../../src/core/plan/managed-block';

const body = '| a | b |\n\n- [ ] Ask 📅 2027-01-29 ^pw-drive-1\n    - Keep: answers.\n- [ ] **Review:** the quarter 📅 2027-02-26 ^pw-review-1';

describe('the marks of a managed block', () => {
	it('stand alone, with blank lines around, and carry both hashes', () => {
		expect(frameBlock('q1', `\n${body}\n\n`)).toBe(`%% pathway:begin q1 v1 h=${blockHash(body)} t=drive-1:${taskHashes(body).get('drive-1') ?? ''},review-1:${taskHashes(body).get('review-1') ?? ''} %%\n\n${body}\n\n%% pathway:end q1 %%\n`);
	});

	it('are the same on every device and in every version', () => {
		expect(frameBlock('gaps', 'Nothing.')).toBe('%% pathway:begin gaps v1 h=b8d0f14c %%\n\nNothing.\n\n%% pathway:end gaps %%\n');
	});

	it('are left out round nothing', () => {
		expect(frameBlock('q1', ' \n\n')).toBe('');
	});
});

describe('the hash of a block', () => {
	it('stays when tasks are ticked, moved, reworded or taken out', () => {
		for (const changed of [body.replace('[ ] Ask', '[x] Ask'), body.replace('2027-01-29', '2027-03-01'), body.replace('Ask', 'Ask twice'), body.replace(/- \[ \] Ask.*\n.*\n/, '')]) {
			expect(changed).not.toBe(body);
			expect(blockHash(changed)).toBe(blockHash(body));
		}
	});

	it('stays when line ends or blanks before them change', () => {
		expect(blockHash(body.replaceAll('\n', '\r\n'))).toBe(blockHash(body));
		expect(blockHash(body.replace('| a | b |', '| a | b |  '))).toBe(blockHash(body));
	});

	it('changes with any other text', () => {
		expect(blockHash(body.replace('| b |', '| c |'))).not.toBe(blockHash(body));
		expect(blockHash(`${body}\n\nMine.`)).not.toBe(blockHash(body));
	});
});

describe('the hash of a task', () => {
	const of = (text: string): string | undefined => taskHashes(text).get('drive-1');

	it('stays when the box is ticked', () => {
		expect(of(body.replace('[ ] Ask', '[x] Ask'))).toBe(of(body));
	});

	it('changes with its words, its date and the lines under it', () => {
		for (const changed of [body.replace('Ask', 'Ask twice'), body.replace('2027-01-29', '2027-03-01'), body.replace('Keep: answers', 'Keep: nothing')]) expect(of(changed)).not.toBe(of(body));
	});
});
