import type { PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';
import { keyPress, type Modifier, type Scope } from './scope';

/** The stack of scopes; a key goes to the topmost one. */
export class Keymap {
	scopes: Scope[] = [];
	/** The keys of the view that is active, below every modal and menu. */
	viewScope: () => Scope | null = () => null;

	constructor(readonly rootScope: Scope) {
		// In the capture phase, so that a modal's Escape comes before the editor below it hears of it.
		window.addEventListener('keydown', (event) => this.onKey(event), true);
	}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const index = this.scopes.indexOf(scope);
		if (index >= 0) this.scopes.splice(index, 1);
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		switch (modifier) {
			case 'Mod': return Platform.isMacOS ? event.metaKey : event.ctrlKey;
			case 'Ctrl': return event.ctrlKey;
			case 'Meta': return event.metaKey;
			case 'Shift': return event.shiftKey;
			case 'Alt': return event.altKey;
		}
	}

	/** Where a click with these keys held opens something: true is a new tab. */
	static isModEvent(event?: UserEvent | null): PaneType | boolean {
		if (event === null || event === undefined) return false;
		const middle = 'button' in event && event.button === 1;
		if (!Keymap.isModifier(event, 'Mod')) return middle ? 'tab' : false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const scope = this.scopes[this.scopes.length - 1] ?? this.viewScope() ?? this.rootScope;
		if (scope.handleKey(event, keyPress(event)) !== false) return;
		event.preventDefault();
		event.stopPropagation();
	}
}
