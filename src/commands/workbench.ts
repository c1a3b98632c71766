// What every command works with. Built once by main and handed over; holds no state of its own.
import type { App } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';
import type { Framework } from '../core/framework/framework';
import type { ChangeLogStore } from '../host/change-log-store';
import type { FrameworkStore } from '../host/framework-store';
import type { NoteIndex } from '../host/note-index';
import type { SettingsStore } from '../host/settings-store';

export interface Workbench {
	readonly app: App;
	readonly settings: SettingsStore;
	readonly changeLog: ChangeLogStore;
	/** Made and filled with the first use. */
	readonly index: () => NoteIndex;
	/** The one in force: ask each time. */
	readonly framework: () => Framework;
	readonly frameworks: FrameworkStore;
	readonly today: () => CalendarDate;
}
