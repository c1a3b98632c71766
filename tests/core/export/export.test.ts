import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/core/export/csv';
import { htmlText } from '../../../src/core/export/html';
import { initialsIn, initialsOf } from '../../../src/core/export/initials';
import { jsonText } from '../../../src/core/export/json';
import { markdownText } from '../../../src/core/export/markdown';
import { reportWithInitials, type Report, type ReportTable } from '../../../src/core/export/report';
import { noteIn, whereIStand } from '../../../src/core/export/where-i-stand';
import { withoutPrivate } from '../../../src/core/export/without-private';
import { summarise } from '../../../src/core/dashboard/summarise';
import { defaultSettings } from '../../../src/core/settings';
import { report as words } from '../../../src/i18n/en/report';
import { framework } from '../plan/gold-request';
import { evidenceOf, session, star, tallyOf } from '../dashboard/sample-facts';

const table = (...rows: readonly (readonly string[])[]): ReportTable => ({ caption: 'A table', columns: [{ title: 'Note', isFigure: false }, { title: 'Level', isFigure: true }], rows });
const reportOf = (text: string): Report => ({ title: text, lines: [text], parts: [{ id: 'notes', heading: text, text: [text], table: table([text, '3']) }], foot: [] });

describe('names in an export', () => {
	it.each([
		['Anna Diaz', 'A.D.'],
		['Jean-Pierre Smit', 'J.-P.S.'],
		['  Åsa  ', 'Å.'],
	])('%s reads %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

	it('are replaced as words of their own, in any case, the longest first, and possessives keep their ending', () => {
		const replaced = (text: string): string => initialsIn(['Anna Diaz', 'Anna', 'Diaz'])(text);
		expect(replaced('Anna Diaz told ANNA: Diaz’s board, Annabel and Hannah stay')).toBe('A.D. told A.: D.’s board, Annabel and Hannah stay');
	});

	it('are found in whatever form their letters and blanks are stored', () => {
		expect(initialsIn(['Åsa Lind'])('With A\u030Asa\u00A0Lind.')).toBe('With Å.L..');
	});

	it('are counted once for the whole report', () => {
		expect(reportWithInitials(reportOf('Talk with Anna Diaz'), ['Anna Diaz', '(', '']).replaced).toEqual([{ name: 'Anna Diaz', initials: 'A.D.', count: 5 }]);
	});

	it('leave every text alone that holds none', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				if (/zqx/i.test(text)) return;
				expect(initialsIn(['Zqx Zqx'])(text)).toBe(text.normalize('NFC'));
			}),
		);
	});
});

describe('a table as CSV', () => {
	it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '|cmd'])('takes the effect out of %j', (text) => {
		expect(csvText(table([text, '3'])).split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/);
	});

	it('keeps figures, quotes what has to be quoted, and begins with a byte order mark', () => {
		expect(csvText(table(['Board, "urgent"\nsecond line', '-3'], ['Plain', '']))).toBe('\uFEFFNote,Level\r\n"Board, ""urgent""\nsecond line",-3\r\nPlain,\r\n');
	});

	it('starts no cell with a formula, whatever a note is called', () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				const [, line = ''] = csvText(table([title, '1'])).split('\r\n');
				expect(line.replace(/^"/, '')).not.toMatch(/^\s*[=+@|]/);
			}),
		);
	});
});

describe('a report in the other formats', () => {
	it('is a note in which the words of a note are words only', () => {
		const text = markdownText(reportOf('[[Link]] #tag <img> | %% ^id'), () => undefined);
		expect(text).toContain('# \\[\\[Link\\]\\] \\#tag \\<img\\> | \\%\\% \\^id\n');
		expect(text).toContain('| \\[\\[Link\\]\\] \\#tag \\<img\\> \\| \\%\\% \\^id | 3 |');
	});

	it('is a page in which nothing of a note becomes HTML, and nothing is fetched', () => {
		const text = htmlText(reportOf(`<script>alert("1")</script>' onload='x`), { language: 'en-GB', chart: () => undefined });
		expect(text).not.toMatch(/<script|<img|https?:|onload='x/);
		expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x');
		expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
	});

	it('is data with figures as numbers and what is not there as null', () => {
		expect(JSON.parse(jsonText({ ...reportOf('T'), parts: [{ id: 'notes', heading: 'H', text: [], table: table(['A', '0'], ['B', '']) }] }, '2026-11-22'))).toEqual({
			title: 'T',
			date: '2026-11-22',
			lines: ['T'],
			notes: [
				{ Note: 'A', Level: 0 },
				{ Note: 'B', Level: null },
			],
		});
	});
});

describe('the report where I stand', () => {
	const tally = tallyOf(
		session('2026-10-01', 'self', { gravitas: 3, prioritisation: 0 }),
		session('2026-10-02', 'manager', { gravitas: 2 }),
		star('gravitas', '2026-09-01', 3, 'Board with Anna Diaz.md'),
		evidenceOf('gravitas', { path: 'Secret.md', date: '2026-09-02', level: 3, private: true }),
	);
	const model = summarise(tally, framework, defaultSettings, '2026-11-22');
	const shareable = withoutPrivate(model, () => false);
	const report = whereIStand(shareable, { ...words, nextProof: (row) => noteIn(row, words) });
	const rowOf = (part: string, first: string): readonly string[] | undefined => report.parts.find(({ id }) => id === part)?.table?.rows.find(([name]) => name === first);

	it('counts private notes and names none', () => {
		expect([shareable.included, shareable.leftOut]).toEqual([1, 1]);
		expect(report.lines).toContain('One note is included. One private note is left out.');
		expect(JSON.stringify(report)).not.toContain('Secret');
		expect(rowOf('competences', 'Gravitas')).toEqual(['Gravitas', 'Presence, politics and accountability', '4', '3', '3', '2', '', '3', '1 note and a private note', expect.any(String)]);
	});

	it('takes 0 for a rating, and leaves out what nobody has touched', () => {
		expect(rowOf('competences', 'Prioritisation')?.slice(2, 6)).toEqual(['4', '0', '', '']);
		expect(rowOf('competences', 'Firm but fair')).toBeUndefined();
	});

	it('agrees with the dashboard of the day', () => {
		for (const area of model.areas) expect(rowOf('areas', area.name)?.slice(1, 4)).toEqual([area.target, area.claimed, area.evidenced].map((figure) => figure?.toFixed(1) ?? ''));
	});

	it('holds no private word and no listed name in any format', () => {
		const { report: masked } = reportWithInitials(report, ['Anna Diaz']);
		const texts = [markdownText(masked, () => undefined), htmlText(masked, { language: 'en-GB', chart: () => undefined }), jsonText(masked, '2026-11-22'), ...masked.parts.flatMap(({ table: one }) => (one ? [csvText(one)] : []))];
		for (const text of texts) expect(text).not.toMatch(/Secret|Anna|Diaz/);
		expect(texts.join('')).toContain('Board with A.D.');
	});
});
