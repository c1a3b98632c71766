import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Files of src with a line that matches, as paths with `/`. */
function filesWith(pattern: RegExp): readonly string[] {
	return files.filter((name) => pattern.test(readFileSync(path.join(src, name), 'utf8'))).map((name) => name.split(path.sep).join('/')).sort();
}

describe('the source', () => {
	it('writes notes in one place alone', () => {
		expect(filesWith(/vault\s*\.(?:process|create|modify|append|delete|trash|rename|copy|createBinary|modifyBinary|createFolder)\b|processFrontMatter|trashFile|renameFile|\bview\.save\(/)).toEqual(['host/note-store.ts']);
	});

	it('touches files beside notes only for the change log', () => {
		expect(filesWith(/adapter\s*\.(?:write|append|process|remove|rename|mkdir|rmdir|copy|writeBinary|trash)/)).toEqual(['host/change-log-journal.ts', 'host/change-log-store.ts']);
		expect(filesWith(/const \{ adapter \}/)).toEqual(['host/change-log-store.ts']);
	});

	it('reads the clock in one place alone', () => {
		expect(filesWith(/new Date\(\)|Date\.now\(/)).toEqual(['host/local-today.ts']);
	});

	it('never makes elements from text', () => {
		expect(filesWith(/innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write/)).toEqual([]);
	});

	it('speaks to no network', () => {
		expect(filesWith(/\bfetch\(|requestUrl|XMLHttpRequest|WebSocket|sendBeacon/)).toEqual([]);
	});
});
