// The text of the last override that could be used, on this device, so that one that breaks while Obsidian is closed
// leaves it in force at the next start.
import type { App } from 'obsidian';
import { isCalendarDate, type CalendarDate } from '../core/calendar-date';
import type { Framework } from '../core/framework/framework';
import { readingOf } from './read-framework-override';

export interface Kept {
	readonly path: string;
	readonly text: string;
	readonly readOn: CalendarDate;
}

const storageKey = 'portfolio-pathway-framework';

export class KeptOverride {
	constructor(private readonly app: App) {}

	keep(kept: Kept): void {
		const before = this.load();
		if (before?.path !== kept.path || before.text !== kept.text || before.readOn !== kept.readOn) this.app.saveLocalStorage(storageKey, kept);
	}

	forget(): void {
		if (this.load()) this.app.saveLocalStorage(storageKey, null);
	}

	/** Undefined when it was none of these, or cannot be used with the built-in framework of now. */
	async read(paths: readonly string[]): Promise<{ readonly framework: Framework; readonly path: string; readonly readOn: CalendarDate } | undefined> {
		const kept = this.load();
		if (!kept || !paths.includes(kept.path)) return undefined;
		const reading = await readingOf(kept.text, kept.path);
		return reading.kind === 'valid' ? { framework: reading.framework, path: kept.path, readOn: kept.readOn } : undefined;
	}

	private load(): Kept | undefined {
		const stored: unknown = this.app.loadLocalStorage(storageKey);
		return isKept(stored) ? stored : undefined;
	}
}

function isKept(value: unknown): value is Kept {
	if (typeof value !== 'object' || value === null || !('path' in value) || !('text' in value) || !('readOn' in value)) return false;
	return typeof value.path === 'string' && typeof value.text === 'string' && isCalendarDate(value.readOn);
}
