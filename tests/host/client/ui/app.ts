import type { FileManager, MetadataCache, UserEvent, Vault } from 'obsidian';
import { Bases } from './bases/bases';
import { Commands } from './commands';
import { Keymap } from './keymap';
import { Plugins } from './plugins/plugins';
import { Strict } from './refuse-unknown';
import { Scope } from './scope';
import { SettingsModal } from './settings/settings-modal';
import { ViewRegistry } from './views/view-registry';
import { Workspace } from './workspace/workspace';
import { currentTheme, isDark, setTheme, type Theme } from './shell/theme';

export interface AppParts {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	/** The element that holds everything the app shows. */
	readonly rootEl: HTMLElement;
}

export class App extends Strict {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly rootEl: HTMLElement;
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly viewRegistry = new ViewRegistry();
	readonly commands: Commands;
	readonly plugins: Plugins;
	readonly bases: Bases;
	readonly setting: SettingsModal;
	readonly workspace: Workspace;
	readonly hoverSources = new Map<string, { display: string; defaultMod: boolean }>();
	lastEvent: UserEvent | null = null;
	readonly renderContext = { hoverPopover: null };

	constructor(parts: AppParts) {
		super('App');
		this.vault = parts.vault;
		this.metadataCache = parts.metadataCache;
		this.fileManager = parts.fileManager;
		this.rootEl = parts.rootEl;
		this.commands = new Commands(this);
		this.plugins = new Plugins(this);
		this.bases = new Bases(this);
		this.setting = new SettingsModal(this);
		this.workspace = new Workspace(this);
		this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
		for (const type of ['click', 'keydown', 'pointerdown'] as const) {
			window.addEventListener(type, (event) => { this.lastEvent = event; }, true);
		}
	}

	isDarkMode(): boolean {
		return isDark();
	}

	getTheme(): Theme {
		return currentTheme();
	}

	changeTheme(theme: Theme): void {
		setTheme(theme);
		this.workspace.trigger('css-change');
	}

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.storageKey(key));
		return text === null ? null : JSON.parse(text);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
		else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}
