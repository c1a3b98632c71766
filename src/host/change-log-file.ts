// The file of the change log in the plugin's own folder. Knows whether somebody else has written it since.
import type { DataAdapter } from 'obsidian';
import { emptyLog, readLog, type ChangeLog } from '../core/undo/change-log';

export class ChangeLogFile {
	/** Tells whether the file is the one that was read or written last. */
	private stamp: string | undefined;

	/** `putAside` hears of a file that was no log. */
	constructor(
		private readonly adapter: DataAdapter,
		private readonly folder: string,
		private readonly putAside: (cause: unknown) => void,
	) {}

	async read(): Promise<ChangeLog> {
		if (!(await this.adapter.exists(this.path))) return emptyLog;
		this.stamp = await this.stampNow();
		const text = await this.adapter.read(this.path);
		try {
			return readLog(JSON.parse(text));
		} catch (cause) {
			// A log cut short by a crash must not stop the next change; it is put aside and not thrown away.
			await this.adapter.write(`${this.path}.unreadable`, text);
			this.putAside(cause);
			return emptyLog;
		}
	}

	async save(log: ChangeLog): Promise<void> {
		await this.makeFolder();
		await this.adapter.write(this.path, JSON.stringify(log));
		this.stamp = await this.stampNow();
	}

	async makeFolder(): Promise<void> {
		if (!(await this.adapter.exists(this.folder))) await this.adapter.mkdir(this.folder);
	}

	/** By whoever else writes it, such as this plugin from before it was switched off and on, with a window still open. */
	async isReplaced(): Promise<boolean> {
		const stamp = await this.stampNow().catch(() => this.stamp);
		return stamp !== undefined && stamp !== this.stamp;
	}

	private async stampNow(): Promise<string | undefined> {
		const stat = await this.adapter.stat(this.path);
		return stat ? `${stat.mtime} ${stat.size}` : undefined;
	}

	private get path(): string {
		return `${this.folder}/change-log.json`;
	}
}
