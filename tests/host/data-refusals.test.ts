import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession, type DataSession } from './data-session';
import type { TFile } from 'obsidian';

let session: DataSession;

beforeEach(async () => {
	session = await openSession({
		'Minutes.md': 'Budget agreed.\n',
		'Other.md': 'Other\n',
		'People/Ana.md': '# Ana\n',
		'.obsidian/app.json': '{}',
	});
});

afterEach(() => session.close());

function note(path: string): TFile {
	const file = session.side.vault.getFileByPath(path);
	if (file === null) throw new Error(`no ${path}`);
	return file;
}

describe('creating', () => {
	it('refuses a path that exists', async () => {
		await expect(session.side.vault.create('Minutes.md', 'x')).rejects.toThrow('File already exists.');
		expect(await session.textOnDisk('Minutes.md')).toBe('Budget agreed.\n');
	});

	it('refuses a path that differs from an existing one only in case', async () => {
		await expect(session.side.vault.create('minutes.MD', 'x')).rejects.toThrow('File already exists.');
	});

	it('refuses a folder that is not there', async () => {
		await expect(session.side.vault.create('Nowhere/New.md', 'x')).rejects.toThrow(/^ENOENT/);
	});

	it('refuses a folder that exists, in any case', async () => {
		await expect(session.side.vault.createFolder('People')).rejects.toThrow('Folder already exists.');
		await expect(session.side.vault.createFolder('people')).rejects.toThrow('Folder already exists.');
	});

	it.each(['a*b.md', 'a"b.md', 'a\\b.md', 'a<b.md', 'a>b.md', 'a:b.md', 'a|b.md', 'a?b.md'])('refuses the name %s', async (name) => {
		await expect(session.side.vault.create(name, 'x')).rejects.toThrow(/^File name cannot contain/);
	});

	it.each(['/New.md', 'People//New.md', 'People/', './New.md', 'People/../New.md'])('finds nothing at the path %s, which is not in its normal form', async (path) => {
		await expect(session.side.vault.create(path, 'x')).rejects.toThrow(/^ENOENT/);
		expect(session.side.vault.getAbstractFileByPath(path)).toBeNull();
	});

	it('makes missing folders on the way to a new one', async () => {
		const folder = await session.side.vault.createFolder('a/b/c');
		expect(folder.path).toBe('a/b/c');
		expect(session.side.vault.getFolderByPath('a/b')?.parent?.path).toBe('a');
	});
});

describe('changing', () => {
	it('refuses to read, modify, append to or process a file that another program deleted', async () => {
		const file = note('Minutes.md');
		await session.side.vault.delete(file);
		for (const attempt of [
			() => session.side.vault.read(file),
			() => session.side.vault.modify(file, 'x'),
			() => session.side.vault.append(file, 'x'),
			() => session.side.vault.process(file, () => 'x'),
		]) await expect(attempt()).rejects.toThrow(/^ENOENT/);
		await expect(session.textOnDisk('Minutes.md')).rejects.toThrow();
	});

	it('leaves the file as it is when the callback of process throws', async () => {
		await expect(session.side.vault.process(note('Minutes.md'), () => {
			throw new Error('changed my mind');
		})).rejects.toThrow('changed my mind');
		expect(await session.textOnDisk('Minutes.md')).toBe('Budget agreed.\n');
		expect(session.side.faults.log).toEqual([]);
	});

	it('runs concurrent process calls of one file one after another', async () => {
		const file = note('Minutes.md');
		await Promise.all(Array.from({ length: 20 }, (_, index) => session.side.vault.process(file, (text) => `${text}${index}\n`)));
		expect(await session.textOnDisk('Minutes.md')).toBe(`Budget agreed.\n${Array.from({ length: 20 }, (_, index) => `${index}\n`).join('')}`);
	});

	it('refuses to rename onto an existing path, in any case', async () => {
		await expect(session.side.vault.rename(note('Minutes.md'), 'Other.md')).rejects.toThrow('Destination file already exists!');
		await expect(session.side.fileManager.renameFile(note('Minutes.md'), 'other.md')).rejects.toThrow('Destination file already exists!');
	});

	it('allows a rename that changes only the case', async () => {
		await session.side.vault.rename(note('Minutes.md'), 'minutes.md');
		expect(await session.textOnDisk('minutes.md')).toBe('Budget agreed.\n');
	});

	it('refuses to delete a folder with something in it unless forced', async () => {
		const folder = session.side.vault.getFolderByPath('People');
		if (folder === null) throw new Error('no folder');
		await expect(session.side.vault.delete(folder)).rejects.toThrow(/^ENOTEMPTY/);
		await session.side.vault.delete(folder, true);
		expect(session.side.vault.getAbstractFileByPath('People/Ana.md')).toBeNull();
	});

	it('moves what is trashed to the trash of the vault, under a free name', async () => {
		await session.side.fileManager.trashFile(note('Minutes.md'));
		await session.side.vault.create('Minutes.md', 'second');
		await session.side.vault.trash(note('Minutes.md'), true);
		expect(await session.textOnDisk('.trash/Minutes.md')).toBe('Budget agreed.\n');
		expect(await session.textOnDisk('.trash/Minutes 2.md')).toBe('second');
	});
});

