import type { Scope } from 'obsidian';

/** Mod+Enter finishes a dialogue from wherever one is in it: Enter alone may mean something else there. */
export function onModEnter(scope: Scope, act: () => void): void {
	scope.register(['Mod'], 'Enter', () => {
		act();
		return false;
	});
}
