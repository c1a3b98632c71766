// How far long work has come, and the wish to stop it. Handed down to whoever does the work.

export interface LongWork {
	progress(done: number, all: number): void;
	isCancelled(): boolean;
}
