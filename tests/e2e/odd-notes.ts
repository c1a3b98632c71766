// Notes as nobody would write them and somebody has: bytes that are no text, properties that are no properties, names and
// words that would be code if they were ever taken for it. Three hundred small ones besides.
const bom = '\uFEFF';
const hack = 'window.hacked=(window.hacked??0)+1';
const picture = `<img src=x onerror="${hack}">`;
/** An address outside, which nothing may ask for. */
export const outside = 'https://outside.example';

function evidence(title: string, competence = 'investment/investment-appraisal'): string {
	return `---\ntags: [competence/${competence}]\nevidence-level: 3\nevidence-date: 2026-10-01\n---\n# ${title}\n\n## Situation\n\n${picture}\n\n## Result\n`;
}

/** Opened one by one, by name; the name is the last part of the path without its ending. */
export const oddNotes: Readonly<Record<string, string | Buffer>> = {
	'Odd/CRLF.md': evidence('CRLF').replaceAll('\n', '\r\n'),
	'Odd/Mixed ends of line.md': '---\r\ntags:\n  - competence/presence/gravitas\r\n---\none\rtwo\r\nthree\n',
	'Odd/BOM.md': `${bom}${evidence('BOM')}`,
	'Odd/Two BOMs.md': `${bom}${bom}# Two\n`,
	'Odd/Latin-1.md': Buffer.from(`---\ntags: competence/presence/gravitas\n---\nZo\xEB sagt: f\xFCr \x00 und \xFF\xFE\n`, 'latin1'),
	'Odd/UTF-16.md': Buffer.from(evidence('UTF-16'), 'utf16le'),
	'Odd/One megabyte.md': `# Long\n\n${`A line with a [[CRLF]] link and a #tag.\n${'A line of a log that somebody pasted whole, with nothing to see in it.\n'.repeat(49)}`.repeat(300)}`,
	'Odd/No final newline.md': '---\ntags:\n- competence/presence/gravitas\n---\nThe end',
	'Odd/Only front matter.md': '---\ntags: competence/presence/gravitas\n---',
	'Odd/Empty.md': '',
	'Odd/Spaces only.md': '  \n\t\n',
	'Odd/Another prefix.md': '---\ntags: [skill/presence/gravitas]\n---\n',
	'Odd/Broken YAML.md': '---\ntags: [competence/presence/gravitas\nevidence-level: "3\n  : -\n---\nText.\n',
	'Odd/Never closed.md': '---\ntags: competence/presence/gravitas\nText goes on.\n',
	'Odd/Twice the same.md': '---\ntags: a\ntags: competence/presence/gravitas\n---\n',
	'Odd/JavaScript.md': `---js\n{ title: (function () { ${hack}; return 'x'; })(), tags: ['competence/presence/gravitas'] }\n---\nText.\n`,
	'Odd/YAML tags.md': `---\ntitle: !!js/function 'function () { ${hack} }'\nother: !!js/eval "${hack}"\ntags: competence/presence/gravitas\n---\n`,
	'Odd/Many aliases.md': `---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ntags: [competence/presence/gravitas]\n---\n`,
	'Odd/HTML in properties.md': `---\ntags: ['competence/${picture.replaceAll("'", '')}', competence/presence/gravitas]\nevidence-level: '${picture}'\nevidence-date: "<script>${hack}</script>"\npathway-private: ${picture.replace(/"/g, '')}\n---\n`,
	'Odd/HTML in the text.md': `${evidence('<script>x</script>')}\n<script>${hack}</script>\n<svg onload="${hack}"></svg>\n<iframe srcdoc="<script>parent.${hack}</script>"></iframe>\n<details open ontoggle="${hack}"><summary>x</summary></details>\n[link](javascript:${hack})\n`,
	'Odd/Addresses outside.md': `![a](${outside}/a.png) <img src="${outside}/b.png"> ![[${outside}/c.png]]\n<link rel="stylesheet" href="${outside}/d.css"><video src="${outside}/e.mp4"></video><style>@import '${outside}/f.css';</style>\n`,
	'Odd/Dataview and Templater.md': `\`\`\`dataviewjs\n${hack}\n\`\`\`\n\n<% ${hack} %> \`= ${hack}\` <%* await tp.system.prompt() %>\n\n\`\`\`pathway-dashboard\nshow: ${picture}\n\`\`\`\n`,
	[`Odd/<img src=x onerror=${hack.replace('window.', '')}>.md`]: evidence('A name that is a picture'),
	"Odd/'); alert(1); ('.md": evidence('A name that is a call'),
	'Odd/🧭 compass 👩🏽‍💻.md': evidence('🧭'),
	'Odd/تقرير المحفظة.md': evidence('تقرير', 'presence/gravitas'),
	'Odd/e\u0301 decomposed.md': evidence('e\u0301'),
	'Odd/{{title}} $& %s.md': evidence('{{title}} $& %s'),
};

/** Not notes, or notes that only the plugin reads. */
export const oddFiles: Readonly<Record<string, string | Buffer>> = {
	'Odd/Board.canvas': `{"nodes":[{"id":"1","type":"text","text":"${picture.replaceAll('"', "'")}","x":0,"y":0,"width":10,"height":10}],"edges":[]}`,
	'Odd/Broken.canvas': '{"nodes":[',
	'Odd/data.base': 'views:\n  - type: table\n',
	'Odd/picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
	'Odd/no ending': 'x',
	'Pathway/Assessments/Assessment odd.md': `---\npathway-type: assessment\npathway-date: 31 February\npathway-rater: ${picture.replaceAll('"', '')}\nlevel-gravitas: four\nlevel-${'x'.repeat(50)}: 9\n---\n`,
	'Pathway/Transition plan odd.md': `---\npathway-type: plan\npathway-version: 99\npathway-target: '${picture}'\npathway-target-date: end of 2028\npathway-focus: ${picture.replaceAll('"', '')}\n---\n%% pathway:begin q2 %%\n- [ ] ${picture} 📅 2026-13-45\n`,
	...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`Odd/Small/${n}.md`, n % 3 === 0 ? `---\ntags: [competence/presence/gravitas]\n---\n${n}` : `Note ${n}, with [[${n + 1}]].\n`])),
};
