// Every figure that a review, a pack and a report give is read out of their text again and held against the dashboard of
// that day, which is made from the notes by itself.
import { describe, expect, it } from 'vitest';
import { addMonths, type CalendarDate } from '../../../src/core/calendar-date';
import type { CompetenceRow, DashboardModel } from '../../../src/core/dashboard/model';
import { summarise } from '../../../src/core/dashboard/summarise';
import { applyNote } from '../../../src/core/dashboard/tally';
import { markdownText } from '../../../src/core/export/markdown';
import { whereIStand } from '../../../src/core/export/where-i-stand';
import { withoutPrivate } from '../../../src/core/export/without-private';
import { defaultSettings } from '../../../src/core/settings';
import { formatDay } from '../../../src/i18n/en/dates';
import { report as reportWords } from '../../../src/i18n/en/report';
import { packOn } from '../pack/sample-packs';
import { framework } from '../plan/gold-request';
import { readPlanBody } from '../../../src/markdown/plan-tasks';
import { factsOf, isPrivate, reviewOn, sampleReviews, tallyWith } from './sample-facts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const numberOf = (word = ''): number => {
	const said = word.trim().toLowerCase();
	if (said === 'none' || said === 'nothing') return 0;
	return /^-?[\d.]+$/.test(said) ? Number(said) : numbers.indexOf(said);
};
const dayOf = (text = ''): CalendarDate => {
	const [day = '', month = '', year = ''] = text.split(' ');
	const at = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].indexOf(month) + 1;
	return `${Number(year)}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}` as CalendarDate;
};
const date = String.raw`(\d{1,2} [A-Z][a-z]+ \d{4})`;

/** All that a pattern finds, as its groups. */
const found = (text: string, pattern: RegExp): readonly (readonly string[])[] => [...text.matchAll(pattern)].map(([, ...groups]) => groups.map((group = '') => group));
const part = (text: string, heading: string): string => text.split(/^(?=## )/m).find((one) => one.startsWith(`## ${heading}`)) ?? '';
const sorted = <Value>(values: readonly Value[]): readonly Value[] => [...values].map((value) => JSON.stringify(value)).sort().map((text) => JSON.parse(text) as Value);

/** The rows of a table in Markdown, without its head, each cell as it reads. */
const tableIn = (text: string): readonly (readonly string[])[] =>
	text.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replace(/\\(.)/g, '$1')));

const reviews = sampleReviews();

