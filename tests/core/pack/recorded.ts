// Whole texts that are kept beside the tests. RECORD=1 writes them and fails, so that somebody reads the difference.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/** `name` below `tests/fixtures`. */
export function expectRecorded(name: string, text: string): void {
	const file = path.join(import.meta.dirname, '../../fixtures', name);
	if (process.env['RECORD'] !== undefined) {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		throw new Error(`Recorded ${name}. Read the difference, then run without RECORD.`);
	}
	expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}
