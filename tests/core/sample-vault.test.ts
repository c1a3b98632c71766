// Counted facts about the sample vault that the demo and the browser tests stand on.
// It reads the fixture as bytes and text, and knows nothing of how the plugin reads it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = 'tests/fixtures/sample-vault';
const files = readdirSync(root, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice(root.length + 1))
	.sort();
const notes = files.filter((path) => path.endsWith('.md'));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const notesWith = (pattern: RegExp): readonly string[] => notes.filter((path) => pattern.test(textOf(path)));

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The YAML between the fences, '' for an empty one, null where there is none or it is never closed. */
function frontMatter(path: string): string | null {
	return /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(textOf(path))?.[1] ?? null;
}

function properties(path: string): Record<string, unknown> {
	const value: unknown = parse(frontMatter(path) ?? '');
	return isRecord(value) ? value : {};
}

/** The places of all competences, `area/competence`, and the bare areas. */
function frameworkPlaces(): { areas: ReadonlySet<string>; areaOf: ReadonlyMap<string, string> } {
	const framework: unknown = parse(readFileSync('templates/frameworks/portfolio-pmo.yaml', 'utf8'));
	const areas = isRecord(framework) && Array.isArray(framework['areas']) ? framework['areas'].filter(isRecord) : [];
	const areaOf = areas.flatMap((area): readonly (readonly [string, string])[] => {
		const competences: readonly unknown[] = Array.isArray(area['competences']) ? area['competences'] : [];
		return competences.filter(isRecord).map((competence) => [String(competence['id']), String(area['id'])]);
	});
	return { areas: new Set(areas.map((area) => String(area['id']))), areaOf: new Map(areaOf) };
}