describe.each(reviews)('in the review of $date', ({ date: today, plan, text, facts: { period } }) => {
	const model = summarise(tallyWith(plan), framework, defaultSettings, today);
	const before = summarise(tallyWith(plan), framework, defaultSettings, period.start.date);
	const was = new Map(before.competences.map((row) => [row.id, row]));
	const isNew = (on: CalendarDate | undefined): boolean => on !== undefined && on > before.today && on <= today;
	const [short = ''] = /^In short: .*$/m.exec(text) ?? [];
	const counted = (pattern: RegExp): number => numberOf(pattern.exec(short)?.[1] ?? 'none');

	it('ratings that went up and down, with both levels, are those of the dashboard', () => {
		const moves = model.competences.flatMap(({ id, name, claimed }) => {
			const from = was.get(id)?.claimed?.level;
			return from === undefined || claimed === undefined || from === claimed.level ? [] : [[name, claimed.level > from ? 'up' : 'down', String(from), String(claimed.level)]];
		});
		expect(sorted(found(part(text, 'Ratings'), /^- \*\*(.+?):\*\* (up|down) from (\d) to (\d)/gm))).toEqual(sorted(moves));
		expect([counted(/([a-z]+|\d+) ratings? up/), counted(/([a-z]+|\d+)(?: ratings?)? down/)]).toEqual(['up', 'down'].map((way) => moves.filter(([, to]) => to === way).length));
	});

	it('proved levels, then and now, are those of the dashboard', () => {
		const proofs = model.competences.filter(({ id, evidenced }) => evidenced !== was.get(id)?.evidenced);
		const level = (value: number | undefined): string => (value === undefined ? '' : String(value));
		const said = found(part(text, 'Ratings'), /^- \*\*(.+?)\*\* (?:is proved at (\d) now(?:; nothing was proved then|, at (\d) then)|was proved at (\d) then and is (?:not proved|at (\d)) now)/gm).map(([name, now = '', then = '', earlier = '', later = '']) => [name, then || earlier, now || later]);
		expect(sorted(said)).toEqual(sorted(proofs.map(({ id, name, evidenced }) => [name, level(was.get(id)?.evidenced), level(evidenced)])));
		const up = proofs.filter(({ id, evidenced }) => (evidenced ?? -1) > (was.get(id)?.evidenced ?? -1)).length;
		expect([counted(/([a-z]+) (?:competences? )?newly proved/), counted(/([a-z]+) no longer proved/)]).toEqual([up, proofs.length - up]);
	});

	it('new notes by competence, with their levels and the private ones, are those of the dashboard', () => {
		const said = found(part(text, 'New evidence'), /^- \*\*(.+?):\*\* (.*)$/gm).map(([name, notes = '']) => [name, found(notes, /\]\] \((?:level (\d)|no level)\)/g).map(([one = '']) => one).sort(), numberOf(/(\w+) private notes?/.exec(notes)?.[1] ?? 'none')]);
		const fresh = model.competences.map(({ name, evidence }) => ({ name, notes: evidence.filter((note) => isNew(note.date)) })).filter(({ notes }) => notes.length > 0);
		expect(sorted(said)).toEqual(sorted(fresh.map(({ name, notes }) => [name, notes.filter((note) => !note.private).map(({ level }) => String(level ?? '')).sort(), notes.filter((note) => note.private).length])));
		const all = new Map(fresh.flatMap(({ notes }) => notes.map((note) => [note.path, note.private] as const)));
		expect(counted(/([a-z]+|\d+) new notes?/)).toBe(all.size);
		expect(counted(/([a-z]+) of them private/)).toBe([...all.values()].filter(Boolean).length);
	});

	it('tasks done, late, added, moved and dropped are those of the plan', () => {
		const { tasks } = readPlanBody(plan);
		const earlier = reviews[reviews.findIndex((one) => one.date === today) - 1];
		const then = new Map((earlier ? readPlanBody(earlier.plan).tasks : []).map((task) => [task.blockId ?? task.text, task]));
		const own = tasks.filter(({ blockId }) => !(blockId ?? '').startsWith('pw-review'));
		const key = (task: (typeof own)[number]): string => task.blockId ?? task.text;
		const said = part(text, 'The plan');
		const done = own.filter((task) => task.state === 'done' && then.get(key(task))?.state !== 'done' && (earlier !== undefined || task.done === undefined || (task.done > before.today && task.done <= today)));
		expect(sorted(found(said, new RegExp(`^- ${date}(?: \\(due .*?\\))?: `, 'gm')).map(([on]) => dayOf(on)))).toEqual(sorted(done.map((task) => task.done)));
		expect(counted(/([a-z]+|\d+) tasks? done/)).toBe(done.length);
		const late = own.filter(({ state, due }) => state === 'open' && due !== undefined && due < today);
		expect(sorted(found(said, new RegExp(`^- Due ${date}: `, 'gm')).map(([on]) => dayOf(on)))).toEqual(sorted(late.map(({ due }) => due)));
		expect(counted(/([a-z]+|\d+) past (?:its|their) date/)).toBe(late.length);
		if (!earlier) return;
		expect(found(said, /^- Added/gm)).toHaveLength(own.filter((task) => task.state !== 'cancelled' && !then.has(key(task))).length);
		expect(found(said, /^- Dropped: /gm)).toHaveLength(own.filter((task) => task.state === 'cancelled' && then.get(key(task))?.state === 'open').length);
		const moved = own.flatMap((task) => (task.state === 'open' && then.get(key(task))?.due !== undefined && then.get(key(task))?.due !== task.due ? [[then.get(key(task))?.due, task.due]] : []));
		expect(found(said, new RegExp(`^- Moved from ${date} to ${date}: `, 'gm')).map((days) => days.map(dayOf))).toEqual(moved);
	});

	it('what has to move, milestones of the routes and conditions for applying are those of the dashboard', () => {
		const { total, proved, claimed } = model.mustMove;
		for (const [all, now, more = 'none'] of found(text, /Of the ([a-z]+|\d+) that have to move before you apply, ([a-z]+|\d+) (?:is|are) proved at level 3(?:, and ([a-z]+|\d+) more)?/g)) {
			expect([all, now, more === '' ? 'none' : more].map(numberOf)).toEqual([total, proved, claimed]);
		}
		const standing = part(text, 'Decide again');
		if (standing === '') return;
		expect(found(standing, /^- (.+?): ([a-z]+) of ([a-z]+) milestones done\.$/gm).map(([name, done, of]) => [name, numberOf(done), numberOf(of)])).toEqual((model.planStanding?.routes ?? []).filter(({ waiting, of }) => !waiting && of > 0).map(({ name = 'Applying', done, of }) => [name, done, of]));
		expect(found(standing, /Not yet\. ([A-Z][a-z]+) of ([a-z]+) so far\.$/gm).map((pair) => pair.map(numberOf))).toEqual((model.applyWhen ?? []).flatMap(({ state, count }) => (state === 'holds' || count === undefined ? [] : [[count.now, count.of]])));
	});

	it('certificates due in six months, quiet areas, the balance and the differences are those of the dashboard', () => {
		const due = model.certificates.flatMap(({ renewal }) => ('date' in renewal && renewal.date <= addMonths(today, 6) ? [renewal.date] : []));
		expect(found(part(text, 'Certificates'), new RegExp(`renew by ${date}`, 'g')).map(([on]) => dayOf(on))).toEqual(due);
		const alone = part(text, 'Left alone');
		expect(sorted(found(alone, new RegExp(`^- \\*\\*(.+?):\\*\\* (?:no note yet|nothing new since ${date})`, 'gm')).map(([name, on = '']) => [name, on === '' ? '' : dayOf(on)]))).toEqual(
			sorted(model.quietAreas.map(({ area, last }) => [model.areas.find(({ id }) => id === area)?.name, last?.date ?? ''])),
		);
		expect(found(alone, /(\d+) on the delivery side, (\d+) on the strategy side, (\d+) on the people side/g).map((sides) => sides.map(Number))).toEqual([[model.balance.delivery, model.balance.strategy, model.balance.people]]);
		const nameOf = (id: string): string | undefined => model.competences.find((row) => row.id === id)?.name;
		expect(found(part(text, 'Where you and others'), new RegExp(`^- \\*\\*(.+?):\\*\\* you say (\\d), your (manager|sponsor) says (\\d) \\(${date}\\)`, 'gm')).map(([name, own, rater, theirs, on]) => [name, Number(own), rater, Number(theirs), dayOf(on)])).toEqual(
			model.raters.flatMap(({ rater, differences }) => differences.slice(0, 3).map(({ competence, own, theirs }) => [nameOf(competence), own.level, rater, theirs.level, theirs.date])),
		);
	});

	it('the levels and targets of what comes into focus are those of the dashboard', () => {
		const said = found(part(text, 'The next quarter'), /^- \*\*(.+?):\*\* you say (\d), the target is (\d)/gm);
		expect(said).toHaveLength(3);
		for (const [name, own, target] of said) {
			const row = model.competences.find((one) => one.name === name);
			expect([Number(own), Number(target)]).toEqual([row?.claimed?.level, row?.target]);
		}
	});
});

