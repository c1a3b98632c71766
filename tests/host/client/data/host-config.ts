// What the server tells the page: a JSON script element that it puts at the top of `<head>`.

export interface HostConfig {
	readonly vaultName: string;
	/** Absolute path of the vault folder, for `FileSystemAdapter.getBasePath`. */
	readonly basePath: string;
	/** The secret that every request to the vault has to carry. */
	readonly token: string;
	/** 'YYYY-MM-DD': the page moves its clock to that day before it loads the plugin. */
	readonly today?: string;
	/** Differs with what is in main.js, which the browser may then keep compiled. Absent: it is read and evaluated anew, as Obsidian does. */
	readonly keptPlugin?: string;
}

/** The address of one of the plugin's files, read from the plugin folder at each request. */
export function pluginFileUrl(file: 'main.js' | 'manifest.json' | 'styles.css'): string {
	return `/plugin/${file}`;
}

export function readHostConfig(doc: Document): HostConfig {
	const text = doc.getElementById('host-config')?.textContent;
	if (!text) throw new Error('The page has no host-config element: open it from the preview host.');
	const config: unknown = JSON.parse(text);
	if (!isHostConfig(config)) throw new Error('The host-config element of the page is not readable.');
	return config;
}

function isHostConfig(value: unknown): value is HostConfig {
	return typeof value === 'object' && value !== null
		&& 'vaultName' in value && typeof value.vaultName === 'string'
		&& 'basePath' in value && typeof value.basePath === 'string'
		&& 'token' in value && typeof value.token === 'string'
		&& (!('today' in value) || typeof value.today === 'string')
		&& (!('keptPlugin' in value) || typeof value.keptPlugin === 'string');
}
