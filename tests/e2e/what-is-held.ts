// What the app and the page hold at one moment: what a plugin registers, listens to and draws. Anything that is more after
// it has gone, or after a view was closed, was forgotten by somebody.
import type { CDPSession, Page } from 'playwright-core';

/** Facts that a host can count. */
export interface Held {
	readonly commands: number;
	readonly viewTypes: number;
	readonly commandLineActions: number;
	readonly links: number;
	readonly hoverSources: number;
	readonly settingTabs: number;
	/** On the vault, its cache and the workspace. */
	readonly eventHandlers: number;
	/** On the window, the document and everything in it. */
	readonly listeners: number;
	readonly timers: number;
	readonly elements: number;
}

/** What the engine counts once everything that nobody holds has been collected: near enough to compare, and no more. */
export interface Kept {
	readonly heapMb: number;
	readonly nodes: number;
	readonly listeners: number;
}

interface Counted {
	readonly registrations: ReadonlyMap<string, readonly unknown[]>;
}

interface HostApp {
	readonly commands: { readonly commands: object };
	readonly viewRegistry: { readonly viewByType: object };
	readonly plugins: { readonly cliHandlers: ReadonlyMap<string, unknown>; readonly protocolHandlers: ReadonlyMap<string, unknown> };
	readonly hoverSources: ReadonlyMap<string, unknown>;
	readonly setting: { readonly pluginTabs: readonly unknown[] };
	readonly vault: Counted;
	readonly metadataCache: Counted;
	readonly workspace: Counted;
}

export interface Holdings {
	held(): Promise<Held>;
	kept(): Promise<Kept>;
	/** Remembers the class of what an expression gives in the page; the answer tells how many of it are alive. */
	kin(expression: string): Promise<() => Promise<number>>;
}

/** Loads the page anew, since timers are counted from its first script on. */
export async function countHoldings(page: Page, reload: () => Promise<void>): Promise<Holdings> {
	await page.addInitScript(countTimers);
	await reload();
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await session.send('Performance.enable');
	return {
		held: async () => ({ ...(await page.evaluate(countHeld)), listeners: (await listenersOf(session, 'window', 1)) + (await listenersOf(session, 'document', -1)) }),
		kept: () => keptBy(session),
		kin: async (expression) => {
			const { result } = await session.send('Runtime.evaluate', { expression: `Object.getPrototypeOf(${expression})` });
			const { objectId } = result;
			if (objectId === undefined) throw new Error(`The page has no ${expression}.`);
			return () => aliveOf(session, objectId);
		},
	};
}

/** The query collects what nobody holds first. */
async function aliveOf(session: CDPSession, prototypeObjectId: string): Promise<number> {
	const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'alive' });
	if (objects.objectId === undefined) throw new Error('The browser did not count.');
	const { result } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
	await session.send('Runtime.releaseObjectGroup', { objectGroup: 'alive' });
	return Number(result.value);
}

/** In the page. */
function countTimers(): void {
	const running = new Set<number>();
	const later = window.setTimeout.bind(window);
	const often = window.setInterval.bind(window);
	const stopLater = window.clearTimeout.bind(window);
	const stopOften = window.clearInterval.bind(window);
	Object.assign(window, {
		runningTimers: running,
		setTimeout: (handler: () => void, delay?: number, ...rest: unknown[]) => {
			const id = later(() => {
				running.delete(id);
				Reflect.apply(handler, window, rest);
			}, delay);
			running.add(id);
			return id;
		},
		setInterval: (handler: () => void, delay?: number, ...rest: unknown[]) => {
			const id = often(handler, delay, ...rest);
			running.add(id);
			return id;
		},
		clearTimeout: (id?: number) => {
			running.delete(id ?? 0);
			stopLater(id);
		},
		clearInterval: (id?: number) => {
			running.delete(id ?? 0);
			stopOften(id);
		},
	});
}

/** In the page. */
function countHeld(): Omit<Held, 'listeners'> {
	const { app, runningTimers } = window as unknown as { app: HostApp; runningTimers: ReadonlySet<number> };
	const handlers = ({ registrations }: Counted): number => [...registrations.values()].reduce((sum, list) => sum + list.length, 0);
	return {
		commands: Object.keys(app.commands.commands).length,
		viewTypes: Object.keys(app.viewRegistry.viewByType).length,
		commandLineActions: app.plugins.cliHandlers.size,
		links: app.plugins.protocolHandlers.size,
		hoverSources: app.hoverSources.size,
		settingTabs: app.setting.pluginTabs.length,
		eventHandlers: handlers(app.vault) + handlers(app.metadataCache) + handlers(app.workspace),
		timers: runningTimers.size,
		elements: document.querySelectorAll('*').length,
	};
}

async function listenersOf(session: CDPSession, expression: string, depth: number): Promise<number> {
	const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'held' });
	if (result.objectId === undefined) throw new Error(`The page has no ${expression}.`);
	const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId, depth });
	await session.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
	return listeners.length;
}

async function keptBy(session: CDPSession): Promise<Kept> {
	// What is freed only by a finaliser goes with the second collection.
	for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { heapMb: metric('JSHeapUsedSize') / 1024 / 1024, nodes, listeners: jsEventListeners };
}

interface SwitchingApp {
	readonly commands: { executeCommandById(id: string): boolean };
	readonly workspace: { detachLeavesOfType(type: string): void };
	readonly plugins: { enablePlugin(id: string): Promise<boolean>; disablePlugin(id: string): Promise<void> };
}

const plugin = 'portfolio-pathway';
const drawn = '.pp-dashboard [data-pp-part="gaps"]';

/** Expressions for the page. */
export const dashboardView = `app.workspace.getLeavesOfType('${plugin}-dashboard')[0].view`;
export const pluginItself = `app.plugins.plugins['${plugin}']`;

export async function showDashboard(page: Page): Promise<void> {
	await page.evaluate((command) => (window as unknown as { app: SwitchingApp }).app.commands.executeCommandById(command), `${plugin}:open-dashboard`);
	await page.locator(drawn).waitFor();
}

export async function closeDashboard(page: Page): Promise<void> {
	await page.evaluate((type) => (window as unknown as { app: SwitchingApp }).app.workspace.detachLeavesOfType(type), `${plugin}-dashboard`);
	await page.locator(drawn).waitFor({ state: 'detached' });
}

export function switchOff(page: Page): Promise<void> {
	return page.evaluate((id) => (window as unknown as { app: SwitchingApp }).app.plugins.disablePlugin(id), plugin);
}

export async function switchOn(page: Page): Promise<void> {
	const isOn = await page.evaluate((id) => (window as unknown as { app: SwitchingApp }).app.plugins.enablePlugin(id), plugin);
	if (!isOn) throw new Error('The plugin could not be enabled.');
}
