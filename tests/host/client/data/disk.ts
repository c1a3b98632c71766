// Speaks to the server. Every access to the disk goes through here, so the fault switches and the log sit here too.
import { spendRule, type HostFaults, type WriteLogEntry } from './faults';

export interface DiskEntry {
	readonly path: string;
	readonly kind: 'file' | 'folder';
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

export type DiskChange =
	| { readonly kind: 'created' | 'modified'; readonly entry: DiskEntry }
	| { readonly kind: 'deleted'; readonly path: string };

/** Carries the code a file system would give: ENOENT, EEXIST, ENOTEMPTY, EACCES, ... */
export class DiskError extends Error {
	override readonly name = 'Error';

	constructor(readonly code: string, message: string) {
		super(message);
	}
}

/** What the server says to a change: the size of the file before it, and its entry or new path after it. */
interface ChangeAnswer {
	readonly bytesBefore: number | null;
	readonly result: unknown;
}

export class Disk {
	constructor(private readonly baseUrl: string, private readonly token: string, private readonly faults: HostFaults) {}

	list(): Promise<DiskEntry[]> {
		return this.entries('GET', 'list', {});
	}

	folder(path: string): Promise<DiskEntry[]> {
		return this.entries('GET', 'folder', { path });
	}

	async stat(path: string): Promise<DiskEntry | null> {
		const value = await this.json('GET', 'stat', { path });
		return isDiskEntry(value) ? value : null;
	}

	async read(path: string): Promise<ArrayBuffer> {
		this.failWhen(this.faults.failReads, path);
		return (await this.send('GET', 'read', { path })).arrayBuffer();
	}

	/** In the order asked; null for a file that is gone. */
	async readMany(paths: readonly string[]): Promise<(ArrayBuffer | null)[]> {
		const response = await this.send('POST', 'read-many', {}, new TextEncoder().encode(JSON.stringify(paths)));
		const answer = await response.arrayBuffer();
		const headLength = new DataView(answer).getUint32(0);
		const sizes: unknown = JSON.parse(new TextDecoder().decode(answer.slice(4, 4 + headLength)));
		if (!Array.isArray(sizes)) throw new DiskError('EIO', 'The server sent no list of sizes.');
		let offset = 4 + headLength;
		return sizes.map((size: unknown) => {
			if (typeof size !== 'number' || size < 0) return null;
			offset += size;
			return answer.slice(offset - size, offset);
		});
	}

	async write(action: 'write' | 'create' | 'append', path: string, bytes: Uint8Array<ArrayBuffer>, mtime?: number): Promise<{ readonly entry: DiskEntry; readonly isNew: boolean }> {
		const { bytesBefore, result } = await this.change(action, path, { ...(mtime === undefined ? {} : { mtime: String(mtime) }) }, bytes);
		return { entry: present(result, path), isNew: bytesBefore === null };
	}

	mkdir(path: string): Promise<DiskEntry> {
		return this.changing('mkdir', path, {});
	}

	async remove(path: string, recursive: boolean): Promise<void> {
		await this.change('remove', path, { recursive: String(recursive) });
	}

	async trash(path: string): Promise<void> {
		await this.change('trash', path, {});
	}

	rename(path: string, to: string): Promise<DiskEntry> {
		return this.changing('rename', path, { to });
	}

	copy(path: string, to: string): Promise<DiskEntry> {
		return this.changing('copy', path, { to });
	}

	/** What another program would do: no fault stops it and the log does not show it. */
	async writeAsSomebodyElse(path: string, text: string): Promise<DiskEntry | null> {
		const answer = await this.json('POST', 'write', { path }, new TextEncoder().encode(text));
		return isChangeAnswer(answer) && isDiskEntry(answer.result) ? answer.result : null;
	}

	resourceUrl(path: string): string {
		return this.address('read', { path, token: this.token });
	}

	changesUrl(): string {
		return this.address('events', { token: this.token });
	}

	private async changing(action: WriteLogEntry['action'], path: string, query: Record<string, string>): Promise<DiskEntry> {
		return present((await this.change(action, path, query)).result, path);
	}

	private async change(action: WriteLogEntry['action'], path: string, query: Record<string, string>, bytes?: Uint8Array<ArrayBuffer>): Promise<ChangeAnswer> {
		const newPath = query.to;
		if (this.faults.slowWritesMs > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.slowWritesMs));
		this.failWhen(this.faults.failWrites, path);
		if (newPath !== undefined) this.failWhen(this.faults.failWrites, newPath);
		const answer = await this.json('POST', action, { path, ...query }, bytes);
		if (!isChangeAnswer(answer)) throw new DiskError('EIO', `The server did not say what became of ${path}`);
		this.faults.log.push({ action, path, ...(newPath === undefined ? {} : { newPath }), bytesBefore: answer.bytesBefore, bytesAfter: fileSize(answer.result) });
		return answer;
	}

	private failWhen(rules: HostFaults['failReads'], path: string): void {
		const message = spendRule(rules, path);
		if (message !== null) throw new DiskError(/^E[A-Z0-9]+/.exec(message)?.[0] ?? 'EIO', message);
	}

	private async entries(method: string, action: string, query: Record<string, string>): Promise<DiskEntry[]> {
		const value = await this.json(method, action, query);
		return Array.isArray(value) ? value.filter(isDiskEntry) : [];
	}

	private async json(method: string, action: string, query: Record<string, string>, body?: Uint8Array<ArrayBuffer>): Promise<unknown> {
		return (await this.send(method, action, query, body)).json();
	}

	private async send(method: string, action: string, query: Record<string, string>, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
		const response = await fetch(this.address(action, query), { method, headers: { 'x-host-token': this.token }, ...(body === undefined ? {} : { body }) });
		if (response.ok) return response;
		const refusal: unknown = await response.json().catch(() => null);
		if (isRefusal(refusal)) throw new DiskError(refusal.code, refusal.message);
		throw new DiskError('EIO', `The server answered ${response.status} to ${action}`);
	}

	private address(action: string, query: Record<string, string>): string {
		return `${this.baseUrl}/api/${action}?${new URLSearchParams(query).toString()}`;
	}
}

export function isDiskChange(value: unknown): value is DiskChange {
	if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
	if (value.kind === 'deleted') return 'path' in value && typeof value.path === 'string';
	return (value.kind === 'created' || value.kind === 'modified') && 'entry' in value && isDiskEntry(value.entry);
}

function isDiskEntry(value: unknown): value is DiskEntry {
	return typeof value === 'object' && value !== null
		&& 'path' in value && typeof value.path === 'string'
		&& 'kind' in value && (value.kind === 'file' || value.kind === 'folder')
		&& 'ctime' in value && typeof value.ctime === 'number'
		&& 'mtime' in value && typeof value.mtime === 'number'
		&& 'size' in value && typeof value.size === 'number';
}

function isChangeAnswer(value: unknown): value is ChangeAnswer {
	return typeof value === 'object' && value !== null && 'result' in value
		&& 'bytesBefore' in value && (value.bytesBefore === null || typeof value.bytesBefore === 'number');
}

function present(value: unknown, path: string): DiskEntry {
	if (!isDiskEntry(value)) throw new DiskError('EIO', `The server did not say what became of ${path}`);
	return value;
}

function fileSize(value: unknown): number | null {
	return isDiskEntry(value) && value.kind === 'file' ? value.size : null;
}

function isRefusal(value: unknown): value is { code: string; message: string } {
	return typeof value === 'object' && value !== null
		&& 'code' in value && typeof value.code === 'string'
		&& 'message' in value && typeof value.message === 'string';
}
