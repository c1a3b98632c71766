import { chmod, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession, until, type DataSession } from './data-session';

const awkward: Readonly<Record<string, Buffer>> = {
	'CRLF.md': Buffer.from('---\r\ntags: [a]\r\n---\r\n# Head\r\n'),
	'BOM.md': Buffer.from('\uFEFF---\ntitle: x\n---\ntext'),
	'Broken.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0x0a]),
	'Mixed.md': Buffer.from('one\r\ntwo\nthree\r'),
	'No end.md': Buffer.from('no newline at the end'),
	'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
	'Folder/Ünïcode – name.md': Buffer.from('x'),
};

let session: DataSession;
beforeEach(async () => { session = await openSession(awkward); });
afterEach(() => session.close());

describe('bytes', () => {
	it('leaves every file as it was after everything has been listed, read and indexed', async () => {
		const { vault, metadataCache } = session.side;
		for (const file of vault.getFiles()) {
			await vault.read(file);
			await vault.cachedRead(file);
			await vault.readBinary(file);
			metadataCache.getFileCache(file);
		}
		for (const [vaultPath, bytes] of Object.entries(awkward)) expect(await session.bytesOnDisk(vaultPath), vaultPath).toEqual(bytes);
		expect((await readdir(session.folder)).sort()).toEqual(['BOM.md', 'Broken.md', 'CRLF.md', 'Folder', 'Mixed.md', 'No end.md', 'picture.png']);
		expect(session.side.faults.log).toEqual([]);
	});

	it('keeps a BOM and every line ending in the text', async () => {
		const read = async (vaultPath: string): Promise<string> => session.side.vault.adapter.read(vaultPath);
		expect(await read('BOM.md')).toBe('\uFEFF---\ntitle: x\n---\ntext');
		expect(await read('Mixed.md')).toBe('one\r\ntwo\nthree\r');
		expect(await read('Broken.md')).toContain('\uFFFD');
	});

	it('writes text back byte for byte', async () => {
		for (const vaultPath of ['CRLF.md', 'BOM.md', 'Mixed.md', 'No end.md']) {
			const file = session.side.vault.getFileByPath(vaultPath);
			if (file === null) throw new Error(`no ${vaultPath}`);
			await session.side.vault.process(file, (text) => text);
			expect(await session.bytesOnDisk(vaultPath)).toEqual(awkward[vaultPath]);
		}
	});

	it('keeps a linked note a link, and the rights of a note', async () => {
		await session.writeOutside('Target.md', 'old');
		await chmod(path.join(session.folder, 'Target.md'), 0o664);
		await symlink('Target.md', path.join(session.folder, 'Link.md'));
		await until(() => session.side.vault.getFileByPath('Link.md') !== null, 'the link');
		const link = session.side.vault.getFileByPath('Link.md');
		if (link === null) throw new Error('no link');
		await session.side.vault.modify(link, 'new');
		expect(await session.textOnDisk('Target.md')).toBe('new');
		expect((await lstat(path.join(session.folder, 'Link.md'))).isSymbolicLink()).toBe(true);
		expect((await lstat(path.join(session.folder, 'Target.md'))).mode & 0o777).toBe(0o664);
	});

	it('copies a picture byte for byte', async () => {
		const picture = session.side.vault.getFileByPath('picture.png');
		if (picture === null) throw new Error('no picture');
		const copy = await session.side.vault.copy(picture, 'Folder/copy.png');
		expect(await session.bytesOnDisk(copy.path)).toEqual(awkward['picture.png']);
	});
});

describe('the way in', () => {
	const ask = (address: string, init: RequestInit = {}): Promise<Response> => fetch(session.host.url + address, init);
	const secret = (): Record<string, string> => ({ 'x-host-token': session.host.token });

	it.each(['../outside.md', '/etc/passwd', 'Folder/../../outside.md', 'linked/note.md'])('refuses the path %s, which leads out of the vault', async (vaultPath) => {
		const elsewhere = await mkdtemp(path.join(tmpdir(), 'elsewhere-'));
		await writeFile(path.join(elsewhere, 'note.md'), 'not yours');
		await symlink(elsewhere, path.join(session.folder, 'linked'));
		const query = new URLSearchParams({ path: vaultPath }).toString();
		const reading = await ask(`api/read?${query}`, { headers: secret() });
		const writing = await ask(`api/write?${query}`, { method: 'POST', headers: secret(), body: 'x' });
		expect([reading.ok, writing.ok]).toEqual([false, false]);
		expect(await readFile(path.join(elsewhere, 'note.md'), 'utf8')).toBe('not yours');
		await rm(elsewhere, { recursive: true });
	});

	it('answers nobody without the secret', async () => {
		expect((await ask('api/list')).status).toBe(401);
		expect((await ask('api/write?path=CRLF.md', { method: 'POST', body: 'x', headers: { 'x-host-token': 'guess' } })).status).toBe(401);
		expect(await session.bytesOnDisk('CRLF.md')).toEqual(awkward['CRLF.md']);
	});

	it('answers no other page, even one that knows the secret', async () => {
		expect((await ask('api/list', { headers: { ...secret(), origin: 'http://evil.example' } })).status).toBe(403);
		expect((await ask('api/list', { headers: { ...secret(), origin: session.host.url.slice(0, -1) } })).status).toBe(200);
	});
});

describe('changes by other programs', () => {
	it('tells of a file that was made, changed and deleted outside', async () => {
		const events: string[] = [];
		const { vault } = session.side;
		vault.on('create', (item) => events.push(`create ${item.path}`));
		vault.on('modify', (item) => events.push(`modify ${item.path}`));
		vault.on('delete', (item) => events.push(`delete ${item.path}`));
		await session.writeOutside('New/Note.md', 'one');
		await until(() => events.includes('create New/Note.md'), 'create');
		await session.writeOutside('New/Note.md', 'two and more');
		await until(() => events.includes('modify New/Note.md'), 'modify');
		await rm(path.join(session.folder, 'New'), { recursive: true });
		await until(() => events.includes('delete New'), 'delete');
		expect(events).toEqual(['create New', 'create New/Note.md', 'modify New/Note.md', 'delete New/Note.md', 'delete New']);
	});

	it('does not report the host’s own writes a second time', async () => {
		const events: string[] = [];
		const { vault } = session.side;
		vault.on('create', (item) => events.push(`create ${item.path}`));
		vault.on('modify', (item) => events.push(`modify ${item.path}`));
		const file = await vault.create('Mine.md', '1');
		await vault.modify(file, '2');
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(events).toEqual(['create Mine.md', 'modify Mine.md']);
	});

	it('passes over outside changes while events are dropped', async () => {
		session.side.faults.dropEvents = true;
		await session.writeOutside('Silent.md', 'x');
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(session.side.vault.getFileByPath('Silent.md')).toBeNull();
	});

	it('tells when the plugin’s data was changed outside', async () => {
		await session.side.writePluginData('portfolio-pathway', { version: 1 });
		let told = 0;
		session.side.onPluginDataChange('portfolio-pathway', () => { told += 1; });
		await session.writeOutside('.obsidian/plugins/portfolio-pathway/data.json', '{"version":2}');
		await until(() => told === 1, 'the change of data.json');
		expect(await session.side.readPluginData('portfolio-pathway')).toEqual({ version: 2 });
	});
});
