// The facts of every note that has something of ours, and their tally, which always agree.
import { applyNote, emptyTally, type Tally } from '../core/dashboard/tally';
import { sameFacts, type NoteFacts } from '../core/note-facts';

export class Ledger {
	private readonly facts = new Map<string, NoteFacts>();
	private sum: Tally = emptyTally();
	private isChanged = false;
	private readonly listeners = new Set<() => void>();

	get tally(): Tally {
		return this.sum;
	}

	get(path: string): NoteFacts | undefined {
		return this.facts.get(path);
	}

	notes(): Iterable<NoteFacts> {
		return this.facts.values();
	}

	/** A copy, so that the ledger can change while they are gone through. */
	paths(): readonly string[] {
		return [...this.facts.keys()];
	}

	/** Undefined takes the note out. */
	put(path: string, after: NoteFacts | undefined): void {
		const before = this.facts.get(path);
		if (sameFacts(before, after)) return;
		this.sum = applyNote(this.sum, before, after);
		if (after) this.facts.set(path, after);
		else this.facts.delete(path);
		this.isChanged = true;
	}

	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Tells the listeners when something has changed since they were last told. */
	tell(): void {
		if (!this.isChanged) return;
		this.isChanged = false;
		for (const listener of [...this.listeners]) listener();
	}

	silence(): void {
		this.listeners.clear();
	}
}
