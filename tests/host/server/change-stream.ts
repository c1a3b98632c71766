// Tells the open pages of changes on disk, by server-sent events.
import type { ServerResponse } from 'node:http';
import type { VaultChange } from './vault-watch';

export class ChangeStream {
	private readonly listeners = new Set<ServerResponse>();

	add(response: ServerResponse): void {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.write(': open\n\n');
		this.listeners.add(response);
		response.on('close', () => this.listeners.delete(response));
	}

	send(changes: readonly VaultChange[]): void {
		for (const response of this.listeners) response.write(`data: ${JSON.stringify(changes)}\n\n`);
	}

	close(): void {
		for (const response of this.listeners) response.end();
		this.listeners.clear();
	}
}
