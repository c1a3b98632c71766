// Keeps the facts of all notes and their tally in step with Obsidian's cache. The first fill starts with the first use and
// runs in slices; after it a change costs the one note.
//
// A class of its own lifetime and not a Component, so that it can be measured without Obsidian:
// `index.load(); this.register(() => index.unload());`
import type { App, EventRef, TFile } from 'obsidian';
import type { Tally } from '../core/dashboard/tally';
import type { NoteFacts } from '../core/note-facts';
import { Ledger } from './note-index-ledger';
import { NoteReader, type NoteReading } from './note-index-reader';
import { Slices, windowClock, type Clock } from './note-index-slices';

export type { NoteReading } from './note-index-reader';

export interface Progress {
	readonly done: number;
	readonly all: number;
}

export class NoteIndex {
	private readonly ledger = new Ledger();
	private readonly reader: NoteReader;
	private queue: readonly TFile[] = [];
	private done = 0;
	private state: 'idle' | 'waiting' | 'working' | 'stopped' = 'idle';
	private isFilled = false;
	private readonly waiting: (() => void)[] = [];
	private readonly stops: (() => void)[] = [];

	constructor(
		private readonly app: App,
		reading: NoteReading,
		private readonly clock: Clock = windowClock,
	) {
		this.reader = new NoteReader(app, reading, this.ledger);
	}

	/** Listens and does nothing else. */
	load(): void {
		const { metadataCache, vault } = this.app;
		const cacheEvents: EventRef[] = [
			metadataCache.on('changed', (file, text, cache) => this.onEvent(() => this.reader.take(file, cache, text))),
			metadataCache.on('deleted', (file) => this.onEvent(() => this.reader.forget(file.path))),
			metadataCache.on('resolved', () => this.onEvent(() => this.readLate())),
		];
		const renamed = vault.on('rename', (file, oldPath) => {
			this.onEvent(() => ('children' in file ? this.reader.moveFolder(file.path, oldPath) : this.reader.move(file.path, oldPath)));
		});
		this.stops.push(() => cacheEvents.forEach((ref) => metadataCache.offref(ref)), () => vault.offref(renamed));
	}

	/** Stops a running fill as well; whoever waits for it goes on with what there is. */
	unload(): void {
		this.state = 'stopped';
		this.stops.splice(0).forEach((stop) => stop());
		this.ledger.silence();
		this.tellWaiting();
	}

	/** For good: nothing is kept in step any more. */
	get isStopped(): boolean {
		return this.state === 'stopped';
	}

	get tally(): Tally {
		return this.ledger.tally;
	}

	factsOf(path: string): NoteFacts | undefined {
		return this.ledger.get(path);
	}

	/** All notes with something of ours, in no particular order. */
	notes(): Iterable<NoteFacts> {
		return this.ledger.notes();
	}

	/** Undefined when nothing is being read. */
	get progress(): Progress | undefined {
		if (this.state !== 'working' && this.state !== 'waiting') return undefined;
		return { done: this.done, all: this.queue.length + this.reader.textsToRead };
	}

	/** Starts the first fill if need be. */
	whenReady(): Promise<void> {
		if (this.isFilled || this.state === 'stopped') return Promise.resolve();
		const ready = new Promise<void>((resolve) => this.waiting.push(resolve));
		if (this.state === 'idle') {
			this.state = 'waiting';
			this.app.workspace.onLayoutReady(() => this.readAll());
		}
		return ready;
	}

	/** `listener` runs after changes: at once after one note, once a slice while many are read. Returns the way out. */
	onChange(listener: () => void): () => void {
		return this.ledger.onChange(listener);
	}

	/** With another framework or other settings every note may mean something else: all are read again, in slices. */
	readWith(reading: NoteReading): void {
		this.reader.readWith(reading);
		if (this.isFilled || this.state === 'working') this.readAll();
	}

	private readAll(): void {
		if (this.state === 'stopped') return;
		this.reader.forgetWhatIsGone();
		this.start(this.app.vault.getMarkdownFiles());
	}

	private readLate(): void {
		const files = this.reader.takeLate();
		if (files.length > 0) this.start([...this.queue.slice(this.done), ...files]);
	}

	private start(files: readonly TFile[]): void {
		this.queue = files;
		this.done = 0;
		if (this.state === 'working') return;
		this.state = 'working';
		void this.work();
	}

	private async work(): Promise<void> {
		const slices = new Slices(this.clock);
		// Whoever asked first gets to draw first.
		await slices.pause();
		while (this.isWorking()) {
			const file = this.queue[this.done];
			if (file) {
				this.done += 1;
				this.reader.read(file);
				if (!slices.step()) continue;
			} else if (this.reader.textsToRead > 0) {
				await this.reader.readTexts(slices, () => this.isWorking());
			} else {
				this.finish();
				return;
			}
			this.ledger.tell();
			if (slices.isSpent()) await slices.pause();
		}
	}

	private finish(): void {
		this.state = 'idle';
		this.isFilled = true;
		this.queue = [];
		this.done = 0;
		this.reader.settled();
		this.ledger.tell();
		this.tellWaiting();
	}

	// A method, because the state changes while the work waits.
	private isWorking(): boolean {
		return this.state === 'working';
	}

	/** Before the first fill there is nothing to keep in step. */
	private onEvent(change: () => void): void {
		if (this.state === 'waiting' || (this.state === 'idle' && !this.isFilled)) return;
		change();
		if (this.state === 'idle' && this.reader.textsToRead > 0) this.start([]);
		this.ledger.tell();
	}

	private tellWaiting(): void {
		for (const resolve of this.waiting.splice(0)) resolve();
	}
}
