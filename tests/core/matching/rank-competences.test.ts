import { describe, expect, it } from 'vitest';
import { prepareMatcher } from '../../../src/core/matching/matcher';
import { rankCompetences, type Ranked } from '../../../src/core/matching/rank-competences';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const matcher = prepareMatcher(framework);

function rank(...sentences: readonly string[]): readonly Ranked[] {
	return rankCompetences({ headings: [], sentences }, matcher);
}

describe('the order for a picker', () => {
	it('holds every competence once', () => {
		expect(rank('Anything').map(({ competence }) => competence).sort()).toEqual([...matcher.competences].sort());
	});

	it('is that of the framework for a note without words', () => {
		expect(rank().map(({ competence }) => competence)).toEqual(matcher.competences);
	});

	it('goes by strong terms first', () => {
		expect(rank('The raid log and the dependency map')[0]).toMatchObject({ competence: 'risk-dependency', reasons: ['raid log', 'dependency map'] });
	});

	it('knows plain phrases, which suggest nothing', () => {
		expect(rank('So what do we get for it, and is it worth the money?')[0]).toMatchObject({ competence: 'investment-appraisal', reasons: ['what do we get for it', 'worth the money'] });
	});

	it('knows the words of summaries, levels, questions and actions', () => {
		expect(rank('Nobody had a yardstick')[0]).toMatchObject({ competence: 'investment-appraisal', reasons: [] });
	});

	it('gives shared words as the reason where there is no keyword, and not where there is only one', () => {
		expect(rank('One yardstick, and the optimism challenged')[0]).toMatchObject({ competence: 'investment-appraisal', reasons: ['yardstick', 'optimism', 'challenged'] });
	});

	it('leaves the keywords of a sentence with an excluded phrase out', () => {
		const points = (found: readonly Ranked[]): number => found.find(({ competence }) => competence === 'portfolio-balancing')?.points ?? NaN;
		expect(points(rank('portfolio balance', 'pension'))).toBeGreaterThanOrEqual(points(rank('pension, portfolio balance')) + 3);
	});
});
