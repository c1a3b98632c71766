// The file that a long operation is noted in while it runs. Appended to, so that a batch costs only itself and a torn
// last line loses nothing that was written before it.
import type { DataAdapter } from 'obsidian';
import type { LoggedChange } from '../core/undo/change-log';
import type { JournalLine } from '../core/undo/journal';

export class ChangeLogJournal {
	constructor(
		private readonly adapter: DataAdapter,
		private readonly path: string,
	) {}

	/** Replaces what an earlier operation left. */
	async begin(operation: { readonly id: string; readonly at: string; readonly label: string }): Promise<void> {
		const line: JournalLine = { kind: 'begun', ...operation };
		await this.adapter.write(this.path, `${JSON.stringify(line)}\n`);
	}

	async add(changes: readonly LoggedChange[]): Promise<void> {
		const line: JournalLine = { kind: 'changes', changes };
		await this.adapter.append(this.path, `${JSON.stringify(line)}\n`);
	}

	/** Lines that can be read, in order; none when no operation was running. */
	async lines(): Promise<readonly unknown[]> {
		if (!(await this.adapter.exists(this.path))) return [];
		const text = await this.adapter.read(this.path);
		return text.split('\n').flatMap(parsed);
	}

	async clear(): Promise<void> {
		if (await this.adapter.exists(this.path)) await this.adapter.remove(this.path);
	}
}

function parsed(line: string): readonly unknown[] {
	try {
		return [JSON.parse(line) as unknown];
	} catch {
		// Cut short by the crash; what it announced had not been written yet.
		return [];
	}
}
