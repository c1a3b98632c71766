// Style sheets: what themes could not change, what slows the app down, and what reaches out of it.

const named = ['aqua', 'black', 'blue', 'brown', 'coral', 'crimson', 'cyan', 'darkblue', 'darkgray', 'darkgreen', 'darkgrey', 'darkorange', 'darkred', 'deeppink', 'deepskyblue', 'dimgray', 'dodgerblue', 'firebrick', 'forestgreen', 'fuchsia', 'gold', 'goldenrod', 'gray', 'green', 'grey', 'hotpink', 'indigo', 'ivory', 'khaki', 'lavender', 'lightblue', 'lightgray', 'lightgreen', 'lightgrey', 'lime', 'limegreen', 'magenta', 'maroon', 'midnightblue', 'navy', 'olive', 'orange', 'orangered', 'orchid', 'pink', 'plum', 'purple', 'rebeccapurple', 'red', 'royalblue', 'salmon', 'seagreen', 'silver', 'skyblue', 'slateblue', 'slategray', 'slategrey', 'snow', 'steelblue', 'tan', 'teal', 'tomato', 'turquoise', 'violet', 'wheat', 'white', 'whitesmoke', 'yellow', 'yellowgreen'];

/** What may not stand in a value, why, and what to do. */
/** @type {readonly (readonly [RegExp, string])[]} */
const inValues = [
	[/!\s*important/i, 'has !important, which no theme can overrule. Make the selector more exact'],
	[/#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i, 'has a colour of its own, which no theme can change. Use one of Obsidian\'s variables'],
	[/\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*(?!var\()/i, 'has a colour of its own, which no theme can change. Use one of Obsidian\'s variables'],
	[new RegExp(`(?<![\\w-])(?:${named.join('|')})(?![\\w-])`, 'i'), 'names a colour, which no theme can change. Use one of Obsidian\'s variables'],
	[/url\(\s*["']?(?:[a-z]+:)?\/\//i, 'has an external address, which tells somebody that it was loaded. Put the file into the style sheet'],
];

/** @param {string} file its name for the message @param {string} text @param {ReadonlySet<string>} variables of Obsidian, with `--` @returns {readonly string[]} */
export function styleProblems(file, text, variables) {
	const lines = withoutComments(text).split('\n');
	const own = new Set([...text.matchAll(/(?<![\w(-])(--[\w-]+)\s*:/g)].map(([, name]) => name));
	return lines.flatMap((line, index) => {
		const at = `${file}, line ${index + 1}`;
		const value = line.includes(':') ? line.slice(line.indexOf(':') + 1) : '';
		const isSelector = /[{,]\s*$/.test(line);
		const wrong = isSelector ? [] : inValues.filter(([pattern]) => pattern.test(value)).map(([, sentence]) => `${at} ${sentence}.`);
		const unknown = [...line.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name = '']) => (variables.has(name) || own.has(name) ? [] : [`${at} uses ${name}, which Obsidian does not have, so nothing would be drawn. Look for its name in tests/host/page/variables.css.`]));
		const selects = /:has\(/i.test(line) ? [`${at} has :has(), which is worked out anew at each change of the page. Set a class instead.`] : [];
		const imported = /@import\s+(?:url\()?["']?(?:[a-z]+:)?\/\//i.test(line) ? [`${at} imports from an external address, which tells somebody that it was loaded. Put the rules into the style sheet.`] : [];
		return [...new Set([...wrong, ...unknown, ...selects, ...imported])];
	});
}

/** Comments as blanks, so that lines keep their number. @param {string} text */
function withoutComments(text) {
	return text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}

/** @param {readonly string[]} sheets style sheets of the app or of the preview host @returns {ReadonlySet<string>} the variables that they set */
export function variablesIn(sheets) {
	return new Set(sheets.flatMap((sheet) => [...sheet.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name)));
}
