// Notes with front matter in every form that vaults hold, and edits to try on them.

import fc from 'fast-check';

export interface EditCase {
	readonly text: string;
	readonly add: readonly string[];
	readonly remove: readonly string[];
}

const KEYS = ['title', 'date', 'aliases', 'cssclasses', '标签', '🎉', 'key with spaces', '"quoted: key"', "'single'", '2023', 'dg-publish', 'tag-line', 'tagss', 'a.b', 'author/name', '__proto__', 'up', 'null', 'x:y', "it's", '<%k%>', '-dash'];
const SCALARS = [
	'Title', 'two words', '"quoted: x"', "'it''s'", '2026-01-05', '2026-01-05T10:00', '12:30', '010', '1.10', '-5', '+7', '1e3', '0x1F', '.5', '.inf', '.nan', 'true', 'no', '~', 'null', '',
	' ', '  # only a comment', 'value # comment', 'value#no', '"#hash"', '<% tp.date.now() %>', '{{title}}', '"{{date}}"', '[[Note]]', '"[[Note|alias]]"', '[]', '{}', '{a: 1, tags: [x]}', '[a, "b"]',
	'http://example.org/a?b=c#d', '日本語', 'a\u00A0b', 'zero\u200Bwidth', '"esc \\"q\\" \\n \\u00e9"', '"two\n  lines"', 'plain\n  goes on', "'two\n\n  paragraphs'",
	'|\n  tags: [z]\n  ---x\n\n  end', '>-\n  folded\n  text', '|+\n  kept\n\n', '\n  nested: 1\n  tags: [inner]', '\n  - one\n  - two', '\n- zero\n- "two"', '\n  - a: 1\n    b: 2\n  - c', '!!str 5', '&anc value', 
	'  spaced  ', '\\back', 'a, b', '\n  # comment under\n  - x',
];
const ODD_SCALARS = ['ends:', '"a\\qb"', '@bad', '`bad`', '%pct', '- dash', '? q', ': c', 'tab\there', '"open', '[open', '"a" b', '*anc', '[a]: x', 'C: colon'];
const PLAIN_VALUES = [
	'', '', ' Title', ' two words # c', ' "q: x"', " 'it''s'", ' 2026-01-05', ' 12:30', ' 010', ' true', ' ~', ' [a, "b, c" , 2]', ' [a,]', ' []', ' http://x.y/#z', ' "esc \\"q\\" \\n"', '  # c', ' a: b', ' -1',
	' null', ' a\u00A0b', '\n  - a\n  - "b"', '\n- 1\n-\n# c\n- c # d', '\n  # c\n\n  - a\n  -   b', ' x\n  - a', '\n  - a\n    - b', '\n  - a: b', ' .5', ' +.inf', ' 0o17', ' 1_000', ' Null', ' TRUE', ' [ a, b ] # c',
];
const ITEMS = ['a', 'A', 'b/c', 'deep/er/tag', 'ünï', '标签', '"q"', "'s'", '"#hash"', '#comment', '2023', '1.50', '~', '', 'null', 'true', 'x y', '"x, y"', 'a # note', '🎉', 'sp  ', '2024-01-01', '"a#b"', 'a\u00A0b', '<% x %>'];
const ODD_ITEMS = ['{m: 1}', '[n]', 'k: v', '&i a', '*i', '!!str 7', '- in', '"two\n      lines"', '|\n      block', 'p\n      q', 'a: b: c'];
const FLOW_ITEMS = ['a', 'A', 'b/c', 'ünï', '"q"', "'s'", '"#hash"', '2023', '~', 'x y', '"x, y"', '🎉', 'a#b', '"]"', '-x', 'a:b', '{m: 1}', '[n]', 'k: v', '&f a', '"a" ', 'null', '<% x %>'];
const TAG_TEXTS = ['a', 'a b c', 'a, b', 'a,b,', '"a b"', "'#a, #b'", 'a\n  b', '|\n  a\n  b', '>\n  a b\n\n', '~', 'null', "''", '""', '2023', '1.5', 'true', '#a', ' # c', '', ' ', '!!str x', '&s a', 'a # c', '{{x}}', '{}', '{a: b}', '\n  a: b', '*anc', '&e', '[[a]]', '"a', '<% x %>', ' , ', '- a'];
const TAG_KEYS = ['tags', 'tags', 'tags', 'tags', 'Tags', 'TAGS', '"tags"', 'tag', 'Tag', 'tags ', '? tags\n'];

