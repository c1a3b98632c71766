// Opens a window of ours, which closes with the plugin: what is switched off must not write from a window that stayed open.
import type { App, Events, Modal } from 'obsidian';

const switchedOff = 'portfolio-pathway:switched-off';

/** `closed` is called however the window closes. */
export function openDialogue(modal: Modal, closed?: () => void): void {
	const events: Events = modal.app.workspace;
	const ref = events.on(switchedOff, () => modal.close());
	modal.setCloseCallback(() => {
		events.offref(ref);
		closed?.();
	});
	modal.open();
}

/** Each ends as one that was cancelled. */
export function closeDialogues({ workspace }: App): void {
	const events: Events = workspace;
	events.trigger(switchedOff);
}
