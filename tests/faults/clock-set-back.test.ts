// The clock was ahead for a while and is right again: there are ratings, proofs, reviews, answers and undo entries of days
// that have not come yet, and a plan that has not begun. None of it counts before its day, and nothing stands still.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findUpdateSource, type UpdateSource } from '../../src/commands/plan-update-source';
import { reviewSource } from '../../src/commands/review-source';
import { modelOn } from '../../src/commands/todays-model';
import { writeReview } from '../../src/commands/write-review';
import { addMonths, type CalendarDate } from '../../src/core/calendar-date';
import type { DashboardModel } from '../../src/core/dashboard/model';
import { compareDates } from '../../src/core/review/compare-dates';
import { latestOfQuarter } from '../../src/core/review/review-period';
import { findReviews } from '../../src/host/find-reviews';
import { editNote } from '../../src/host/note-store';
import { firstForm, readKeptPlan, startingFrom } from '../../src/ui/plan/kept-plan';
import { proposeRole } from '../../src/ui/plan/role-form';
import { withinBoundInTheEnd } from '../hostile/within-bound';
import { faultSurvived } from '../proof';
import { openSession, type FaultSession } from './fault-session';
import { jobs, planPath } from './jobs';

const today: CalendarDate = '2026-11-22';
const rating = (date: CalendarDate, level: number): string => `---\npathway-type: assessment\npathway-date: ${date}\npathway-rater: self\nlevel-gravitas: ${level}\nlevel-drive: ${level}\n---\n`;
const proof = (date: CalendarDate, level: number): string => `---\ntags: [competence/presence/gravitas]\nevidence-date: ${date}\nevidence-level: ${level}\n---\n## Situation\nS\n## Task\nT\n## Action\nA\n## Result\nR\n`;

const past: Readonly<Record<string, string>> = {
	'Pathway/Assessments/Assessment 2026-08-28 self.md': rating('2026-08-28', 2),
	'Notes/Proof one.md': proof('2026-09-01', 2),
	'Notes/Proof two.md': proof('2026-10-01', 2),
};
const future: Readonly<Record<string, string>> = {
	'Pathway/Assessments/Assessment 2027-01-05 self.md': rating('2027-01-05', 4),
	'Notes/Proof three.md': proof('2027-01-06', 4),
	'Notes/Proof four.md': proof('2027-01-07', 4),
	'Pathway/Reviews/2026-Q4.md': '---\npathway-type: review\npathway-date: 2026-12-30\n---\n# Review\n',
};

const opened: FaultSession[] = [];

afterEach(() => {
	for (const session of opened.splice(0)) session.end();
	vi.useRealTimers();
});

async function open(files: Readonly<Record<string, string>>, day: CalendarDate = today): Promise<FaultSession> {
	const session = await openSession(files, day);
	opened.push(session);
	await session.bench.index().whenReady();
	return session;
}

/** A vault in which a plan of 1 December was made, that day being tomorrow's week. */
async function withPlan(): Promise<Readonly<Record<string, string>>> {
	const session = await openSession({}, '2026-12-01');
	await jobs.find(({ name }) => name.startsWith('a plan'))?.run(session);
	const files = await session.disk.everything();
	session.end();
	return files;
}

const figures = ({ competences }: DashboardModel) => competences.map(({ id, claimed, evidenced, gap, priority, others }) => ({ id, claimed, evidenced, gap, priority, others }));

