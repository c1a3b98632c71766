// What the settings tab reads and writes, handed in by main.
import type { Framework } from '../../core/framework/framework';
import type { FrameworkState } from '../../core/framework/framework-state';
import type { Settings } from '../../core/settings';

export interface SettingsAccess {
	read(): Settings;
	write(next: Settings): void | Promise<void>;
	/** The one in force. Not asked before the tab is drawn. */
	framework(): Framework;
	frameworkState(): FrameworkState;
	/** Calls back when the framework in force has changed. */
	onFrameworkChange(listener: () => void): void;
}
