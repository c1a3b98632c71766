// Waits until the notes are read, and says how far it has got when that takes a while.
import { Notice } from 'obsidian';
import { words } from '../i18n/words';
import type { Workbench } from './workbench';

const everyMs = 250;

export async function readyWithProgress(bench: Workbench): Promise<void> {
	const index = bench.index();
	let notice: Notice | undefined;
	const timer = window.setInterval(() => {
		const { progress } = index;
		if (!progress) return;
		notice ??= new Notice('', 0);
		notice.setMessage(words().review.reading(progress.done, progress.all));
	}, everyMs);
	try {
		await index.whenReady();
	} finally {
		window.clearInterval(timer);
		notice?.hide();
	}
}
