// Brings single notes from Obsidian's cache into the ledger: what is read at once, what waits for its text, what waits for
// a cache. A text is read only where a STAR has to be looked at, or the tasks of a plan.
import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Framework } from '../core/framework/framework';
import type { NoteFacts, StarPart } from '../core/note-facts';
import type { PlanBody } from '../core/plan-task';
import { readNoteFacts } from '../core/read-note-facts';
import type { Settings } from '../core/settings';
import type { Ledger } from './note-index-ledger';
import type { Slices } from './note-index-slices';
import { hasStarHeading, sourceOf } from './note-index-source';

export interface NoteReading {
	readonly framework: Framework;
	readonly settings: Settings;
	/** The parts of the STAR without text of their own. */
	readonly missingStarParts: (text: string) => readonly StarPart[];
	/** The tasks of a plan. What texts told is kept while this and the one before are the same functions. */
	readonly readPlanBody: (text: string) => PlanBody;
	/** Told of a note that could not be read because of an error of ours; it is left out and the rest go on. */
	readonly report?: (error: Error) => void;
}

/** A note whose text is waited for. What it was asked for stands as long as this very object is the one noted. */
interface Unread {
	readonly file: TFile;
}

/** What was read in the text of a note before, while that has not changed. */
interface Told {
	readonly star: readonly StarPart[] | undefined;
	readonly body: PlanBody | undefined;
}

const readTogether = 8;

export class NoteReader {
	private readonly unread = new Map<string, Unread>();
	/** Notes that Obsidian has no cache of yet. A file follows its renames, of its folder as well; a path would not. */
	private readonly late = new Set<TFile>();
	private keepsTold = true;

	constructor(
		private readonly app: App,
		private reading: NoteReading,
		private readonly ledger: Ledger,
	) {}

	get textsToRead(): number {
		return this.unread.size;
	}

	readWith(reading: NoteReading): void {
		this.keepsTold &&= reading.missingStarParts === this.reading.missingStarParts && reading.readPlanBody === this.reading.readPlanBody;
		this.reading = reading;
	}

	/** All notes have been read with what is in force. */
	settled(): void {
		this.keepsTold = true;
	}

	read(file: TFile): void {
		const cache = this.app.metadataCache.getFileCache(file);
		if (cache) this.take(file, cache, undefined, this.keepsTold ? toldBy(this.ledger.get(file.path)) : nothingTold);
		else this.late.add(file);
	}

	/** Without a text it is read later, if it is needed and `told` does not say already what it would tell. */
	take(file: TFile, cache: CachedMetadata, text?: string, told = nothingTold): void {
		try {
			this.takeNote(file, cache, text, told);
		} catch (cause) {
			this.put(file.path, undefined);
			const report = this.reading.report ?? unhandled;
			report(new Error(`${file.path} was left out, because reading it failed.`, { cause }));
		}
	}

	private takeNote(file: TFile, cache: CachedMetadata, text: string | undefined, told: Told): void {
		const { framework, settings } = this.reading;
		const facts = readNoteFacts(sourceOf(file.path, cache, settings.tagPrefix, told.star), framework, settings);
		const asksForStar = facts?.evidence !== undefined && told.star === undefined && hasStarHeading(cache.headings);
		const asksForBody = facts?.plan !== undefined && told.body === undefined;
		if (text === undefined && (asksForStar || asksForBody)) this.unread.set(file.path, { file });
		else this.put(file.path, facts && this.withText(facts, told, asksForStar ? text : undefined, asksForBody ? text : undefined));
	}

	private withText(facts: NoteFacts, told: Told, starText: string | undefined, bodyText: string | undefined): NoteFacts {
		const { missingStarParts, readPlanBody } = this.reading;
		const body = bodyText === undefined ? told.body : readPlanBody(bodyText);
		return {
			...facts,
			...(facts.evidence && starText !== undefined ? { evidence: { ...facts.evidence, missingStarParts: missingStarParts(starText) } } : {}),
			...(facts.plan && body ? { plan: { ...facts.plan, body } } : {}),
		};
	}

	/** The next few texts that are waited for. */
	async readTexts(slices: Slices, isWanted: () => boolean): Promise<void> {
		const batch = [...this.unread].slice(0, readTogether);
		// A note that cannot be read, most likely because it was just deleted, is taken as one without text.
		const texts = await Promise.all(batch.map(([, { file }]) => this.app.vault.cachedRead(file).catch(() => '')));
		for (const [index, [path, asked]] of batch.entries()) {
			if (slices.isSpent()) await slices.pause();
			if (!isWanted()) return;
			// Changed, renamed or deleted in the meantime: that has been seen to.
			if (this.unread.get(path) !== asked) continue;
			this.unread.delete(path);
			const cache = this.app.metadataCache.getFileCache(asked.file);
			if (cache) this.take(asked.file, cache, texts[index] ?? '');
			else this.late.add(asked.file);
		}
	}

	/** The text is the same, but a date in the name or a private folder may make other facts of it. */
	move(path: string, oldPath: string): void {
		const before = this.ledger.get(oldPath);
		this.forget(oldPath);
		const file = this.app.vault.getFileByPath(path);
		if (file?.extension !== 'md') return;
		const cache = this.app.metadataCache.getFileCache(file);
		if (cache) return this.take(file, cache, undefined, toldBy(before));
		this.late.add(file);
		if (before) this.put(path, { ...before, path });
	}

	/** Obsidian tells of each note in a renamed folder as well, before or after; either way each is moved once. */
	moveFolder(path: string, oldPath: string): void {
		for (const old of this.ledger.paths()) {
			if (old.startsWith(`${oldPath}/`) && this.app.vault.getFileByPath(old) === null) this.move(`${path}${old.slice(oldPath.length)}`, old);
		}
	}

	forget(path: string): void {
		this.put(path, undefined);
	}

	forgetWhatIsGone(): void {
		for (const path of this.ledger.paths()) if (this.app.vault.getFileByPath(path) === null) this.forget(path);
	}

	/** Those that a cache was not there for, to be read again. */
	takeLate(): readonly TFile[] {
		const files = [...this.late].filter((file) => this.app.vault.getFileByPath(file.path) !== null);
		this.late.clear();
		return files;
	}

	private put(path: string, facts: Parameters<Ledger['put']>[1]): void {
		this.unread.delete(path);
		// The cache of a note can come after the note has gone.
		this.ledger.put(path, facts && this.app.vault.getFileByPath(path) ? facts : undefined);
	}
}

const nothingTold: Told = { star: undefined, body: undefined };

function toldBy(facts: NoteFacts | undefined): Told {
	return { star: facts?.evidence?.missingStarParts, body: facts?.plan?.body };
}

/** Ends in the developer console with its trace, and stops nothing. */
function unhandled(error: Error): void {
	void Promise.reject(error);
}
