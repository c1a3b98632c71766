import type { BasesAllOptions } from 'obsidian';
import type { App } from '../app';
import { BaseFileView } from './base-file-view';
import type { BasesView, BasesViewConfig, QueryController } from './bases-view';

export interface BasesViewRegistration {
	readonly name: string;
	readonly icon: string;
	readonly factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
	readonly options?: (config: BasesViewConfig) => BasesAllOptions[];
}

/** The core plugin Bases, and the views that plugins gave it. Off, it opens no `.base` file and takes no view. */
export class Bases {
	readonly registrations = new Map<string, BasesViewRegistration>();
	isOn = false;

	constructor(private readonly app: App) {}

	/** As the vault's core-plugins.json says; on when that says nothing. */
	async start(): Promise<void> {
		const { adapter, configDir } = this.app.vault;
		const path = `${configDir}/core-plugins.json`;
		const said: unknown = (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : {};
		this.switch(!(typeof said === 'object' && said !== null && 'bases' in said && said.bases === false));
	}

	switch(on: boolean): void {
		if (on === this.isOn) return;
		this.isOn = on;
		const { viewRegistry, workspace } = this.app;
		if (on) {
			viewRegistry.registerView('bases', (leaf) => new BaseFileView(leaf));
			viewRegistry.registerExtensions(['base'], 'bases');
			return;
		}
		workspace.detachLeavesOfType('bases');
		viewRegistry.unregisterView('bases');
		viewRegistry.unregisterExtensions(['base']);
		this.registrations.clear();
	}

	register(type: string, registration: BasesViewRegistration): boolean {
		if (!this.isOn) return false;
		if (this.registrations.has(type)) throw new Error(`A view of bases "${type}" is registered already`);
		this.registrations.set(type, registration);
		return true;
	}
}
