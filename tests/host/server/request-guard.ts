// Lets only the host's own page near the vault: the right Host and Origin, and the secret that the page was given.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './vault-paths';

export function createToken(): string {
	return randomBytes(24).toString('hex');
}

/** Another web page can send requests here, but cannot read the secret nor fake these two headers. */
export function checkSender(request: IncomingMessage, port: number): void {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!hosts.includes(request.headers.host ?? '')) throw new Refusal(403, 'EACCES', 'This address is not the preview host.');
	const origin = request.headers.origin;
	if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) throw new Refusal(403, 'EACCES', 'Another page may not use the preview host.');
}

export function checkToken(request: IncomingMessage, url: URL, token: string): void {
	const header = request.headers['x-host-token'];
	const given = Buffer.from(typeof header === 'string' ? header : url.searchParams.get('token') ?? '');
	const wanted = Buffer.from(token);
	if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Refusal(401, 'EACCES', 'The request does not carry the secret of this preview host.');
}
