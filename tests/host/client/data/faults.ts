// Fault switches for tests, on `window.hostFaults`: what can go wrong with a disk, at the moment a test chooses.
// A switch is a plain field; set it and the next call obeys. `log` lists every change made to the disk.

/** `*` stands for any run of characters; the pattern must match the whole vault path. */
export interface FailRule {
	readonly path: string;
	/** How many calls fail before the rule is spent; without it, every call fails. */
	count?: number;
	/** What the disk says, for instance `ENOSPC: no space left on device, write`. */
	readonly message?: string;
}

/** Applied to the disk just before the next `process` of that path reads it, then dropped. */
export interface ChangeBeforeProcess {
	readonly path: string;
	readonly text: string;
}

export interface WriteLogEntry {
	readonly action: 'write' | 'create' | 'append' | 'mkdir' | 'remove' | 'trash' | 'rename' | 'copy';
	readonly path: string;
	readonly newPath?: string;
	/** Length in bytes; null where there was no file, or where the path is a folder. */
	readonly bytesBefore: number | null;
	readonly bytesAfter: number | null;
}

export interface HostFaults {
	failWrites: FailRule[];
	failReads: FailRule[];
	changeBeforeProcess: ChangeBeforeProcess[];
	/** Metadata arrives this long after a change. */
	delayCacheMs: number;
	slowWritesMs: number;
	/** While true, changes made on disk by others go unnoticed. */
	dropEvents: boolean;
	readonly log: WriteLogEntry[];
}

export function createFaults(): HostFaults {
	return { failWrites: [], failReads: [], changeBeforeProcess: [], delayCacheMs: 20, slowWritesMs: 0, dropEvents: false, log: [] };
}

/** The message the disk answers with when a rule covers the path, and one use of that rule less. */
export function spendRule(rules: FailRule[], path: string): string | null {
	const index = rules.findIndex((rule) => matchesPattern(rule.path, path));
	const rule = rules[index];
	if (rule === undefined) return null;
	if (rule.count !== undefined) {
		rule.count -= 1;
		if (rule.count <= 0) rules.splice(index, 1);
	}
	return rule.message ?? `EIO: i/o error '${path}'`;
}

/** The text another program has just put on the disk, once. */
export function takeChange(faults: HostFaults, path: string): string | null {
	const index = faults.changeBeforeProcess.findIndex((change) => change.path === path);
	if (index < 0) return null;
	const [change] = faults.changeBeforeProcess.splice(index, 1);
	return change?.text ?? null;
}

function matchesPattern(pattern: string, path: string): boolean {
	const source = pattern.split('*').map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`)).join('.*');
	return new RegExp(`^${source}$`, 's').test(path);
}