/** One letter for each STAR part: upper case when filled, lower case when its heading stands empty, '-' without one. */
function starState(path: string): string {
	const sections = textOf(path).split(/^(?=#{1,6} )/m);
	return ['Situation', 'Task', 'Action', 'Result'].map((part) => {
		const section = sections.find((candidate) => new RegExp(`^#+ ${part}\\s*$`, 'm').test(candidate));
		if (section === undefined) return '-';
		const filled = section.replace(/^#.*$/gm, '').replace(/%%[\s\S]*?%%/g, '').trim() !== '';
		return filled ? part.charAt(0) : part.charAt(0).toLowerCase();
	}).join('');
}

describe('the sample vault', () => {
	it('holds at least ninety notes, twenty of them daily, from November 2024 to 20 November 2026', () => {
		const working = notes.filter((path) => !/^(?:Archive|Pathway)\//.test(path));
		const dates = working.map((path) => /\d{4}-\d{2}-\d{2}/.exec(basename(path))?.[0] ?? '').filter((date) => date !== '').sort();
		expect(notes.length).toBeGreaterThanOrEqual(90);
		expect(notes.filter((path) => path.startsWith('Daily/')).length).toBeGreaterThanOrEqual(20);
		expect([dates[0], dates.at(-1)]).toEqual(['2024-11-05', '2026-11-20']);
		expect(notes.filter((path) => path.endsWith('Investment board.md'))).toHaveLength(7);
	});

	it('has one canvas and two attachments besides the notes', () => {
		expect(files.filter((path) => !path.endsWith('.md'))).toEqual([
			'Attachments/change-load.svg', 'Attachments/whiteboard 2026-02-12.png', 'Portfolio/Change on one page.canvas',
		]);
	});

	it('leaves about four notes in ten without front matter', () => {
		const share = notes.filter((path) => !/^\uFEFF?---\r?\n/.test(textOf(path))).length / notes.length;
		expect(share).toBeGreaterThan(0.35);
		expect(share).toBeLessThan(0.45);
	});

	it('keeps the bytes that people and tools leave behind', () => {
		expect(notesWith(/^\uFEFF/)).toEqual(['Meetings/2025-03-19 Investment board.md']);
		expect(notesWith(/\r\n/)).toEqual([
			'Meetings/2025-05-07 Reorganisation briefing.md', 'Meetings/2025-09-24 Mid-year re-rank.md', 'People/1-1 H.M. 2025-10-02.md',
			'Private/Boiler.md', 'Projects/Data platform.md',
		]);
		expect(notesWith(/\r\n/).filter((path) => /(?:^|[^\r])\n/.test(textOf(path)))).toEqual([]);
		expect(notes.filter((path) => !textOf(path).endsWith('\n'))).toEqual([
			'Daily/2025-12-22.md', 'Inbox/To sort.md', 'Inbox/half a thought.md',
		]);
		expect(notesWith(/ +$/m)).toEqual(expect.arrayContaining(['Archive/2024/2024-12-19 Lessons, first storm.md', 'Templates/Meeting.md']));
	});

	it('has front matter that cannot be read in exactly five notes, and one fence that never closes', () => {
		const unreadable = notes.filter((path) => {
			try {
				parse(frontMatter(path) ?? '', { logLevel: 'error' });
				return false;
			} catch {
				return true;
			}
		});
		expect(unreadable).toEqual([
			'Inbox/Supplier breakfast.md', 'Inbox/Telemetry contractor.md', 'Meetings/2025-10-15 Investment board.md',
			'Projects/Smart meters.md', 'Reading/How Big Things Get Done.md',
		]);
		expect(notesWith(/^---\n/).filter((path) => frontMatter(path) === null)).toEqual(['Inbox/half a thought.md']);
	});

	it('writes tags in every way people do', () => {
		expect(notesWith(/^tags: [a-z]/m)).toEqual([
			'Meetings/2024-11-20 Investment board.md', 'People/1-1 T.B. 2026-04-23.md', 'Portfolio/Ten pages instead of forty-four.md',
		]);
		expect(notesWith(/^TAGS:/m)).toEqual(['Meetings/2026-03-10 Capacity heat map.md']);
		expect(notesWith(/^tag:/m)).toEqual(['Projects/Customers\' voice & complaints (draft).md']);
		expect(notesWith(/^tags: ?\[/m).length).toBeGreaterThanOrEqual(10);
		expect(notesWith(/^tags:\r?\n- /m).length).toBeGreaterThanOrEqual(4);
		expect(notesWith(/^tags:\r?\n {2}- /m).length).toBeGreaterThanOrEqual(15);
		expect(notesWith(/^tags:\r?\n {4}- /m).length).toBeGreaterThanOrEqual(3);
		expect(notesWith(/^---\n---\n/)).toEqual(['Portfolio/PMO service catalogue.md']);
	});

	it('has the Obsidian forms that a splice has to step round', () => {
		for (const form of [/^> \[!\w+\]/m, /^- \[ \] .*📅 /m, /\[due:: /, /^\| .* \|$/m, /\[\^1\]:/, /^\^[\w-]+$/m, /^```dataview$/m, /%%.*%%/, /!\[\[.*#.*\]\]/, /!\[\[.*\.png\]\]/, /\{\{date\}\}/]) {
			expect(notesWith(form), String(form)).not.toEqual([]);
		}
		expect(notes).toEqual(expect.arrayContaining(['People/Zoë Lindqvist.md', 'Inbox/💡 Ideas for the front door.md', 'Archive/2024/Rivulet [old plan].md', 'People/Coffee with D.O..md']));
		expect(Math.max(...notes.map((path) => [...basename(path, '.md')].length))).toBe(120);
	});

	it('resolves every wiki link but the four that a person left dangling', () => {
		const targets = new Set(files.map((path) => basename(path, '.md')));
		const linked = notes.flatMap((path) => [...textOf(path).matchAll(/\[\[([^\]|#\\]+)/g)].map((match) => match[1] ?? ''));
		expect(linked.length).toBeGreaterThan(60);
		expect([...new Set(linked)].filter((target) => !targets.has(target)).sort()).toEqual([
			'2026-12-16 Investment board', 'Desk booking rules', 'Portfolio roadmap 2027', 'Rivulet exit criteria',
		]);
		expect(targets.size).toBe(files.length);
	});
});

describe('what the plugin reads in the sample vault', () => {
	const { areas, areaOf } = frameworkPlaces();
	const ratings = (name: string): ReadonlyMap<string, unknown> => new Map(Object.entries(properties(`Pathway/Assessments/Assessment ${name}.md`))
		.flatMap(([key, value]): readonly (readonly [string, unknown])[] => key.startsWith('level-') ? [[key.slice(6), value]] : []));

	it('has three assessments with whole levels of real competences', () => {
		const [first, second, manager] = [ratings('2026-02-27 self'), ratings('2026-08-28 self'), ratings('2026-09-04 manager')];
		expect([first.size, second.size, manager.size]).toEqual([21, 16, 13]);
		for (const [competence, level] of [...first, ...second, ...manager]) {
			expect(areaOf.has(competence), competence).toBe(true);
			expect([0, 1, 2, 3, 4, 5], competence).toContain(level);
		}
		const leadershipAndPresence = [...areaOf].filter(([, area]) => area === 'leadership' || area === 'presence').map(([competence]) => competence);
		expect(leadershipAndPresence.filter((competence) => !manager.has(competence))).toEqual([]);
		expect([...second.keys()].filter((competence) => !first.has(competence))).toEqual(['portfolio-reporting', 'risk-dependency', 'governance']);
	});

	it('holds P3O Foundation until May 2027, and neither a plan nor answers yet', () => {
		expect(properties('Pathway/Qualifications/P3O Foundation.md')).toEqual({
			'pathway-type': 'qualification', 'pathway-qualification': 'p3o-foundation', 'pathway-status': 'held', 'pathway-taken': '2024-05-22', 'pathway-renew-by': '2027-05-22',
		});
		expect(notesWith(/^pathway-type: (?:plan|answers)/m)).toEqual([]);
	});

	it('tags real competences in their own area, but for one bare area, one wrong area and one misspelling', () => {
		const tags = notes.flatMap((path) => [...textOf(path).matchAll(/competence\/([a-z-]+)(?:\/([a-z-]+))?/g)].map((match) => [match[1] ?? '', match[2]] as const));
		const odd = tags.filter(([area, competence]) => competence === undefined || areaOf.get(competence) !== area);
		expect(tags).toHaveLength(22);
		expect(odd.map(([area, competence]) => `${area}/${competence ?? ''}`).sort()).toEqual([
			'governance-pmo/benefits-management', 'leadership/', 'presence/holding-my-own',
		]);
		expect(odd.filter(([area]) => !areas.has(area))).toEqual([]);
	});

	it('dates, levels and STAR parts of the evidence are what the demo counts on', () => {
		const evidence = notesWith(/competence\//).map((path) => {
			const read = properties(path);
			const date = read['evidence-date'] ?? read['date'] ?? /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? 'undated';
			return [basename(path, '.md'), written(date), written(read['evidence-level'] ?? '-'), starState(path)].join(' | ');
		});
		expect(evidence).toMatchInlineSnapshot(`
			[
			  "2021-05-20 Terms for the approvals group | 2021-05-20 | 2 | ----",
			  "2023-10-12 Resource pinch points | 2023-10-12 | 3 | ----",
			  "2024-11-14 Winter freeze | 2024-11-14 | 3 | STAR",
			  "2025-09-24 Mid-year re-rank | 2025-09-24 | 3 | ----",
			  "2026-02-12 Prioritisation workshop | 2026-02-12 | 3 | STAR",
			  "2026-04-15 The leakage figure | 2026-04-15 | 3 | ----",
			  "2026-05-14 Lab system case | 2026-05-14 | 3 | STAr",
			  "2026-06-18 Five minutes with the exec | 2026-06-18 | 3 | STAR",
			  "2026-07-09 Night shift at Fennick | 2026-07-09 | 3 | ----",
			  "2026-09-17 The exception | 2026-09-17 | 3 | S-AR",
			  "Nuala Flynn, mentoring | 2026-11-06 | - | ----",
			  "Objective to spend map | 2026-05-06 | - | ----",
			  "Single front door | undated | 2 | ----",
			  "Ten pages instead of forty-four | 2026-07-15 | 3 | ----",
			  "Politics of Listener | 2026-09-16 | 3 | STAr",
			  "The conversation in May | 2026-05-28 | 4 | STAR",
			  "A day at Holt Lane depot | 2026-04-16 | 3 | STAR",
			  "MyWendle portal, benefits a year on | 2026-07-02 | 3 | ----",
			  "Telemetry refresh, appraisal | 2025-12-09 | 3 | ----",
			  "2026-W12 | 2026-03-20 | - | ----",
			]
		`);
	});

	it('marks two evidence notes as private', () => {
		expect(notesWith(/^pathway-private: true$/m)).toEqual(['Private/Politics of Listener.md', 'Private/The conversation in May.md']);
	});

	it('gives the note the demo tags an ordinary list with a comment in it and a quoted date', () => {
		expect(textOf('Meetings/2026-11-18 Investment board.md').split('\n').slice(0, 8)).toEqual([
			'---', 'tags:', '  - meeting', '  # the board asked for one tag per forum, so no month here', '  - investment-board', 'date: "2026-11-18"', 'chair: D.O.', '---',
		]);
	});

	it('leaves good examples untagged', () => {
		const candidates = [
			'Meetings/2025-11-27 ExCo, the forecast', 'Meetings/2026-03-10 Capacity heat map', 'Meetings/2026-09-25 Feedback after the Board',
			'Meetings/2026-10-13 Resourcing meeting', 'Meetings/2026-10-29 Rivulet gate review', 'Meetings/2026-11-18 Investment board',
			'People/1-1 H.M. 2026-03-05', 'People/1-1 P.N. 2026-07-16', 'People/1-1 T.B. 2026-04-23', 'People/Coffee with D.O.',
			'Portfolio/Dependency map', 'Portfolio/PMO service catalogue', 'Portfolio/Planning round 2026 diary',
			'Portfolio/Terms of reference, investment board', 'Portfolio/Underspend to year end 2025-26',
			'Projects/Fleet charging, post-mortem', 'Projects/Holt Lane move, closure', 'Courses/MoP Foundation week', 'Daily/2026-07-22',
		];
		expect(candidates.filter((path) => !notes.includes(`${path}.md`))).toEqual([]);
		expect(candidates.filter((path) => textOf(`${path}.md`).includes('competence/'))).toEqual([]);
	});
});
