// What Obsidian's Markdown has beyond CommonMark, as rules for markdown-it.
import type { MarkdownIt, StateCore, StateInline } from 'markdown-it';

export function obsidianSyntax(md: MarkdownIt): void {
	md.inline.ruler.before('link', 'wiki_link', wikiLink);
	md.inline.ruler.before('link', 'tag', tag);
	md.inline.ruler.before('emphasis', 'highlight', highlight);
	md.inline.ruler.before('emphasis', 'block_id', blockId);
	md.core.ruler.before('inline', 'tasks', tasks);
	md.renderer.rules['list_item_open'] = (tokens, index, options, _env, renderer) => {
		const token = tokens[index];
		const open = renderer.renderToken(tokens, index, options);
		const mark = token?.attrGet('data-task') ?? null;
		if (token === undefined || mark === null) return open;
		const checked = mark === ' ' ? '' : ' checked';
		return `${open}<input class="task-list-item-checkbox" type="checkbox" aria-label="Task" data-line="${token.map?.[0] ?? ''}"${checked}>`;
	};
}

function wikiLink(state: StateInline, silent: boolean): boolean {
	const match = /^(!?)\[\[([^\]\n|]+)(?:\|([^\]\n]*))?\]\]/.exec(state.src.slice(state.pos, state.posMax));
	if (match === null) return false;
	if (!silent) {
		const [, bang, target = '', alias] = match;
		if (bang === '!') {
			const token = state.push('wiki_embed', 'span', 0);
			token.attrs = [['class', 'internal-embed'], ['src', target.trim()], ['alt', alias ?? target.trim()]];
		} else {
			const open = state.push('link_open', 'a', 1);
			open.attrs = [['class', 'internal-link'], ['data-href', target.trim()], ['href', target.trim()]];
			state.push('text', '', 0).content = alias?.trim() || displayOf(target.trim());
			state.push('link_close', 'a', -1);
		}
	}
	state.pos += match[0].length;
	return true;
}

/** `Note#Heading` shows as "Note > Heading". */
function displayOf(target: string): string {
	return target.split('#').filter((part) => part !== '').join(' > ');
}

function tag(state: StateInline, silent: boolean): boolean {
	const before = state.src[state.pos - 1];
	if (state.src[state.pos] !== '#' || (before !== undefined && !/\s/.test(before))) return false;
	const name = /^#([\p{L}\p{N}\p{Emoji_Presentation}_\-/]+)/u.exec(state.src.slice(state.pos, state.posMax))?.[1];
	if (name === undefined || /^\d+$/.test(name)) return false;
	if (!silent) {
		state.push('link_open', 'a', 1).attrs = [['class', 'tag'], ['href', `#${name}`]];
		state.push('text', '', 0).content = `#${name}`;
		state.push('link_close', 'a', -1);
	}
	state.pos += name.length + 1;
	return true;
}

function highlight(state: StateInline, silent: boolean): boolean {
	if (!state.src.startsWith('==', state.pos)) return false;
	const start = state.pos + 2;
	const end = state.src.indexOf('==', start);
	if (end <= start || end > state.posMax || /^\s/.test(state.src.slice(start, end))) return false;
	if (!silent) {
		const outerEnd = state.posMax;
		state.push('mark_open', 'mark', 1);
		state.pos = start;
		state.posMax = end;
		state.md.inline.tokenize(state);
		state.push('mark_close', 'mark', -1);
		state.posMax = outerEnd;
	}
	state.pos = end + 2;
	return true;
}

/** `^block-id` at the end of a block names it and is not shown. */
function blockId(state: StateInline): boolean {
	const before = state.src[state.pos - 1];
	if (state.src[state.pos] !== '^' || (before !== undefined && !/\s/.test(before))) return false;
	const match = /^\^[A-Za-z0-9-]+[ \t]*(?=\n|$)/.exec(state.src.slice(state.pos, state.posMax));
	if (match === null) return false;
	state.pos += match[0].length;
	return true;
}

/** `- [ ] text`: the mark goes to the list item, and the text loses it before it is parsed. */
function tasks(state: StateCore): void {
	state.tokens.forEach((token, index) => {
		const item = state.tokens[index - 2];
		const match = token.type === 'inline' && item?.type === 'list_item_open' ? /^\[(.)\](?:\s+|$)/u.exec(token.content) : null;
		if (match === null || item === undefined) return;
		token.content = token.content.slice(match[0].length);
		item.attrJoin('class', match[1] === ' ' ? 'task-list-item' : 'task-list-item is-checked');
		item.attrSet('data-task', match[1] ?? ' ');
	});
}
