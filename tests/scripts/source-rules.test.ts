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
	it('writes notes in one place alone, beside putting back what a failed write has left', () => {
		expect(filesWith(/vault\s*\.(?:process|create|modify|append|delete|trash|rename|copy|createBinary|modifyBinary|createFolder)\b|processFrontMatter|trashFile|renameFile|\bview\.save\(/)).toEqual(['host/failed-write.ts', 'host/note-store.ts']);
	});

	it('touches files past the vault only for the change log and after a failed write', () => {
		expect(filesWith(/adapter\s*\.(?:write|append|process|remove|rename|mkdir|rmdir|copy|writeBinary|trash)/)).toEqual(['host/change-log-file.ts', 'host/change-log-journal.ts', 'host/failed-write.ts']);
		expect(filesWith(/const \{ adapter \}/)).toEqual(['host/failed-write.ts', 'host/note-store.ts']);
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
