// Writes the reference of all placeholders into the README: node scripts/run-ts.mjs scripts/placeholder-reference.ts
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withReference } from './placeholders/reference';

const file = path.join(import.meta.dirname, '..', 'README.md');
await writeFile(file, withReference(await readFile(file, 'utf8')));
