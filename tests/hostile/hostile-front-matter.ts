// Front matter that attacks or surprises, each a whole note; and a generator of more of them.
import fc from 'fast-check';
import { attacks, inherited, ran, strangeNames } from './hostile-words';

const good = 'tags: [competence/presence/gravitas]';

/** The long notes below have a fifth of their length, unless the long run is asked for (hostile-notes.test.ts). */
const share = process.env['HOSTILE_LENGTH'] === undefined ? 0.2 : 1;

function manyOf(count: number, piece: (index: number) => string): string {
	return Array.from({ length: count * share }, (_, index) => piece(index)).join('');
}

export const hostileFrontMatter: Readonly<Record<string, string>> = {
	'JavaScript': `---js\n{ title: (function () { ${ran}; globalThis.__ran = 1; })(), tags: ['a'] }\n---\nText\n`,
	'JavaScript by its long name': `---javascript\nglobalThis.__ran = 1\n---\n`,
	'JavaScript behind a blank': `--- js\nglobalThis.__ran = 1\n---\n`,
	'CoffeeScript': `---coffee\nglobalThis.__ran = 1\n---\n`,
	'JSON': `---json\n{"__proto__": {"__ran": 1}}\n---\n`,
	'TOML': `+++\ntags = ["a"]\n+++\n`,
	'a function as a YAML tag': `---\na: !!js/function 'function () { globalThis.__ran = 1 }'\nb: !!js/regexp /(a+)+$/\nc: !<tag:yaml.org,2002:js/undefined> ''\n${good}\n---\n`,
	'an object of another language': `---\na: !!python/object/apply:os.system ["id"]\nb: !ruby/object:Gem {}\n${good}\n---\n`,
	'a billion laughs': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index] ?? 'a'}`).join(',')}]`).join('\n')}\n${good}\n---\n`,
	'an alias of itself': `---\na: &a [*a]\n${good}\n---\n`,
	'an alias without anchor': `---\na: *b\n${good}\n---\n`,
	'a merge of itself': `---\na: &a\n  <<: *a\n${good}\n---\n`,
	'ten thousand brackets': `---\na: ${'['.repeat(10_000)}\n${good}\n---\n`,
	'ten thousand brackets that close': `---\na: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n${good}\n---\n`,
	'ten thousand braces': `---\na: ${'{a: '.repeat(10_000)}\n---\n`,
	'ten thousand dashes': `---\na:\n  ${'- '.repeat(10_000)}x\n---\n`,
	'inherited names as keys': `---\n${inherited.map((name) => `${name}: {__ran: 1}`).join('\n')}\n${good}\n---\n`,
	'inherited names as tags': `---\ntags: [${inherited.map((name) => `competence/${name}/${name}`).join(', ')}]\n---\n`,
	'inherited names as ratings': `---\npathway-type: assessment\npathway-date: 2026-11-01\npathway-rater: constructor\n${inherited.map((name) => `level-${name}: 3`).join('\n')}\n---\n`,
	'links in properties': `---\nevidence-date: "[[2026-11-20]]"\npathway-answers: "[[../../x|y]]"\ntags: ["[[a]]", "#competence/presence/gravitas"]\n---\n`,
	'tags that differ in case and form': `---\ntags: [Competence/Presence/Gravitas, competence/presence/gravitas, COMPETENCE/presence, café, cafe\u0301, İ, ß, SS]\n---\n`,
	'a key twice': `---\ntags: [a]\nTags: [b]\nevidence-date: 2026-11-20\nevidence-date: 2026-11-21\n---\n`,
	'no characters': `---\n${good}\na: "\u0000\u0007\u2028"\n---\n\u0000\n`,
	'a fence without end': `---\n${good}\n`,
	'two documents': `---\n${good}\n--- x\na: 1\n...\nb: 2\n---\n`,
	'very many tags': `---\ntags:\n${manyOf(50_000, (index) => `  - t${index}\n`)}---\n`,
	'very many tags in brackets': `---\ntags: [${manyOf(50_000, (index) => `t${index}, `)}x]\n---\n`,
	'very many quoted keys': `---\n${manyOf(20_000, (index) => `"k${index}": a\n`)}${good}\n---\n`,
	'a line of megabytes': `---\ntitle: ${'a'.repeat(5_000_000 * share)}\n${good}\n---\n`,
	'a body of megabytes': `---\n${good}\n---\n${manyOf(230_000, () => 'A line of a log that somebody pasted whole.\n')}`,
	'very many tasks': `---\npathway-type: plan\n---\n${manyOf(50_000, (index) => `- [ ] Task 📅 2027-02-28 ^pw-a${index % 7}\n`)}`,
	'very many headings': `---\n${good}\n---\n${manyOf(50_000, () => '## Situation\n\nx\n')}`,
	'very many marks': `---\n${good}\n---\n${manyOf(25_000, (index) => `%% pathway:begin q${index} v1 h=0 t= %%\n%% pathway:end q${index} %%\n`)}`,
};

const words = [...attacks, ...inherited, ...strangeNames.map((name) => name.slice(0, 300))];
const key = fc.oneof(fc.constantFrom('tags', 'Tags', 'tag', 'evidence-date', 'evidence-level', 'evidence-level-gravitas', 'pathway-type', 'pathway-private', 'pathway-date', 'pathway-rater', 'pathway-focus', 'level-gravitas', 'cpd-hours', '<<', '"a b"', '? a'), fc.constantFrom(...inherited));
const value = fc.oneof(
	fc.constantFrom('2026-02-30', '30/11/2026', '2026-11-20T10:00Z', '20261120', '.nan', '.inf', '-1', '1e3', '"3"', '[3]', '{a: 3}', '', '~', '&a x', '*a', '!!js/function x', '[', '}', '|', '>-', 'plan', 'assessment', 'qualification'),
	fc.constantFrom(...words),
	fc.constantFrom(...words).map((word) => JSON.stringify(word)),
	fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => `[${list.map((word) => JSON.stringify(word)).join(', ')}]`),
	fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => `\n${list.map((word) => `  - ${word}`).join('\n')}`),
);
const line = fc.oneof({ weight: 5, arbitrary: fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`) }, { weight: 1, arbitrary: fc.constantFrom(...words) });
const bodyLine = fc.oneof(fc.constantFrom('## Situation', '## Result', '- [ ] Ask 📅 2026-02-30 ^pw-a', '| Competence | Level |\n| --- | --- |\n| gravitas | 1e3 |', '%%', '<!--', '```', '```yaml', '> > >', ''), fc.constantFrom(...words));

/** Notes whose properties and text are made of attacks; not one of them was written by a person. */
export const hostileNotes = fc
	.tuple(fc.constantFrom('---', '---', '---', '--- ', '---js', '\uFEFF---'), fc.array(line, { maxLength: 6 }), fc.constantFrom('---', '---', '...', '--- x'), fc.array(bodyLine, { maxLength: 8 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
	.map(([open, lines, close, body, eol]) => [open, ...lines, close, ...body].join('\n').replaceAll('\n', eol));
