// The marks round a part of a note that the plugin keeps current, with the hashes by which a later update sees what
// the person changed. Source: the vault contract, "Managed blocks and tasks".
//
// `h` covers the block without its tasks, so that ticking one changes nothing; `t` covers each task, with the lines
// indented under it and without its checkbox.

export const blockVersion = 'v1';

/** Text with its marks, each alone on its line with blank lines around; empty text has no block. */
export function frameBlock(id: string, text: string): string {
	const body = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
	if (body === '') return '';
	return `${beginMark(id, blockHash(body), taskHashes(body))}\n\n${body}\n\n${endMark(id)}\n`;
}

export function beginMark(id: string, hash: string, tasks: ReadonlyMap<string, string>): string {
	const list = tasks.size === 0 ? '' : ` t=${[...tasks].map(([task, taskHash]) => `${task}:${taskHash}`).join(',')}`;
	return `%% pathway:begin ${id} ${blockVersion} h=${hash}${list} %%`;
}

export function endMark(id: string): string {
	return `%% pathway:end ${id} %%`;
}

/** Eight hexadecimal digits, over everything but the tasks. Ends of lines, and blanks before them, do not count. */
export function blockHash(text: string): string {
	const rest = splitTasks(text).rest.join('\n').replace(/\n{2,}/g, '\n').trim();
	return hex(fnv1a(rest), 8);
}

/** Task id, without `pw-`, to four hexadecimal digits; in the order of the text. */
export function taskHashes(text: string): ReadonlyMap<string, string> {
	const hashes = new Map<string, string>();
	for (const [id, lines] of splitTasks(text).tasks) hashes.set(id, taskHash(lines));
	return hashes;
}

function taskHash([first = '', ...indented]: readonly string[]): string {
	const hash = fnv1a([first.replace(/^[-*+] \[.\] /u, ''), ...indented].join('\n').trim());
	return hex((hash >>> 16) ^ (hash & 0xffff), 4);
}

interface Split {
	readonly rest: readonly string[];
	readonly tasks: ReadonlyMap<string, readonly string[]>;
}

const task = /^[-*+] \[.\] .*\s\^pw-([a-z0-9-]+)$/u;

function splitTasks(text: string): Split {
	const rest: string[] = [];
	const tasks = new Map<string, string[]>();
	let open: string[] | undefined;
	for (const line of text.split('\n').map((one) => one.trimEnd())) {
		const id = task.exec(line)?.[1];
		if (id !== undefined && !tasks.has(id)) {
			open = [line];
			tasks.set(id, open);
		} else if (open && /^\s+\S/.test(line)) {
			open.push(line);
		} else {
			open = undefined;
			rest.push(line);
		}
	}
	return { rest, tasks };
}

/** FNV-1a, 32 bits, over UTF-16 units: small, and the same on every device. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash ^= text.charCodeAt(index);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}

function hex(value: number, digits: number): string {
	return value.toString(16).padStart(digits, '0');
}
