// What the browser loads: the page with its configuration, its styles, the bundled client, and the plugin's three files.
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { icons } from 'lucide';
import type { HostConfig } from '../client/data/host-config';
import { Refusal } from './vault-paths';

export interface ClientBundle {
	readonly script: Buffer;
	readonly styles: Buffer;
	/** Differs with what is in it. */
	readonly mark: string;
}

export async function bundleClient(hostFolder: string): Promise<ClientBundle> {
	const result = await build({
		entryPoints: { host: path.join(hostFolder, 'client', 'main.ts'), page: path.join(hostFolder, 'page', 'host.css') },
		outdir: hostFolder,
		write: false,
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		minify: true,
		keepNames: true,
		logLevel: 'silent',
		plugins: [iconsAsText],
		loader: { '.md': 'text', '.svg': 'text' },
		alias: { obsidian: path.join(hostFolder, 'client', 'obsidian.ts'), '@codemirror/state': editorState },
		define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
	});
	const script = result.outputFiles.find((file) => file.path.endsWith('host.js'));
	const styles = result.outputFiles.find((file) => file.path.endsWith('page.css'));
	if (!script || !styles) throw new Error('The bundler wrote no script or no styles for the preview host.');
	return { script: Buffer.from(script.contents), styles: Buffer.from(styles.contents), mark: `${script.hash}${styles.hash}`.replaceAll(/\W/g, '') };
}

/** Two thousand shapes as one text: as code they would be a third of the time that every page takes to start. */
const iconsAsText: Plugin = {
	name: 'icons-as-text',
	setup(bundler) {
		bundler.onResolve({ filter: /^lucide$/ }, () => ({ path: 'lucide', namespace: 'icons-as-text' }));
		bundler.onLoad({ filter: /.*/, namespace: 'icons-as-text' }, () => ({ contents: `export const icons = JSON.parse(${JSON.stringify(JSON.stringify(icons))});`, loader: 'js' }));
	},
};

// obsidian's types hold the editor's state package at an older version than its commands need; two copies in one page refuse each other.
const editorState = createRequire(createRequire(import.meta.url).resolve('@codemirror/commands')).resolve('@codemirror/state').replace(/\.cjs$/, '.js');

export async function pageHtml(hostFolder: string, config: HostConfig, client: ClientBundle): Promise<Buffer> {
	const html = await readFile(path.join(hostFolder, 'page', 'index.html'), 'utf8');
	const json = JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
	return Buffer.from(html.replace(/<head>/i, (head) => `${head}\n<script type="application/json" id="host-config">${json}</script>`).replaceAll(/\/host\.(?:js|css)/g, (file) => `${file}?${client.mark}`));
}

const pageTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2',
};

/** A file directly in the folder; `name` is one segment, so nothing above or below can be named. */
export async function fileIn(folder: string, name: string): Promise<{ bytes: Buffer; type: string }> {
	const type = pageTypes[path.extname(name)];
	if (type === undefined || !/^[\w-]+(\.[\w-]+)*$/.test(name)) throw new Refusal(404, 'ENOENT', `The preview host has no file ${name}`);
	try {
		return { bytes: await readFile(path.join(folder, name)), type };
	} catch (error) {
		throw new Refusal(404, 'ENOENT', `The preview host did not find ${name}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** main.js as a script that leaves a function behind, to be called as Obsidian calls what it makes of the text. */
export async function keptPlugin(folder: string): Promise<{ bytes: Buffer; type: string }> {
	const { bytes, type } = await fileIn(folder, 'main.js');
	return { bytes: Buffer.concat([Buffer.from('self.keptPlugin = function (module, exports, require) {'), bytes, Buffer.from('\n};')]), type };
}

/** Differs after every build. */
export async function markOf(file: string): Promise<string> {
	const { size, mtimeMs } = await stat(file);
	return `${size}-${mtimeMs}`;
}

export const pluginFiles: readonly string[] = ['main.js', 'manifest.json', 'styles.css'];
