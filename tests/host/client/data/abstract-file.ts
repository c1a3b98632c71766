// The objects that stand for files and folders. They keep their identity over a rename: path, name and parent change in place.
import type { FileStats, TAbstractFile as ObsidianAbstractFile, TFile as ObsidianFile, TFolder as ObsidianFolder, Vault } from 'obsidian';

export abstract class TAbstractFile implements ObsidianAbstractFile {
	name = '';
	parent: TFolder | null = null;

	constructor(public vault: Vault, public path: string) {
		this.setPath(path);
	}

	setPath(path: string): void {
		this.path = path;
		this.name = path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile implements ObsidianFile {
	basename = '';
	extension = '';

	constructor(vault: Vault, path: string, public stat: FileStats) {
		super(vault, path);
		// Fields of this class are set up after the base class has run.
		this.setPath(path);
	}

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile implements ObsidianFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
