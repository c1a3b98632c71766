// Starts the preview host: clock, vault, app, plugin, layout; in Obsidian's order.
import type { PluginManifest } from 'obsidian';
import { createVaultSide, pluginFileUrl, readHostConfig, type HostConfig, type VaultSide } from './data/index';
import { moveClockTo } from './data/clock';
import { loadKeptPlugin, loadPlugin } from './obsidian';
import type { App } from './ui/app';
import { installDomExtensions } from './ui/dom/install';
import { Notice } from './ui/overlays/notice';
import type { PluginClass } from './ui/plugins/plugins';
import { buildShell, openFirstLeaves } from './ui/shell/shell';
import { startTheme } from './ui/shell/theme';
import { layoutOfObsidian, restoreLayout, savedLayout } from './ui/workspace/layout';

async function start(): Promise<void> {
	const parameters = new URLSearchParams(window.location.search);
	const config = readHostConfig(document);
	const today = parameters.get('today') ?? config.today;
	if (today !== undefined) moveClockTo(today);
	installDomExtensions();
	startTheme(parameters);
	document.title = `${config.vaultName} - Preview host`;

	const side = createVaultSide({ config });
	const app = buildShell(side, document.body);
	app.plugins.useStorage(side);
	await openFirstLeaves(app);
	await app.bases.start();
	const tellOfFirstUse = await startPlugin(app, config, parameters);
	await side.load();
	await placeLeaves(app, side, parameters);
	app.workspace.setLayoutReady();
	tellOfFirstUse();
	document.body.dataset['hostState'] = 'layout-ready';
	await side.ready;
	document.body.dataset['hostState'] = 'ready';
}

/**
 * Returns what calls onUserEnable: a user can switch a plugin on only once the app is there.
 * `?enabled=before` says that this was done in an earlier session; then it is not called.
 */
async function startPlugin(app: App, config: HostConfig, parameters: URLSearchParams): Promise<() => void> {
	const [pluginClass, manifestText] = await Promise.all([loadClass(config), fetchText(pluginFileUrl('manifest.json'))]);
	const manifest: unknown = JSON.parse(manifestText);
	if (!isManifest(manifest)) throw new Error('The manifest.json of the plugin has no id and name.');
	document.head.createEl('link', { href: pluginFileUrl('styles.css'), attr: { rel: 'stylesheet' } });
	if (!isPluginClass(pluginClass)) throw new Error('The main.js of the plugin exports no class.');
	app.plugins.install({ ...manifest, dir: `${app.vault.configDir}/plugins/${manifest.id}` }, pluginClass);
	const key = `enabled-before-${manifest.id}`;
	const isFirst = parameters.get('enabled') !== 'before' && app.loadLocalStorage(key) !== true;
	app.saveLocalStorage(key, true);
	const enabling = performance.now();
	const isLoaded = await app.plugins.enablePlugin(manifest.id);
	performance.measure('plugin enabled', { start: enabling });
	return () => {
		if (isLoaded && isFirst) app.plugins.getPlugin(manifest.id)?.onUserEnable();
	};
}

function loadClass({ keptPlugin }: HostConfig): Promise<unknown> {
	return keptPlugin === undefined ? fetchText(pluginFileUrl('main.js')).then((code) => loadPlugin(code)) : loadKeptPlugin(`${pluginFileUrl('main.js')}?${keptPlugin}`);
}

/** The tabs of this browser session; those of the vault's workspace.json with `?layout=vault`. */
async function placeLeaves(app: App, side: VaultSide, parameters: URLSearchParams): Promise<void> {
	const path = `${app.vault.configDir}/workspace.json`;
	if (parameters.get('layout') === 'vault' && await side.vault.adapter.exists(path)) {
		await restoreLayout(app, layoutOfObsidian(await side.vault.adapter.read(path)));
		return;
	}
	const layout = savedLayout(app);
	if (layout !== null) await restoreLayout(app, layout);
}

async function fetchText(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} could not be read (${response.status}). Has the plugin been built?`);
	return response.text();
}

function isManifest(value: unknown): value is PluginManifest {
	return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';
}

function isPluginClass(value: unknown): value is PluginClass {
	return typeof value === 'function';
}

start().catch((error: unknown) => {
	console.error(error);
	document.body.dataset['hostState'] = 'failed';
	new Notice(`The preview host did not start: ${error instanceof Error ? error.message : String(error)}`, 0);
});
