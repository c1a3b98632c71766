import { Platform } from './platform';

export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';

export interface KeyPress {
	readonly modifiers: string;
	readonly key: string;
	readonly vkey: string;
}

export type KeyListener = (event: KeyboardEvent, context: KeyPress) => unknown;

export interface KeyBinding {
	readonly scope: Scope;
	/** Sorted and joined, such as 'Ctrl,Shift'; null accepts any. */
	readonly modifiers: string | null;
	/** Null accepts any key. */
	readonly key: string | null;
	readonly func: KeyListener;
}

/** A set of key bindings that counts while it is on top of the keymap; what it does not know goes to its parent. */
export class Scope {
	keys: KeyBinding[] = [];

	constructor(readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyBinding {
		const binding = { scope: this, modifiers: modifiers === null ? null : joinModifiers(modifiers), key: key === null ? null : key.toLowerCase(), func };
		this.keys.push(binding);
		return binding;
	}

	unregister(binding: KeyBinding): void {
		const index = this.keys.indexOf(binding);
		if (index >= 0) this.keys.splice(index, 1);
	}

	/** False when a binding claimed the key and wants nothing more to happen. */
	handleKey(event: KeyboardEvent, press: KeyPress): unknown {
		for (const binding of this.keys) {
			if (binding.modifiers !== null && binding.modifiers !== press.modifiers) continue;
			if (binding.key !== null && binding.key !== press.key.toLowerCase() && binding.key !== press.vkey.toLowerCase()) continue;
			const result = binding.func(event, press);
			if (result !== undefined) return result;
		}
		return this.parent?.handleKey(event, press);
	}
}

export function keyPress(event: KeyboardEvent): KeyPress {
	const held: Modifier[] = [];
	if (event.ctrlKey) held.push('Ctrl');
	if (event.metaKey) held.push('Meta');
	if (event.altKey) held.push('Alt');
	if (event.shiftKey) held.push('Shift');
	const vkey = event.code.startsWith('Key') ? event.code.slice(3) : event.key;
	return { modifiers: joinModifiers(held), key: event.key, vkey };
}

function joinModifiers(modifiers: readonly Modifier[]): string {
	const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
	return modifiers.map((modifier) => (modifier === 'Mod' ? mod : modifier)).sort().join(',');
}
