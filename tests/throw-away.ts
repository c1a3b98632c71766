// Removes a scratch folder at the end of a test. A page that was closed may still have had a file on its way to the disk,
// so that a folder is not empty at first.
import { rm } from 'node:fs/promises';

export function throwAway(folder: string): Promise<void> {
	return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
