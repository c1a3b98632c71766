// Single values that attack or surprise, wherever a word can come in: names, ids, titles, keys, values of properties.
export const ran = 'window.__ran=(window.__ran||0)+1';

/** Would run, or be an element, if they were ever taken for HTML, a link, a formula or code. */
export const attacks: readonly string[] = [
	`<img src=x onerror="${ran}">`,
	`"><svg/onload='${ran}'>`,
	`<script>${ran}</script>`,
	`</td></table></script><iframe srcdoc="<script>parent.${ran}</script>"></iframe>`,
	`[a](javascript:${ran})`,
	`javascript:${ran}`,
	`<a href="javascript:${ran}">a</a>`,
	`![[x|<img onerror=${ran}>]]`,
	`=cmd|' /C calc'!A1`,
	`@SUM(1)`,
	`${'${'}${ran}}`,
	'{{constructor}}',
	'{{#each __proto__}}{{toString}}{{/each}}',
	'%% pathway:end q1 %%',
	'%% pathway:begin q1 v1 h=0 t= %%',
	'| a | b |\n| --- | --- |',
	'---\ntags: [x]\n---',
	'$& $1 $` $\'',
	'(a+)+$',
	'([a-z]+)*\\1(?<=x)',
	'../../../etc/passwd',
	'C:\\Windows\\System32',
	'file:///etc/passwd',
	'%2e%2e%2f',
];

/** Names that every object has. */
export const inherited: readonly string[] = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'isPrototypeOf'];

/** Text that looks like other text, like none, or that file systems refuse. */
export const strangeNames: readonly string[] = [
	'CON', 'aux.md', 'NUL.txt', 'com1', 'LPT9.md', 'a.', 'a ', ' a', '...', '.', '..', '', ' ', '\t', 'a/b', 'a\\b', 'a:b', 'a#b', 'a^b', 'a|b', '[[a]]',
	'\u202Egnp.exe', '\u200Fabc\u200E', 'a\u200Bb', '\uFEFFa', 'e\u0301', '\u00E9', 'ﬁ', 'İ', 'ß', 'تقرير', '日本語', '👩🏽‍💻', '\uD83D', '\u0000', 'a\u0007b', '\u2028', 'a\nb', 'a\r\nb',
	'n'.repeat(255), 'ü'.repeat(128), '👩🏽‍💻'.repeat(40), 'n'.repeat(100_000),
];

/** Where a date, a level, a list or a flag is expected. */
export const strangeValues: readonly unknown[] = [
	'2026-11-20', '2026-11-20T10:00', '2026-11-20T10:00:00+14:00', '2026-02-30', '30/11/2026', 20261120, '0000-00-00', '99999-01-01', '-001-01-01', new Date(Number.NaN), new Date(0),
	'3', '03', ' 3 ', '1e0', '1e3', 1e3, 6, -1, -0, 2.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '.nan', 'NaN', 'Infinity', [3], [[3]], { level: 3 }, {}, [], null, true, false, undefined,
	'9'.repeat(400), Number.MAX_SAFE_INTEGER, ...attacks, ...inherited, ...strangeNames, [null, undefined, {}, []], Object.fromEntries([['__proto__', 1], ['constructor', 2]]),
];