describe('learning and renewals in a review', () => {
	it('are the sums of the notes, and the dates of the certificates within six months and no others', () => {
		const today = '2026-11-22';
		const note = (path: string, lines: string) => [path, `---\n${lines}\n---\n`] as const;
		const more = [
			note('A.md', 'cpd-hours: 12.5\ncpd-scheme: apm\nevidence-date: 2026-10-01'),
			note('B.md', 'cpd-hours: 7\ncpd-scheme: apm\nevidence-date: 2026-09-01'),
			note('Q.md', 'pathway-type: qualification\npathway-qualification: mop-foundation\npathway-status: held\npathway-renew-by: 2027-05-22'),
			note('R.md', 'pathway-type: qualification\npathway-qualification: mop-practitioner\npathway-status: held\npathway-renew-by: 2027-05-23'),
			note('S.md', 'pathway-type: qualification\npathway-qualification: other\npathway-status: held\npathway-renew-by: 2026-11-01'),
		];
		const facts = more.map(([path, text]) => factsOf(path, text));
		for (const one of facts) expect(one?.problems).toEqual([]);
		const tally = facts.reduce((so, one) => applyNote(so, undefined, one), tallyWith(undefined));
		const model = summarise(tally, framework, defaultSettings, today);
		const { text } = reviewOn(today, undefined, { reviews: [] }, {}, tally);
		const said = part(text, 'Certificates');
		expect(found(said, new RegExp(`(?:renew by|renew-by date of \\S+ was) ${date}`, 'g')).map(([on]) => on).sort()).toEqual([formatDay('2027-05-22'), formatDay('2027-05-22'), formatDay('2026-11-01')].sort());
		expect(said).not.toContain('23 May 2027');
		const [[total, target] = []] = found(said, /: ([\d.]+) of (\d+) [a-z]+ since/g);
		expect([total, target].map(Number)).toEqual([19.5, model.cpd.schemes.find(({ id }) => id === 'apm')?.target]);
	});
});

