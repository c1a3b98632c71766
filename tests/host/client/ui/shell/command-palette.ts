import type { FuzzyMatch } from 'obsidian';
import type { App } from '../app';
import type { Command } from '../commands';
import { FuzzySuggestModal } from '../overlays/fuzzy-suggest-modal';
import { renderResults } from '../overlays/render-matches';
import { Platform } from '../platform';

const RECENT_KEY = 'command-palette-recent';
const REMEMBERED = 5;

export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Select a command...');
		this.emptyStateText = 'No commands found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	/** Recently used commands come first, the others by name. */
	getItems(): Command[] {
		const recent = this.recentIds();
		const rank = (command: Command): number => (recent.includes(command.id) ? recent.indexOf(command.id) : REMEMBERED);
		return this.app.commands.listCommands().sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(found: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		el.dataset['commandId'] = found.item.id;
		const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
		renderResults(title, found.item.name, found.match);
		const keys = (found.item.hotkeys ?? []).map(({ modifiers, key }) => [...modifiers.map((name) => (name === 'Mod' ? (Platform.isMacOS ? '⌘' : 'Ctrl') : name)), key.toUpperCase()].join(' + '));
		const aux = el.createDiv('suggestion-aux');
		for (const text of keys) aux.createEl('kbd', { cls: 'suggestion-hotkey', text });
	}

	onChooseItem(command: Command): void {
		const recent = [command.id, ...this.recentIds().filter((id) => id !== command.id)].slice(0, REMEMBERED);
		this.app.saveLocalStorage(RECENT_KEY, recent);
		this.app.commands.executeCommand(command);
	}

	private recentIds(): string[] {
		const stored = this.app.loadLocalStorage(RECENT_KEY);
		return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
	}
}
