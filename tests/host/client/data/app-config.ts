// The part of the vault's own `.obsidian/app.json` that decides where notes go and how links look.

export interface AppConfig {
	readonly useMarkdownLinks: boolean;
	readonly newLinkFormat: 'shortest' | 'relative' | 'absolute';
	readonly newFileLocation: 'root' | 'current' | 'folder';
	readonly newFileFolderPath: string;
	readonly attachmentFolderPath: string;
}

/** Field by field: what is missing or odd keeps Obsidian's default. */
export function appConfigFrom(text: string | null): AppConfig {
	const raw = fieldsOf(text);
	return {
		useMarkdownLinks: raw.useMarkdownLinks === true,
		newLinkFormat: raw.newLinkFormat === 'relative' || raw.newLinkFormat === 'absolute' ? raw.newLinkFormat : 'shortest',
		newFileLocation: raw.newFileLocation === 'current' || raw.newFileLocation === 'folder' ? raw.newFileLocation : 'root',
		newFileFolderPath: typeof raw.newFileFolderPath === 'string' ? raw.newFileFolderPath : '/',
		attachmentFolderPath: typeof raw.attachmentFolderPath === 'string' ? raw.attachmentFolderPath : '/',
	};
}

function fieldsOf(text: string | null): Record<string, unknown> {
	if (text === null) return {};
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		// Obsidian starts with its defaults when this file is broken.
		return {};
	}
}