describe('a clock that is set back', () => {
	it('leaves every figure of the dashboard as it is without the notes of the days to come', async (context) => {
		const before = modelOn((await open(past)).bench);
		const after = modelOn((await open({ ...past, ...future })).bench);
		expect(figures(after)).toEqual(figures(before));
		expect(after.competences.find(({ id }) => id === 'gravitas')).toMatchObject({ claimed: { level: 2, date: '2026-08-28' }, evidenced: 2 });
		expect([after.trend.up, after.trend.down, after.trend.proved, after.mustMove, after.trend.areas]).toEqual([before.trend.up, before.trend.down, before.trend.proved, before.mustMove, before.trend.areas]);
		const listed = after.competences.find(({ id }) => id === 'gravitas')?.evidence.map(({ path, age }) => `${path} ${age}`);
		expect(listed).toContain('Notes/Proof three.md future');
		faultSurvived(context, 2);
	});

	it('finds nothing new between two days up to today', async (context) => {
		const { bench } = await open({ ...past, ...future });
		const compared = compareDates(modelOn(bench, '2026-10-15'), modelOn(bench), bench.framework(), []);
		expect(compared).toMatchObject({ rows: [], up: 0, down: 0, proved: 0, notes: 0 });
		faultSurvived(context);
	});

	it('makes a review beside the one of a day to come, from the last day that has been', async (context) => {
		const { bench, disk, run, told } = await open({ ...past, ...future });
		const reviews = findReviews(disk.app);
		expect(latestOfQuarter(reviews, today)).toBeUndefined();
		await run('Review this quarter', async () => {
			const source = await reviewSource(bench, reviews);
			expect(source.facts.period.start).toEqual({ kind: 'months', date: addMonths(today, -3), months: 3 });
			expect(source.facts.raised.map(({ to }) => to.path)).not.toContain('Pathway/Assessments/Assessment 2027-01-05 self.md');
			await writeReview(bench, { source, makeNote: (path) => `# ${path}\n`, focus: undefined, isTicked: false });
		});
		expect(told().join()).toContain('2026-Q4 (2) is made.');
		expect(await disk.text('Pathway/Reviews/2026-Q4.md')).toBe(future['Pathway/Reviews/2026-Q4.md']);
		faultSurvived(context);
	});

	it('before the first day of the plan shows no quarter and nothing as late, and reviews and updates it', async (context) => {
		const files = { ...(await withPlan()), 'Pathway/Assessments/Assessment 2027-01-05 self.md': rating('2027-01-05', 4) };
		const { bench, disk } = await open(files);
		const model = modelOn(bench);
		expect(model.plan?.path).toBe(planPath);
		expect(model.planStanding).toMatchObject({ quarter: undefined, overdue: [] });
		const source = await reviewSource(bench, findReviews(disk.app));
		expect(source.facts.period).toMatchObject({ start: { kind: 'months' }, quarter: { number: 1 } });
		const update = await withinBoundInTheEnd('the update before the first day', () => findUpdateSource(bench, planPath));
		expect(update.kind).toBe('source');
		const request = (update as UpdateSource).request('plan');
		expect([request.ratings.get('gravitas'), request.ratings.get('drive')]).not.toContain(4);
		expect((update as UpdateSource).draft('plan').schedule.quarters[0]?.start).toBe('2026-12-01');
		expect(await disk.everything()).toEqual(files);
		faultSurvived(context, 3);
	});

	it('undoes what was changed last and not what is dated last', async (context) => {
		const notes = { 'One.md': 'One\n', 'Two.md': 'Two\n' };
		const { bench, disk, undo, told, restart } = await open(notes);
		vi.useFakeTimers({ toFake: ['Date'] });
		const write = async (path: string, day: CalendarDate): Promise<void> => {
			vi.setSystemTime(new Date(`${day}T12:00:00`));
			const outcome = await editNote(disk.app, path, (text) => ({ kind: 'edited', text: `${text}More.\n` }));
			if (outcome.kind === 'edited') await bench.changeLog.record(path, [outcome.change]);
		};
		await write('One.md', '2027-03-01');
		restart();
		await write('Two.md', today);
		restart();
		await undo();
		expect(await disk.notes()).toEqual({ ...notes, 'One.md': 'One\nMore.\n' });
		await undo();
		expect(await disk.notes()).toEqual(notes);
		expect(told()).toEqual(['Undone: Two.md (1 note).', 'Undone: One.md (1 note).']);
		faultSurvived(context);
	});

	it('goes on with answers that were kept on a day to come, and with a plan that begins today', async (context) => {
		const { bench } = await open(past);
		const role = proposeRole(bench.framework(), '2031-05-01', 4);
		const kept = readKeptPlan({ form: firstForm(role), screen: 'role', on: '2031-05-01' });
		expect(kept?.on).toBe('2031-05-01');
		const form = kept && startingFrom(kept, today);
		expect(form?.role.start).toBe(today);
		expect(readKeptPlan({ form: firstForm({ ...role, start: '2031-06-01' }), screen: 'role', on: '2031-05-01' })).toMatchObject({ form: { role: { start: '2031-06-01' } } });
		faultSurvived(context);
	});
});