const maybe = (text: string): fc.Arbitrary<string> => fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant(text) });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.oneof({ weight: 14, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const filler = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('\n', '# comment\n', '  # indented\n', '  \n', '#\n') });

const blockItem = fc.tuple(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ITEMS) }, { weight: 1, arbitrary: fc.constantFrom(...ODD_ITEMS) }), filler);
const blockList = fc
	.record({ indent: fc.constantFrom('', '  ', '  ', '    ', ' '), gap: fc.constantFrom(' ', ' ', '   '), items: fc.array(blockItem, { minLength: 1, maxLength: 5 }), after: maybe(' # list'), between: filler })
	.map(({ indent, gap, items, after, between }) => `${after}\n${between}${items.map(([item, comment], index) => `${indent}-${item === '' ? '' : gap}${item}\n${index === items.length - 1 ? '' : comment}`).join('')}`);
const flowList = fc
	.record({ items: fc.array(fc.constantFrom(...FLOW_ITEMS), { maxLength: 5 }), open: fc.constantFrom('', '', ' ', '\n  ', '\n  # c\n  '), comma: fc.constantFrom(', ', ', ', ',', ' , ', ',\n  ', ', # c\n  ', '\n  , '), close: fc.constantFrom('', '', ' ', ',', ', ', '\n  ', ' # c\n ', ',\n '), after: fc.constantFrom('', '', ' ', ' # c') })
	.map(({ items, open, comma, close, after }) => ` [${open}${items.join(comma)}${items.length === 0 ? close.replace(',', '') : close}]${after}\n`);
const tagsEntry = fc
	.tuple(fc.constantFrom(...TAG_KEYS), fc.oneof(blockList, blockList, flowList, flowList, fc.constantFrom(...TAG_TEXTS).map((text) => (text === '' || text.startsWith('\n') ? `${text}\n` : ` ${text}\n`))))
	.map(([key, value]) => `${key}:${value}`);
const otherEntry = (index: number): fc.Arbitrary<string> => fc
	.tuple(fc.constantFrom(...KEYS), fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...SCALARS) }, { weight: 1, arbitrary: fc.constantFrom(...ODD_SCALARS) }))
	.map(([key, value]) => `${/^[a-z]+$/.test(key) ? key + String(index) : key}:${value.startsWith('\n') || value === '' ? '' : ' '}${value}\n`);

const entries = fc
	.tuple(fc.array(fc.tuple(filler, fc.nat({ max: 99 }).chain(otherEntry)), { maxLength: 4 }), fc.option(tagsEntry), fc.nat({ max: 4 }), filler, rarely(tagsEntry))
	.map(([others, tags, place, last, second]) => {
		const parts = others.map(([before, entry]) => before + entry);
		if (tags !== null) parts.splice(Math.min(place, parts.length), 0, tags);
		if (second !== null) parts.push(second);
		return parts.join('') + last;
	});
