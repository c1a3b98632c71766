import { describe, expect, it } from 'vitest';
import { likelyForNote, type LikelyRequest } from '../../../src/core/matching/likely-for-note';
import { prepareMatcher } from '../../../src/core/matching/matcher';
import { ruleHolds, type SuggestionRule } from '../../../src/core/matching/suggestion-rule';
import { bundledFramework } from '../../bundled-framework';

const matcher = prepareMatcher(bundledFramework());
const nothing: LikelyRequest = { path: 'Meetings/Board.md', tags: [], links: [], parts: { headings: [], sentences: [] }, rules: [], choicesByLink: new Map(), focus: [] };

function likely(request: Partial<LikelyRequest>) {
	return likelyForNote({ ...nothing, ...request }, matcher);
}

const boardRule: SuggestionRule = { kind: 'folder', value: 'Meetings', competence: 'gravitas' };

describe('what is likely for a note', () => {
	it('is nothing where nothing speaks for anything', () => {
		expect(likely({})).toEqual([]);
	});

	it('begins with the user\'s rules, then notes with the same links, words, focus and resemblance', () => {
		const found = likely({
			rules: [boardRule],
			links: ['People/Dana.md'],
			choicesByLink: new Map([['people/dana', new Map([['managing-politics', 3]])]]),
			parts: { headings: [], sentences: ['The raid log, and who is free'] },
			focus: ['drive'],
		});
		expect(found).toEqual([
			{ competence: 'gravitas', reason: { kind: 'rule', rule: boardRule } },
			{ competence: 'managing-politics', reason: { kind: 'linked-notes', count: 3 } },
			{ competence: 'risk-dependency', reason: { kind: 'words', words: ['raid log'] } },
			{ competence: 'drive', reason: { kind: 'focus' } },
			{ competence: 'capacity-planning', reason: { kind: 'words', words: ['who is free'] } },
		]);
	});

	it('names each competence once, with its best reason', () => {
		const rules: readonly SuggestionRule[] = [{ ...boardRule, competence: 'risk-dependency' }, { kind: 'tag', value: 'board', competence: 'risk-dependency' }];
		const found = likely({ rules, tags: ['board'], parts: { headings: [], sentences: ['The raid log'] }, focus: ['risk-dependency'] });
		expect(found.filter(({ competence }) => competence === 'risk-dependency')).toEqual([{ competence: 'risk-dependency', reason: { kind: 'rule', rule: rules[0] } }]);
	});

	it('is at most six, and never what the framework does not know or what is to be left out', () => {
		const found = likely({ focus: ['no-such-one', ...matcher.competences.slice(0, 10)], except: [matcher.competences[0] ?? ''] });
		expect(found.map(({ competence }) => competence)).toEqual(matcher.competences.slice(1, 7));
	});

	it('orders past choices by all shared links and counts those of one', () => {
		const choicesByLink = new Map([
			['dana', new Map([['drive', 2], ['governance', 3]])],
			['board', new Map([['drive', 2], ['assurance', 0]])],
			['elsewhere', new Map([['gravitas', 9]])],
		]);
		expect(likely({ links: ['[[Dana|her]]', 'Board#Minutes', 'Dana'], choicesByLink })).toEqual([
			{ competence: 'drive', reason: { kind: 'linked-notes', count: 2 } },
			{ competence: 'governance', reason: { kind: 'linked-notes', count: 3 } },
		]);
	});

	it('puts first of those in focus what the words are nearest to', () => {
		const found = likely({ parts: { headings: [], sentences: ['who is free'] }, focus: ['governance', 'capacity-planning'] });
		expect(found.slice(0, 2)).toEqual([
			{ competence: 'capacity-planning', reason: { kind: 'focus' } },
			{ competence: 'governance', reason: { kind: 'focus' } },
		]);
	});
});

describe('a rule of the user', () => {
	const subject = { path: 'Work/Meetings/2026/Board.md', tags: ['#Meeting/board'], links: ['People/Dana Okafor.md', '[[Rivulet#Risks|the programme]]'] };

	it.each([
		['folder', 'Work/Meetings', true],
		['folder', '/work/meetings/', true],
		['folder', 'Work/Meet', false],
		['folder', 'Meetings', false],
		['folder', '', false],
		['tag', 'meeting', true],
		['tag', '#MEETING/board', true],
		['tag', 'meet', false],
		['tag', '#', false],
		['link', 'Dana Okafor', true],
		['link', '[[people/dana okafor]]', true],
		['link', 'Other/Dana Okafor', false],
		['link', 'Archive/Rivulet', true],
		['link', 'Riv', false],
		['link', '', false],
	] as const)('with the %s "%s" holds: %s', (kind, value, holds) => {
		expect(ruleHolds({ kind, value, competence: 'drive' }, subject)).toBe(holds);
	});
});
