// The framework in force: the built-in one, or the user's override laid over it. Looks for an override when the layout is
// ready, and again after its file, its note's properties or the settings change. An override that cannot be used leaves
// the last good one in force, over a restart as well.
import { TFile, type App, type EventRef } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';
import type { Framework } from '../core/framework/framework';
import type { FrameworkState, PlacedProblem } from '../core/framework/framework-state';
import type { Settings } from '../core/settings';
import { bundledFramework } from './bundled-content';
import { findFrameworkSource, isFrameworkNote, type FrameworkSource } from './framework-source';
import { KeptOverride } from './kept-override';
import { readFrameworkOverride, type OverrideReading } from './read-framework-override';

/** The part of the settings store that is needed. */
interface SettingsInForce {
	get(): Settings;
	onChange(listener: () => void): () => void;
}

// Someone who types into the override pauses; what stands there in between is seldom whole.
const restMs = 700;

export class FrameworkStore {
	private inForce: { readonly framework: Framework; readonly path: string; readonly readOn: CalendarDate } | undefined;
	private current: FrameworkState = { kind: 'built-in' };
	private paths: readonly string[] = [];
	private lastRead: { readonly path: string; readonly text: string; readonly reading: OverrideReading } | undefined;
	private readonly kept: KeptOverride;
	private readonly listeners = new Set<() => void>();
	private turn = 0;
	private timer: number | undefined;

	constructor(
		private readonly app: App,
		private readonly settings: SettingsInForce,
		private readonly today: () => CalendarDate,
	) {
		this.kept = new KeptOverride(app);
	}

	framework(): Framework {
		return this.inForce?.framework ?? bundledFramework();
	}

	get state(): FrameworkState {
		return this.current;
	}

	/** Told when the framework in force or the state of the override has changed. Gives the end of it. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => void this.listeners.delete(listener);
	}

	/** Reads nothing before the layout is ready. Gives the end of it. */
	start(): () => void {
		const stops: (() => void)[] = [];
		let isOver = false;
		this.app.workspace.onLayoutReady(() => {
			if (isOver) return;
			stops.push(...this.listen());
			void this.look();
		});
		return () => {
			isOver = true;
			this.turn += 1;
			window.clearTimeout(this.timer);
			stops.forEach((stop) => stop());
			this.listeners.clear();
		};
	}

	private listen(): readonly (() => void)[] {
		const { vault, metadataCache } = this.app;
		const onPath = (path: string): void => {
			if (this.concerns(path)) this.lookLater();
		};
		const cacheRef = metadataCache.on('changed', (file, _text, cache) => {
			if (this.concerns(file.path) || (this.named === '' && isFrameworkNote(cache))) this.lookLater();
		});
		const vaultRefs: EventRef[] = [
			vault.on('create', ({ path }) => onPath(path)),
			vault.on('modify', ({ path }) => onPath(path)),
			vault.on('delete', ({ path }) => onPath(path)),
			vault.on('rename', (file, oldPath) => {
				onPath(oldPath);
				if (file instanceof TFile) onPath(file.path);
			}),
		];
		let { frameworkOverride, templateFolder } = this.settings.get();
		const stop = this.settings.onChange(() => {
			const now = this.settings.get();
			if (now.frameworkOverride !== frameworkOverride || now.templateFolder !== templateFolder) void this.look();
			({ frameworkOverride, templateFolder } = now);
		});
		return [() => metadataCache.offref(cacheRef), () => vaultRefs.forEach((ref) => vault.offref(ref)), stop];
	}

	private get named(): string {
		return this.settings.get().frameworkOverride;
	}

	/** Also a folder around it. */
	private concerns(path: string): boolean {
		return [this.named, ...this.paths].some((own) => own !== '' && (own === path || own.startsWith(`${path}/`)));
	}

	private lookLater(): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => void this.look(), restMs);
	}

	private async look(): Promise<void> {
		const turn = ++this.turn;
		const { frameworkOverride, templateFolder } = this.settings.get();
		const source = await findFrameworkSource(this.app, frameworkOverride, templateFolder);
		const reading = source.kind === 'one' ? await this.read(source.file) : undefined;
		const keeping = reading?.kind === 'valid' ? undefined : await this.keptFor(source);
		// A later look knows better.
		if (turn === this.turn) this.take(source, reading, keeping);
	}

	private async read(file: TFile): Promise<OverrideReading> {
		const read = await readFrameworkOverride(this.app, file, this.lastRead);
		if (read.text !== undefined) this.lastRead = { path: file.path, text: read.text, reading: read.reading };
		return read.reading;
	}

	/** The last good one, for an override that is there and cannot be used now. */
	private async keptFor(source: FrameworkSource): Promise<typeof this.inForce> {
		const paths = pathsOf(source);
		return paths.length === 0 ? undefined : (this.inForce ?? (await this.kept.read(paths)));
	}

	private take(source: FrameworkSource, reading: OverrideReading | undefined, keeping: typeof this.inForce): void {
		const before = [this.inForce?.framework, JSON.stringify(this.current)];
		this.paths = pathsOf(source);
		if (source.kind === 'one' && reading?.kind === 'valid') {
			this.inForce = { framework: reading.framework, path: source.file.path, readOn: this.today() };
			this.kept.keep({ path: source.file.path, text: this.lastRead?.text ?? '', readOn: this.today() });
		} else {
			// In a vault that Obsidian has just begun to read, a note that is not found yet is not gone.
			if (source.kind === 'none' && this.inForce) this.kept.forget();
			this.inForce = keeping;
		}
		this.current = this.stateOf(source, reading?.kind === 'invalid' ? reading.problems : []);
		if (before[0] === this.inForce?.framework && before[1] === JSON.stringify(this.current)) return;
		for (const listener of [...this.listeners]) listener();
	}

	private stateOf(source: FrameworkSource, problems: readonly PlacedProblem[]): FrameworkState {
		const stays = this.inForce && { readOn: this.inForce.readOn, path: this.inForce.path };
		switch (source.kind) {
			case 'none':
				return { kind: 'built-in' };
			case 'missing':
				return { kind: 'missing', path: source.path };
			case 'several':
				return { kind: 'several', paths: source.paths, stays };
			case 'one':
				if (problems.length > 0) return { kind: 'refused', path: source.file.path, problems, stays };
				return { kind: 'in-force', path: source.file.path, readOn: this.today() };
		}
	}
}

/** Of what is there. */
function pathsOf(source: FrameworkSource): readonly string[] {
	switch (source.kind) {
		case 'one':
			return [source.file.path];
		case 'several':
			return source.paths;
		case 'none':
		case 'missing':
			return [];
	}
}
