// The small API over the vault folder. Every path comes in the query, every body is raw bytes.
import path from 'node:path';
import { entriesOf, listVault, readBytes, readMany, statOf } from './vault-reading';
import { Refusal } from './vault-paths';
import { appendBytes, copyPath, createBytes, makeFolder, removePath, renamePath, trashPath, writeBytes } from './vault-writing';
import type { VaultWatch } from './vault-watch';

export interface VaultRequest {
	readonly method: string;
	/** What follows `/api/` in the address. */
	readonly action: string;
	readonly query: URLSearchParams;
	readonly body: Buffer;
}

/** A Buffer is sent as it is, anything else as JSON. */
export type VaultAnswer = { readonly bytes: Buffer; readonly type: string } | { readonly json: unknown };

export function answerVaultRequest(root: string, watch: VaultWatch, request: VaultRequest): VaultAnswer {
	const answer = request.method === 'GET' ? answerReading(root, request) : answerWriting(root, watch, request);
	if (answer === null) throw new Refusal(404, 'ENOSYS', `The preview host has no request ${request.method} ${request.action}`);
	return answer;
}

function answerReading(root: string, { action, query }: VaultRequest): VaultAnswer | null {
	const vaultPath = query.get('path') ?? '';
	switch (action) {
		case 'list': return { json: listVault(root) };
		case 'folder': return { json: entriesOf(root, vaultPath) };
		case 'stat': return { json: statOf(root, vaultPath) };
		case 'read': return { bytes: readBytes(root, vaultPath), type: contentType(vaultPath) };
		default: return null;
	}
}

function answerWriting(root: string, watch: VaultWatch, { action, query, body }: VaultRequest): VaultAnswer | null {
	const vaultPath = query.get('path') ?? '';
	const newPath = query.get('to') ?? '';
	const mtime = query.has('mtime') ? Number(query.get('mtime')) : null;
	const change = (work: () => unknown): VaultAnswer => watch.ownChange([vaultPath, newPath].filter(Boolean), () => {
		const before = statOf(root, vaultPath);
		return { json: { bytesBefore: before?.kind === 'file' ? before.size : null, result: work() ?? null } };
	});
	switch (action) {
		case 'read-many': return { bytes: readMany(root, pathList(body)), type: 'application/octet-stream' };
		case 'write': return change(() => writeBytes(root, vaultPath, body, mtime));
		case 'create': return change(() => createBytes(root, vaultPath, body, mtime));
		case 'append': return change(() => appendBytes(root, vaultPath, body));
		case 'mkdir': return change(() => makeFolder(root, vaultPath));
		case 'remove': return change(() => removePath(root, vaultPath, query.get('recursive') === 'true'));
		case 'trash': return change(() => trashPath(root, vaultPath));
		case 'rename': return change(() => renamePath(root, vaultPath, newPath));
		case 'copy': return change(() => copyPath(root, vaultPath, newPath));
		default: return null;
	}
}

function pathList(body: Buffer): string[] {
	const value: unknown = JSON.parse(body.toString('utf8'));
	if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw new Refusal(400, 'EINVAL', 'The list of paths is not readable.');
	return value;
}

const contentTypes: Readonly<Record<string, string>> = {
	'.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.svg': 'image/svg+xml', '.pdf': 'application/pdf',
};

/** Never text/html: a note must not become a page of this server. */
function contentType(vaultPath: string): string {
	return contentTypes[path.posix.extname(vaultPath).toLowerCase()] ?? 'application/octet-stream';
}
