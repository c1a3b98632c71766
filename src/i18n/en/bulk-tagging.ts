// Words for changing the tags of many notes at once: where the notes come from, the preview, progress and summary.

export function notes(n: number): string {
	return n === 1 ? '1 note' : `${grouped(n)} notes`;
}

/** `5,000`. */
function grouped(n: number): string {
	return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

export const bulk = {
	names: {
		tagNotes: 'Tag several notes with competence areas',
		fixTags: 'Find unknown competence tags',
		renameTags: 'Rename competence tags everywhere',
	},
	menu: {
		tagNotes: (n: number): string => `Tag ${notes(n)} with competence areas`,
	},
	source: {
		placeholder: 'Which notes?',
		folder: (folder: string, n: number): string => `Notes in ${folder} (${notes(n)})`,
		vault: (n: number): string => `All notes of the vault (${notes(n)})`,
		openTabs: (n: number): string => `Open tabs (${notes(n)})`,
		text: 'Notes that hold some words',
		tag: 'Notes with a tag',
		anyFolder: 'Notes in another folder',
		whichFolder: 'Which folder? Its subfolders count.',
		whichTag: 'Which tag? Tags below it count.',
		tagItem: (tag: string, n: number): string => `${tag} (${notes(n)})`,
		noTags: 'No note carries a tag yet.',
		none: 'No note was found there, so there is nothing to tag.',
		searchTitle: 'Find notes by their text',
		searchLabel: 'Words in the text or the name',
		searchHelp: 'All of the words, in any order. Case does not matter.',
		search: 'Find',
		searched: (done: number, all: number): string => `Looked through ${grouped(done)} of ${notes(all)}.`,
		noneWithText: (query: string): string => `No note holds ${query}. Try fewer words, or one that stands in the note for certain.`,
		readingTags: 'Reading the tags of your notes',
	},
	picker: {
		title: (n: number): string => `Tag ${notes(n)}`,
		action: 'What to do with the tags',
		actions: { add: 'Add', remove: 'Remove', replace: 'Replace' },
		actionHelp: {
			add: 'What is chosen is added. Other tags stay.',
			remove: 'What is chosen is removed. Other tags stay.',
			replace: 'Every note shows what is chosen and no other competence. Other tags stay.',
		},
		overwrite: 'Also where a note has a level or date of its own',
		overwriteHelp: 'Otherwise these stay, and only notes without one get it.',
		next: 'Show what will change',
		nothingYet: 'Choose at least one competence or area. You see every note before anything is written.',
		replaceByNothing: 'Nothing is chosen: all competence tags will be removed. You see every note before anything is written.',
		willAdd: (n: number): string => `Will be added to ${notes(n)}. You see every note before anything is written.`,
		willRemove: (n: number): string => `Will be removed from ${notes(n)}. You see every note before anything is written.`,
		willReplace: (n: number): string => `Will be all that ${notes(n)} show. You see every note before anything is written.`,
	},
	preview: {
		reading: (done: number, all: number): string => `Read ${grouped(done)} of ${notes(all)}. Nothing is written yet.`,
		help: 'Nothing has been written yet. Untick what is to stay as it is.',
		nothing: 'No note would change.',
		filter: 'Which notes are shown',
		all: (n: number): string => `All: ${grouped(n)}`,
		edited: (n: number): string => `Will change: ${grouped(n)}`,
		refused: (n: number): string => `Left alone: ${grouped(n)}`,
		unchanged: (n: number): string => `Says it already: ${grouped(n)}`,
		tickAll: 'Change all of them',
		ticked: (n: number, all: number): string => `${grouped(n)} of ${notes(all)} ticked`,
		list: 'Notes',
		keys: 'Arrows move, space ticks.',
		added: (tags: readonly string[]): string => `Added: ${tags.join(', ')}`,
		removed: (tags: readonly string[]): string => `Removed: ${tags.join(', ')}`,
		property: (key: string, value: string): string => `${key}: ${value}`,
		same: 'Nothing to change.',
		refusedState: 'Left alone',
		more: (n: number): string => `Show ${grouped(n)} more`,
		apply: (n: number): string => `Change ${notes(n)}`,
		change: 'Change the choice',
		cancel: 'Cancel',
	},
	writing: {
		progress: (done: number, all: number): string => `Changed ${grouped(done)} of ${notes(all)}.`,
		cancel: 'Stop',
		stopping: 'Stopping after this note.',
		stopped: (name: string): string => `${name} was stopped before anything was written.`,
	},
	undoing: {
		title: 'Undo',
		progress: (done: number, all: number): string => `Took back ${grouped(done)} of ${notes(all)}.`,
	},
	summary: {
		title: 'What was changed',
		changed: (n: number): string => (n === 0 ? 'No note was changed.' : `${notes(n)} changed.`),
		stopped: (n: number): string => `Stopped before ${notes(n)} were reached.`,
		sections: {
			failed: (n: number): string => `Could not be written: ${grouped(n)}`,
			refused: (n: number): string => `Left alone: ${grouped(n)}`,
			changedMeanwhile: (n: number): string => `Changed meanwhile, so left alone: ${grouped(n)}`,
			gone: (n: number): string => `Not there any more: ${grouped(n)}`,
			cancelled: (n: number): string => `Not reached: ${grouped(n)}`,
			unchanged: (n: number): string => `Said it already: ${grouped(n)}`,
			changed: (n: number): string => `Changed: ${grouped(n)}`,
			unticked: (n: number): string => `Unticked: ${grouped(n)}`,
		},
		meanwhileHelp: 'Their own tags or properties are not what the preview showed. Run it again to see what it would do now.',
		openHelp: 'A note opens in a new tab behind this window.',
		undo: 'Undo',
		close: 'Close',
		short: (changed: number, rest: number): string => (rest === 0 ? `${notes(changed)} changed.` : `${notes(changed)} changed, ${grouped(rest)} not.`),
	},
	undone: {
		title: 'What was taken back',
		sections: {
			left: (n: number): string => `Changed since, so left alone: ${grouped(n)}`,
			together: (n: number): string => `Made together with these, so left alone as well: ${grouped(n)}`,
			gone: (n: number): string => `Not there any more: ${grouped(n)}`,
			failed: (n: number): string => `Could not be written: ${grouped(n)}`,
			stopped: (n: number): string => `Not reached: ${grouped(n)}`,
			undone: (n: number): string => `Taken back: ${grouped(n)}`,
		},
		stoppedHelp: 'Undo last change goes on with these.',
	},
	why: {
		gone: 'It is not there any more.',
		unreadable: (reason: string): string => `It could not be read: ${sentence(reason)}`,
		notWritten: (reason: string): string => `It could not be written: ${sentence(reason)}`,
		notLogged: (reason: string): string => `It was not written, because the way back could not be saved: ${sentence(reason)}`,
		inBody: (tags: readonly string[]): string => `In the text of the note stands ${tags.join(', ')}. Only tags in the properties are changed; put this one right by hand.`,
	},
	/** What a change is called when it is undone. */
	labels: {
		add: 'Tags added',
		remove: 'Tags removed',
		replace: 'Tags replaced',
		fix: 'Tags put right',
		rename: (from: string, to: string): string => `Tags renamed from ${from} to ${to}`,
	},
	fixes: {
		title: 'Unknown competence tags',
		none: 'Every competence tag names an area or a competence of the framework, in the right place.',
		help: 'Choose what each of them was meant to be. You see every note before anything is written.',
		unknown: (tag: string): string => `${tag} is not in the framework.`,
		wrongArea: (tag: string): string => `${tag} is under the wrong area.`,
		inNotes: (n: number): string => `In ${notes(n)}`,
		rename: 'Change it to',
		leave: 'Leave it as it is',
		next: 'Show what will change',
		previewTitle: 'Put tags right',
	},
	rename: {
		which: 'Rename the tags under which prefix?',
		prefix: (prefix: string, n: number): string => (n === 1 ? `${prefix} (1 tag)` : `${prefix} (${grouped(n)} tags)`),
		none: (prefix: string): string => `No note carries competence tags under a prefix other than ${prefix}.`,
		title: (from: string, to: string): string => `Rename tags from ${from} to ${to}`,
		offer: (from: string, to: string, n: number): string => `The tag prefix is ${to} now. ${notes(n)} ${n === 1 ? 'is' : 'are'} still tagged under ${from} and ${n === 1 ? 'counts' : 'count'} no longer.`,
		button: 'Rename the tags',
		later: 'Leave them',
	},
};

function sentence(reason: string): string {
	return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