const flowRoot = fc.constantFrom('{"a": 1}\n', '{"tags": ["a"], "b": 2}\n', '{a: 1, tags: }\n', '{}\n', '{\n  "a": 1,\n  "b": [2]\n}\n', '{\n  "a": 1,\n  "tags": ["a", "b"]\n}\n', '{a: 1, tags}\n', '{ tags: a b , c: d }\n');
const oddRoot = fc.constantFrom('text\n', '- a\n', '...\n', 'a: 1\n...\n', 'a: 1\n--- b\n', '<<: {a: 1}\n', 'b: &b {tags: [a]}\n<<: *b\n', 'base: &b [a, b]\ntags: *b\n', 'tags: &t [a]\nother: *t\n', 'tags: &t\n  - a\no: *t\np: *t\n', 'tags:\n  - &x a\n  - b\nt: *x\n', 'w: &w a b\ntags: *w\n', '  a: 1\n  tags:\n    - a\n', '? [a, b]\n: 1\n', '%YAML 1.2\n', '&r\na: 1\n', '# c\n', '\n', ' \n', 'tags:\n\t- a\n');
const noise = fc
	.array(fc.constantFrom('tags', ':', ' ', ' ', '\n', '\n', '-', '- ', '[', ']', ', ', '#', ' #', '"', "'", 'a', 'b: ', '|', '>', '&t ', '*t', '{', '}', '\t', '...', '? ', '~', '!', '%', '  ', '\u00A0', '\u2028', '\uFEFF', '\r', 'é'), { maxLength: 25 })
	.map((parts) => `${parts.join('')}\n`);
// The forms that the quick reader knows, with what comes close to them.
const plainLine = fc
	.tuple(fc.constantFrom('title', 'date', 'aliases', '标签', '🎉', 'key with spaces', 'a/b', 'dg-publish'), fc.nat({ max: 99 }), fc.constantFrom(...PLAIN_VALUES))
	.map(([key, index, value]) => `${key}${String(index)}:${value}\n`);
const plainTags = fc.oneof(blockList, flowList, fc.constantFrom('\n', ' a\n', ' a b\n', ' # c\n', ' \n')).map((value) => `tags:${value}`);
const plainEntries = fc
	.tuple(fc.array(fc.tuple(filler, plainLine), { maxLength: 5 }), fc.option(plainTags), fc.nat({ max: 5 }))
	.map(([others, tags, place]) => {
		const parts = others.map(([before, line]) => before + line);
		if (tags !== null) parts.splice(Math.min(place, parts.length), 0, tags);
		return parts.join('');
	});
const content = fc.oneof({ weight: 10, arbitrary: entries }, { weight: 8, arbitrary: plainEntries }, { weight: 1, arbitrary: flowRoot }, { weight: 1, arbitrary: oddRoot }, { weight: 2, arbitrary: noise }, { weight: 1, arbitrary: fc.constant('') });

const body = fc.constantFrom('', 'Body.\n', '\nBody #tag and more', '# Heading\n\n---\n\ntags: [not, these]\n', '---\n', 'no newline', '\n\n');
const fenced = fc
	.record({ content, body, open: fc.constantFrom('---', '---', '---', '---', '--- ', '---\t'), close: fc.constantFrom('---', '---', '---', '---', '--- '), bom: maybe('\uFEFF'), eol: fc.constantFrom('lf', 'lf', 'crlf', 'mixed'), cut: fc.boolean() })
	.map(({ content: inner, body: rest, open, close, bom, eol, cut }) => {
		const text = `${open}\n${inner}${close}${cut && rest === '' ? '' : '\n'}${rest}`;
		let line = 0;
		const ended = eol === 'lf' ? text : text.replace(/\r?\n/g, () => (eol === 'crlf' || (line += 1) % 3 === 0 ? '\r\n' : '\n'));
		return bom + ended;
	});
const unfenced = fc.constantFrom('', 'text', 'line\r\nline\r\n', '\uFEFFtext\n', '\n---\na: 1\n---\n', '----\n', '---', '---\nopen: 1\n', '+++\na = 1\n+++\n', '---js\n{}\n---\n', '--- yaml\na: 1\n---\n', ';;;\n{}\n;;;\n', '- - -\n', '\r---\ra: 1\r---\r');

const TAGS = ['x', 'competence/area/one', 'ünï', 'a', 'b/c', 'Q', '#hash', 'new-1'];
export const editCases: fc.Arbitrary<EditCase> = fc.record({
	text: fc.oneof({ weight: 20, arbitrary: fenced }, { weight: 1, arbitrary: unfenced }),
	add: fc.array(fc.constantFrom(...TAGS), { maxLength: 3 }),
	remove: fc.array(fc.constantFrom(...TAGS, '2023', 's', 'x y'), { maxLength: 3 }),
});
