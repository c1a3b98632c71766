// A vault in memory whose disk fails at a chosen moment. Every change of the disk is one step; the step that is chosen
// fails in one of the ways in which disks do. What Obsidian would notice of the disk afterwards, it notices by `settle`.
import type { App } from 'obsidian';
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';

/** `refused`: nothing is written. `cut short`: a half is. `landed`: all of it is, and an error comes all the same. */
export type Failure = 'refused' | 'cut short' | 'landed' | 'full from then on';
export const failures: readonly Failure[] = ['refused', 'cut short', 'landed', 'full from then on'];

export const noSpace = 'ENOSPC: no space left on device, write';
export const pluginFolder = '.obsidian/plugins/portfolio-pathway';

export interface FailingDisk {
	readonly app: App;
	/** Steps so far. */
	readonly steps: () => number;
	/** The paths of the steps, in order. */
	readonly log: () => readonly string[];
	/** The `step`th from now fails; 1 is the next. */
	readonly fail: (step: number, failure: Failure) => void;
	/** Reading the path fails until `mend`. */
	readonly failReads: (path: string) => void;
	readonly mend: () => void;
	readonly settle: () => void;
	/** Every note, and nothing of the plugin's own. */
	readonly notes: () => Promise<Readonly<Record<string, string>>>;
	/** Those and what the plugin keeps. */
	readonly everything: () => Promise<Readonly<Record<string, string>>>;
	readonly text: (path: string) => Promise<string | undefined>;
	readonly put: (path: string, text: string) => Promise<void>;
}

export function failingDisk(files: Readonly<Record<string, string>>): FailingDisk {
	const mock = MockApp.createConfigured__({ files: { ...files } });
	mock.workspace.layoutReady = true;
	// No other plugin.
	Object.assign(mock, { plugins: { plugins: {} } });
	const app = mock.asOriginalType__();
	const { adapter } = app.vault;
	const done: string[] = [];
	const unreadable = new Set<string>();
	let armed: { step: number; failure: Failure } | undefined;

	const failureNow = (path: string): Failure | undefined => {
		done.push(path);
		if (!armed) return undefined;
		armed.step -= 1;
		if (armed.step > 0) return undefined;
		const { failure } = armed;
		if (failure !== 'full from then on') armed = undefined;
		return failure;
	};
	/** `half` does as much as a disk would have done that filled up meanwhile. */
	const step = async (path: string, whole: () => Promise<void>, half: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
		const failure = failureNow(path);
		if (failure === undefined || failure === 'landed') await whole();
		if (failure === 'cut short') await half();
		if (failure !== undefined) throw new Error(noSpace);
	};
	const [write, append, mkdir, remove, read] = [adapter.write.bind(adapter), adapter.append.bind(adapter), adapter.mkdir.bind(adapter), adapter.remove.bind(adapter), adapter.read.bind(adapter)];
	vi.spyOn(adapter, 'write').mockImplementation((path, text) => step(path, () => write(path, text), () => write(path, text.slice(0, text.length / 2))));
	vi.spyOn(adapter, 'append').mockImplementation((path, text) => step(path, () => append(path, text), () => append(path, text.slice(0, text.length / 2))));
	vi.spyOn(adapter, 'mkdir').mockImplementation((path) => step(path, () => mkdir(path)));
	vi.spyOn(adapter, 'remove').mockImplementation((path) => step(path, () => remove(path)));
	vi.spyOn(adapter, 'read').mockImplementation((path) => (unreadable.has(path) ? Promise.reject(new Error(`EIO: i/o error, read '${path}'`)) : read(path)));
	const settle = (): void => mock.vault.reconcile__();
	const everyFile = async (folder: string): Promise<readonly string[]> => {
		const { files: own, folders } = await adapter.list(folder);
		return [...own, ...(await Promise.all(folders.map(everyFile))).flat()];
	};
	const textsOf = async (paths: readonly string[]): Promise<Readonly<Record<string, string>>> => Object.fromEntries(await Promise.all([...paths].sort().map(async (path) => [path, await read(path)] as const)));
	return {
		app,
		steps: () => done.length,
		log: () => done,
		fail: (at, failure) => {
			armed = { step: at, failure };
		},
		failReads: (path) => void unreadable.add(path),
		mend: () => {
			armed = undefined;
			unreadable.clear();
		},
		settle,
		notes: async () => textsOf((await everyFile('')).filter((path) => !path.startsWith('.'))),
		everything: async () => textsOf(await everyFile('')),
		text: async (path) => ((await adapter.exists(path)) ? read(path) : undefined),
		put: async (path, text) => {
			await write(path, text);
			settle();
		},
	};
}