describe.each(reviews)('on $date', ({ date: today, plan }) => {
	const model: DashboardModel = summarise(tallyWith(plan), framework, defaultSettings, today);
	const rows = new Map(model.competences.map((row) => [row.name, row]));
	const figure = (value: number | undefined): string => (value === undefined ? '' : String(value));
	const row = (name = ''): CompetenceRow => {
		const one = rows.get(name);
		if (!one) throw new Error(`The dashboard has no ${name}`);
		return one;
	};

	it('the figures of a pack, in its table and on its pages, are those of the dashboard', () => {
		const { markdown } = packOn(today, 'appraisal', model, 99);
		const summary = tableIn(part(markdown, 'Summary'));
		expect(summary.length).toBeGreaterThan(8);
		for (const [name, claimed, proved, target] of summary) {
			const { claimed: own, evidenced, target: asked, evidence } = row(name);
			expect([claimed, proved, target]).toEqual([figure(own?.level) || 'Not rated', figure(evidenced) || 'None', String(asked)]);
			const page = part(markdown, name ?? '');
			expect(found(page, /I put myself at level (\d)/g).flat()).toEqual(own ? [String(own.level)] : []);
			expect(found(page, /My notes prove level (\d)/g).flat()).toEqual(evidenced === undefined ? [] : [String(evidenced)]);
			expect(found(page, /The role asks for (\d)/g).flat()).toEqual([String(asked)]);
			const hidden = evidenced === undefined ? 0 : evidence.filter((note) => note.private && (note.level ?? -1) >= evidenced && (note.age === 'fresh' || note.age === 'ageing')).length;
			expect(numberOf(/, (\w+) private notes? among them/.exec(page)?.[1] ?? 'none')).toBe(hidden);
			const [[title = '', on = '', level = ''] = []] = found(page, new RegExp(`^From “(.+?)”(?:, ${date})?(?:, level (\\d))?\\.$`, 'gm'));
			if (title !== '') expect(evidence.filter((note) => !note.private).map((note) => [note.date === undefined ? '' : formatDay(note.date), figure(note.level)])).toContainEqual([on, level]);
		}
		const all = new Set(model.competences.flatMap(({ evidence }) => evidence.filter((note) => note.private).map(({ path }) => path)));
		expect(numberOf(/^(\w+) private notes? (?:is|are) left out\.$/m.exec(markdown)?.[1] ?? 'none')).toBe(all.size);
	});

	it('the figures of the report are those of the dashboard', () => {
		const text = markdownText(whereIStand(withoutPrivate(model, isPrivate), { ...reportWords, nextProof: () => '' }), () => undefined);
		const areas = tableIn(part(text, 'By area'));
		const decimal = (value: number | undefined): string => value?.toFixed(1) ?? '';
		expect(areas).toEqual(model.areas.map(({ name, target, claimed, evidenced, manager, sponsor, rated, of }) => [name, decimal(target), decimal(claimed), decimal(evidenced), decimal(manager), decimal(sponsor), `${rated} of ${of}`]));
		const competences = tableIn(part(text, 'By competence'));
		expect(competences).toHaveLength(model.competences.filter(({ claimed, others, evidence }) => claimed !== undefined || others.length + evidence.length > 0).length);
		for (const [name, , target, claimed, proved, manager, sponsor, priority, notes = ''] of competences) {
			const one = row(name);
			const by = (rater: string): string => figure(one.others.find((other) => other.rater === rater)?.level);
			expect([target, claimed, proved, manager, sponsor, priority]).toEqual([String(one.target), figure(one.claimed?.level), figure(one.evidenced), by('manager'), by('sponsor'), figure(one.priority)]);
			const hidden = one.evidence.filter((note) => note.private).length;
			expect([Number(/^(\d+) notes?/.exec(notes)?.[1] ?? 0), notes.includes('a private note') ? 1 : Number(/(\d+) private notes/.exec(notes)?.[1] ?? 0)]).toEqual([one.evidence.length - hidden, hidden]);
		}
		const shown = model.competences.flatMap(({ name, evidence }) => evidence.filter((note) => !note.private).map((note) => [name, note.title, note.date === undefined ? '' : formatDay(note.date), figure(note.level)]));
		expect(tableIn(part(text, 'What it rests on')).map((cells) => cells.slice(0, 4))).toEqual(shown);
		const { proved, total } = model.mustMove;
		expect(found(text, /^(\d+) of (\d+) competences that have to move/gm).map((pair) => pair.map(Number))).toEqual([[proved, total]]);
		const paths = (isHidden: boolean): number => new Set(model.competences.flatMap(({ evidence }) => evidence.filter((note) => note.private === isHidden).map(({ path }) => path))).size;
		expect(found(text, /^(\w+) notes? (?:is|are) included\. (\w+) private notes? (?:is|are) left out\.$/gm).map((pair) => pair.map(numberOf))).toEqual([[paths(false), paths(true)]]);
	});
});
