import type { PluginManifest } from 'obsidian';
import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import type { BasesViewRegistration } from '../bases/bases';
import type { Command } from '../commands';
import { Component } from '../component';
import { MarkdownPreviewRenderer, type CodeBlockHandler, type PostProcessor } from '../markdown/post-processors';
import { missing } from '../refuse-unknown';
import type { PluginSettingTab } from '../settings/plugin-setting-tab';
import { addRibbonButton } from '../shell/ribbon';
import { addStatusBarItem } from '../shell/status-bar';
import type { ViewCreator } from '../views/view-registry';

export type CliHandler = (parameters: Record<string, string>) => string | Promise<string>;
export type ProtocolHandler = (parameters: Record<string, string>) => unknown;

/** What a plugin's main class extends; everything it registers goes when it is disabled. */
export abstract class Plugin extends Component {
	settings?: unknown;
	_onUserEnableCalled = false;

	constructor(readonly app: App, readonly manifest: PluginManifest) {
		super();
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = addRibbonButton(this.app, icon, title, callback);
		this.register(() => el.remove());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = addStatusBarItem(this.app);
		el.addClass(`plugin-${this.manifest.id}`);
		this.register(() => el.remove());
		return el;
	}

	/** Obsidian puts the plugin's id before the command's and its name before the command's name. */
	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.app.setting.addSettingTab(tab, true);
		this.register(() => this.app.setting.removeSettingTab(tab));
	}

	registerView(type: string, creator: ViewCreator): void {
		this.app.viewRegistry.registerView(type, creator);
		this.register(() => this.app.viewRegistry.unregisterView(type));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
	}

	registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
		this.app.hoverSources.set(id, info);
		this.register(() => this.app.hoverSources.delete(id));
	}

	registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): PostProcessor {
		return this.registerMarkdownPostProcessor(MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler), sortOrder);
	}

	/** False when the core plugin Bases is off. */
	registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
		const { bases } = this.app;
		if (!bases.register(viewId, registration)) return false;
		this.register(() => bases.registrations.delete(viewId));
		return true;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(): never {
		throw missing('Plugin.registerEditorSuggest');
	}

	registerObsidianProtocolHandler(action: string, handler: ProtocolHandler): void {
		this.app.plugins.protocolHandlers.set(action, handler);
		this.register(() => this.app.plugins.protocolHandlers.delete(action));
	}

	registerCliHandler(command: string, description: string, flags: unknown, handler: CliHandler): void {
		if (command !== this.manifest.id && !command.startsWith(`${this.manifest.id}:`)) throw new Error(`A CLI command of this plugin has to start with "${this.manifest.id}:".`);
		if (this.app.plugins.cliHandlers.has(command)) throw new Error(`The CLI command "${command}" is already registered.`);
		this.app.plugins.cliHandlers.set(command, { description, flags, handler });
		this.register(() => this.app.plugins.cliHandlers.delete(command));
	}

	async loadData(): Promise<unknown> {
		const reading = performance.now();
		const data = await this.app.plugins.readData(this.manifest.id);
		performance.measure('plugin data read', { start: reading });
		return data;
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.plugins.writeData(this.manifest.id, data);
	}

	onUserEnable(): void {
		return;
	}

	onExternalSettingsChange?(): unknown;
}
