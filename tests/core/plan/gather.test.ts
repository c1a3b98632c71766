// A request comes back from the notes that were written of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherRequest } from '../../../src/core/plan/gather-request';
import { readAnswersNote } from '../../../src/markdown/answers-note';
import { answersNoteWords } from '../../../src/i18n/en/answers-note';
import { anySaidRequest, meant } from './arbitrary-answers';
import { tallyOf, today, writtenAnswers, writtenRatings } from './answers-round-trip';
import { framework, goldRequest } from './gold-request';

function readBack(request: typeof goldRequest) {
	const { said, problems } = readAnswersNote(writtenAnswers(request), framework, answersNoteWords);
	return { problems, gathered: gatherRequest(said, tallyOf(writtenRatings(request)), today) };
}

describe('a request from its notes', () => {
	it('is the request that was written', () => {
		expect(readBack(goldRequest)).toEqual({ problems: [], gathered: { kind: 'complete', request: goldRequest } });
	});

	it('is the request that was written, for a thousand requests', () => {
		fc.assert(
			fc.property(anySaidRequest, (request) => {
				expect(readBack(request)).toEqual({ problems: [], gathered: { kind: 'complete', request: meant(request) } });
			}),
			{ numRuns: 1000 },
		);
	}, 120_000);
});
