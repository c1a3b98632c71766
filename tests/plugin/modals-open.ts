// Opens modals on the page and leaves them open, where the stand-in for Obsidian's Modal closes itself at the next tick.
import { type App, ButtonComponent, ConfirmationModal, Modal } from 'obsidian';
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';

export function openOnThePage(): { app: App; latest: () => Modal } {
	document.body.empty();
	const opened: Modal[] = [];
	for (const kind of [Modal, ConfirmationModal]) {
		vi.spyOn(kind.prototype, 'open').mockImplementation(function open(this: Modal) {
			opened.push(this);
			document.body.append(this.containerEl);
			void this.onOpen();
		});
	}
	// Its buttons do not listen to clicks either.
	vi.spyOn(ButtonComponent.prototype, 'onClick').mockImplementation(function onClick(this: ButtonComponent, callback) {
		this.buttonEl.addEventListener('click', (event) => void callback(event));
		return this;
	});
	return {
		app: MockApp.createConfigured__().asOriginalType__(),
		latest: () => {
			const modal = opened[opened.length - 1];
			if (!modal) throw new Error('No modal was opened.');
			return modal;
		},
	};
}

export function find<K extends keyof HTMLElementTagNameMap>(container: HTMLElement, tag: K, selector = ''): HTMLElementTagNameMap[K] {
	const found = container.querySelector<HTMLElementTagNameMap[K]>(`${tag}${selector}`);
	if (!found) throw new Error(`No ${tag}${selector}`);
	return found;
}

export function button(container: HTMLElement, label: string): HTMLButtonElement {
	const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === label);
	if (!found) throw new Error(`No button ${label}`);
	return found;
}

export function type(input: HTMLInputElement, value: string): void {
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(target: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	target.dispatchEvent(event);
	return event;
}