describe('what is not there', () => {
	it('names an unknown member of the vault, the cache and the file manager', () => {
		const { vault, metadataCache, fileManager } = session.side;
		expect(() => { Reflect.get(vault, 'getConfig'); }).toThrow('The preview host has no Vault.getConfig');
		expect(() => { Reflect.get(vault.adapter, 'watch'); }).toThrow('The preview host has no DataAdapter.watch');
		expect(() => { Reflect.get(metadataCache, 'getBacklinksForFile'); }).toThrow('The preview host has no MetadataCache.getBacklinksForFile');
		expect(() => { Reflect.get(fileManager, 'createNewFile'); }).toThrow('The preview host has no FileManager.createNewFile');
	});

	it('gives null for plugin data until some is written', async () => {
		expect(await session.side.readPluginData('portfolio-pathway')).toBeNull();
		await session.side.writePluginData('portfolio-pathway', { version: 1 });
		expect(await session.side.readPluginData('portfolio-pathway')).toEqual({ version: 1 });
	});
});

describe('the config folder', () => {
	it('has the folder of a plugin, and no folder below it that nobody made', async () => {
		await session.side.vault.adapter.write('.obsidian/plugins/portfolio-pathway/changes.json', '[]');
		expect(await session.textOnDisk('.obsidian/plugins/portfolio-pathway/changes.json')).toBe('[]');
		await expect(session.side.vault.adapter.write('.obsidian/plugins/portfolio-pathway/log/1.json', '[]')).rejects.toThrow(/^ENOENT/);
		expect(session.side.vault.getFiles().map((file) => file.path)).not.toContain('.obsidian/plugins/portfolio-pathway/changes.json');
	});
});

describe('faults', () => {
	it('fails as many writes as asked for and leaves the file whole', async () => {
		session.side.faults.failWrites.push({ path: '*.md', count: 1, message: 'ENOSPC: no space left on device, write' });
		await expect(session.side.vault.modify(note('Minutes.md'), 'x')).rejects.toThrow(/^ENOSPC/);
		expect(await session.textOnDisk('Minutes.md')).toBe('Budget agreed.\n');
		await session.side.vault.modify(note('Minutes.md'), 'x');
		expect(await session.textOnDisk('Minutes.md')).toBe('x');
	});

	it('shows process what another program wrote a moment before', async () => {
		session.side.faults.changeBeforeProcess.push({ path: 'Minutes.md', text: 'Changed meanwhile\n' });
		const seen: string[] = [];
		await session.side.vault.process(note('Minutes.md'), (text) => {
			seen.push(text);
			return `${text}and mine\n`;
		});
		expect(seen).toEqual(['Changed meanwhile\n']);
		expect(await session.textOnDisk('Minutes.md')).toBe('Changed meanwhile\nand mine\n');
	});

	it('logs every write with its size before and after', async () => {
		await session.side.vault.append(note('Minutes.md'), 'é');
		await session.side.vault.create('New.md', '12');
		expect(session.side.faults.log).toEqual([
			{ action: 'append', path: 'Minutes.md', bytesBefore: 15, bytesAfter: 17 },
			{ action: 'create', path: 'New.md', bytesBefore: null, bytesAfter: 2 },
		]);
	});
});
