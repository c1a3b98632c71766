// What the plugin asks of a vault when the app starts: nothing. The host reads metadata of many notes in one request; a note
// that is read by itself was asked for, so the requests of the page are what is counted.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import { openSample, type SampleSession } from './sample-session';
import { showDashboard } from './what-is-held';

let browser: Browser;
let session: SampleSession;
const read: string[] = [];

beforeAll(async () => {
	browser = await launchBrowser();
	session = await openSample(browser);
	session.page.on('request', (request) => {
		const asked = new URL(request.url()).searchParams.get('path');
		if (request.method() === 'GET' && asked?.endsWith('.md') && new URL(request.url()).pathname.endsWith('/read')) read.push(asked);
	});
});

afterAll(async () => {
	await session.end();
	await browser.close();
});

describe('the start of the app', () => {
	it('reads no note before something of the plugin is used, and writes none', async () => {
		await session.reload();
		expect(read).toEqual([]);
		expect(await session.writes()).toEqual([]);
	});

	it('reads notes when the dashboard is opened, each at most once', async () => {
		await showDashboard(session.page);
		expect(read).not.toEqual([]);
		expect(read.length).toBe(new Set(read).size);
		expect(session.errors).toEqual([]);
	});
});
