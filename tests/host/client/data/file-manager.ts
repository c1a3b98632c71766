// What a person would do in the file explorer: rename, trash, link, and edit the properties of a note.
import type { DataWriteOptions, FileManager as ObsidianFileManager, TAbstractFile as ObsidianAbstractFile, TFile as ObsidianFile, TFolder as ObsidianFolder } from 'obsidian';
import { TFolder } from './abstract-file';
import type { AppConfig } from './app-config';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './metadata/front-matter';
import type { MetadataCache } from './metadata-cache';
import { notInHost, refuseUnknownNames } from './named-refusal';
import type { Vault } from './vault';

export class FileManager implements ObsidianFileManager {
	constructor(private readonly vault: Vault, private readonly metadataCache: MetadataCache, private readonly appConfig: () => AppConfig) {
		return refuseUnknownNames(this, 'FileManager');
	}

	getNewFileParent(sourcePath: string, _newFilePath?: string): ObsidianFolder {
		const { newFileLocation, newFileFolderPath } = this.appConfig();
		const current = this.vault.getFileByPath(sourcePath)?.parent ?? null;
		const wanted = newFileLocation === 'current' ? current : newFileLocation === 'folder' ? this.vault.getFolderByPath(newFileFolderPath) : null;
		return wanted ?? this.vault.getRoot();
	}

	/** Links in other notes stay as they are: this host does not rewrite notes that nobody asked it to touch. */
	renameFile(file: ObsidianAbstractFile, newPath: string): Promise<void> {
		return this.vault.rename(asHostItem(file, this.vault), newPath);
	}

	promptForDeletion(_file: ObsidianAbstractFile): Promise<boolean> {
		return Promise.reject(notInHost('FileManager.promptForDeletion'));
	}

	trashFile(file: ObsidianAbstractFile): Promise<void> {
		return this.vault.trash(asHostItem(file, this.vault), true);
	}

	generateMarkdownLink(file: ObsidianFile, sourcePath: string, subpath = '', alias = ''): string {
		const bang = file.extension === 'md' ? '' : '!';
		const text = file.path === sourcePath && subpath !== '' ? '' : this.metadataCache.fileToLinktext(file, sourcePath, !this.appConfig().useMarkdownLinks);
		if (!this.appConfig().useMarkdownLinks) return `${bang}[[${text}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
		const label = alias === '' ? file.basename : alias;
		return `${bang}[${label}](${encodeURI(text + subpath).replaceAll(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))})`;
	}

	/** Read, changed by the callback, and written anew: comments and quotes of the properties do not survive. Throws on malformed YAML. */
	async processFrontMatter(file: ObsidianFile, fn: (frontmatter: never) => void, options?: DataWriteOptions): Promise<void> {
		await this.vault.adapter.process(file.path, (text) => {
			const info = getFrontMatterInfo(text);
			const frontmatter: unknown = (info.exists ? parseYaml(info.frontmatter) : null) ?? {};
			if (!isFrontMatter(frontmatter)) throw new Error('The front matter is not a list of properties.');
			Reflect.apply(fn, undefined, [frontmatter]);
			const body = text.slice(info.contentStart);
			if (Object.keys(frontmatter).length === 0) return info.exists ? body : text;
			return `---\n${stringifyYaml(frontmatter)}---\n${body}`;
		}, options);
	}

	async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
		const folder = await this.attachmentFolder(sourcePath);
		const dot = filename.lastIndexOf('.');
		const [stem, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
		const prefix = folder === '/' ? '' : `${folder}/`;
		let path = `${prefix}${filename}`;
		for (let count = 1; await this.vault.adapter.exists(path); count += 1) path = `${prefix}${stem} ${count}${ending}`;
		return path;
	}

	private async attachmentFolder(sourcePath: string): Promise<string> {
		const { attachmentFolderPath } = this.appConfig();
		const current = this.vault.getFileByPath(sourcePath)?.parent?.path ?? '/';
		const path = attachmentFolderPath.startsWith('./') ? `${current === '/' ? '' : `${current}/`}${attachmentFolderPath.slice(2)}`.replace(/\/$/, '') : attachmentFolderPath;
		if (path === '' || path === '/') return '/';
		if (this.vault.getFolderByPath(path) === null) await this.vault.createFolder(path);
		return path;
	}
}

/** The object that the vault itself keeps; one of a deleted file is taken by its path, and the disk then refuses it. */
function asHostItem(file: ObsidianAbstractFile, vault: Vault): Parameters<Vault['rename']>[0] {
	return vault.getAbstractFileByPath(file.path) ?? new TFolder(vault, file.path);
}

function isFrontMatter(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
