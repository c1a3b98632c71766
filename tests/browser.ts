// Starts the browser for tests, benches and the demo, with the switches a closed machine needs, and opens pages in it.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';

const switches = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A page lives for a second or two: compiling its code for speed takes longer than the code does without. */
const forManyShortPages = ['--js-flags=--no-opt,--no-maglev'];

/** Throws when there is no Chromium, Chrome or Edge; `npm test` and `npm run demo` see to that beforehand. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
	const found = findBrowser();
	if (!found) throw new Error('No Chromium, Chrome or Edge found. Run `npm test`, which installs one or names the command.');
	return chromium.launch({ executablePath: found.path, headless: true, args: [...switches, ...more] });
}

let shared: Promise<Browser> | undefined;

/** One for all the test files that this process runs, one after the other. It ends with the process; nobody closes it. */
export async function sharedBrowser(): Promise<Browser> {
	if (shared && !(await shared).isConnected()) shared = undefined;
	shared ??= launchBrowser(forManyShortPages);
	return shared;
}

const windows = new WeakMap<Browser, Promise<BrowserContext>>();
const left = new WeakMap<BrowserContext, Page[]>();
const inFront = new WeakMap<BrowserContext, Page>();
const used = new WeakMap<Page, number>();
/** A page does not serve for ever: after seventy vaults its process opens them no slower, but holds more and more. */
const mostUses = 60;

/** A page of the one window that a browser has here, one that was left if there is one: a window and a process of its own would cost each page more than everything else. */
export async function openPage(browser: Browser, size: { readonly width: number; readonly height: number }): Promise<Page> {
	const opening = windows.get(browser) ?? openWindow(browser);
	windows.set(browser, opening);
	const window = await opening;
	const again = left.get(window)?.pop();
	if (again) await bringToFront(again);
	const page = again ?? (await window.newPage());
	inFront.set(window, page);
	await page.setViewportSize(size);
	return page;
}

/** Behind another tab a page gets its frames late: whatever is done in it takes ten times as long. */
export async function bringToFront(page: Page): Promise<void> {
	const window = page.context();
	if (inFront.get(window) === page) return;
	await page.bringToFront();
	inFront.set(window, page);
}

/** In place of closing it: whoever opens a page next may get this one, and nothing of what was in it. */
export async function leavePage(page: Page): Promise<void> {
	for (const heard of ['pageerror', 'dialog', 'popup', 'request', 'requestfailed']) page.removeAllListeners(heard);
	page.setDefaultTimeout(30_000);
	await page.goto('about:blank');
	const uses = (used.get(page) ?? 0) + 1;
	used.set(page, uses);
	if (uses < mostUses) left.set(page.context(), [...(left.get(page.context()) ?? []), page]);
	else await page.close();
}

async function openWindow(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
	// Without a page that stays, the window would close with the last one that a test closes.
	await context.newPage();
	return context;
}

/** Opens a server's page as one never seen before: the address may have been another server's a minute ago. */
export async function goToUnseen(page: Page, url: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
	await session.detach();
	await page.goto(url);
}
