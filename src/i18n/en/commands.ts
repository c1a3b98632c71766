// Words of the commands themselves: their names, what they report, and what to do when something did not happen.

function notes(n: number): string {
	return n === 1 ? '1 note' : `${n} notes`;
}

export const commands = {
	names: {
		createPlan: 'Create transition plan',
		tagNote: 'Tag this note with competence areas',
		suggest: 'Suggest competences for this note',
		openDashboard: 'Open competence dashboard',
		undo: 'Undo last change',
		choosePlan: 'Choose the current plan',
	},
	menu: {
		tagNote: 'Tag with competence areas',
	},
	undo: 'Undo',
	open: 'Open',
	planCreated: (folder: string): string => `Transition plan created in ${folder}.`,
	answersKept: 'Your answers are kept. Create transition plan goes on where you stopped.',
	planLabel: (name: string): string => `Creation of ${name}`,
	noPlans: 'There is no transition plan yet. Create one first.',
	whichPlan: 'Which plan is current?',
	planIsCurrent: (name: string): string => `${name} is the current plan.`,
	noOpenNote: 'No note is open. Open the note that proves something, then try again.',
	notANote: (name: string): string => `${name} is not a Markdown note, so it cannot carry tags. Tag a note that links to it instead.`,
	tagged: (name: string, added: number, removed: number): string => {
		const tags = (n: number, what: string): readonly string[] => (n === 0 ? [] : [`${n} ${n === 1 ? 'tag' : 'tags'} ${what}`]);
		const said = [...tags(added, 'added'), ...tags(removed, 'removed')];
		return said.length === 0 ? `${name}: evidence level and date written.` : `${name}: ${said.join(', ')}.`;
	},
	tagLabel: (name: string): string => `Tags of ${name}`,
	nothingLikely: (name: string): string => `Nothing in ${name} points to a competence. Tag this note lists all of them.`,
	nothingToChange: (name: string): string => `${name} says this already. Nothing was written.`,
	noteGone: (path: string): string => `${path} is not there any more, so nothing was written. If it has moved, open it where it is now and run the command again.`,
	notTagged: (name: string, why: string): string => `${name} was not changed: ${why}`,
	settingsTrouble: (why: string): string => `The settings of Portfolio Pathway could not be read: ${why} The built-in ones are in force. Put data.json in the folder of the plugin right, or change a setting, which writes it anew.`,
	/** When the change itself was made, and its way back could not be kept. */
	logTrouble: {
		'not-kept': (why: string): string => `The change was made, but not entered into the change log: ${why} Undo works until Obsidian is closed.`,
		'undo-not-kept': (why: string): string => `What was to be taken back is taken back, but the change log could not be saved: ${why} After a restart Undo last change may offer it once more, and then changes nothing.`,
		'put-aside': (): string => 'The change log could not be read, most likely because it was cut short. Earlier changes cannot be undone any more. The file was put aside in the folder of the plugin as change-log.json.unreadable.',
	},
	/** Why something could not be written, as the end of a sentence or one of its own. */
	reasons: {
		folderTaken: (path: string): string => `${path} is a file, so no note can be put into it. Rename it, or choose another folder in the settings`,
		cutShort: (path: string, why: string): string => `${why}. ${path} was cut short by it: make room, then take its text back from the File recovery of Obsidian or from your backup`,
	},
	nothingToUndo: 'There is nothing to undo.',
	undone: (label: string, n: number): string => `Undone: ${label} (${notes(n)}).`,
	undoneNothing: 'No note was taken back.',
	undoLeft: (names: readonly string[]): string => `Left alone, because it changed since: ${names.join(', ')}.`,
	undoTogether: (names: readonly string[]): string => `Left alone as well, because notes that were made together are taken back together: ${names.join(', ')}.`,
	undoFailed: (path: string, why: string): string => `${path} could not be written: ${why}. It can be undone again.`,
	undoGone: (names: readonly string[]): string => `Not there any more: ${names.join(', ')}.`,
	failed: (name: string, why: string): string => `${name} stopped: ${why} Nothing else was changed. Try again; if it happens again, the developer console has the details.`,
	switchedOff: 'The plugin was switched off before the notes were read.',
	/** Why the properties of a note are left as they are, and what to do. */
	refusals: {
		'malformed-yaml': (line: string, detail: string): string => `its properties are not valid YAML${line}${detail === '' ? '' : ` (${detail})`}. Open it, correct the properties at the top, then tag it again.`,
		'tab-indentation': (line: string): string => `a tab indents its properties${line}, which YAML does not allow. Put spaces there, then tag it again.`,
		'duplicate-key': (line: string, detail: string): string => `the property ${detail} stands there twice${line}. Delete one of them, then tag it again.`,
		'duplicate-tags': (line: string): string => `it has two properties for tags${line}. Put the tags into one, then tag it again.`,
		'tags-mapping': (line: string): string => `its tags are not a list${line}. Write them as a list, then tag it again.`,
		'not-a-mapping': (line: string): string => `what stands between its --- lines is not properties${line}. Put an empty line above the first ---, then tag it again.`,
		'unclosed-fence': (): string => 'its properties begin with --- and never end. Add a line --- after the last property, then tag it again.',
		'toml-fence': (): string => 'its properties are written in TOML, which Obsidian does not read. Write them as YAML between --- lines, then tag it again.',
		'code-fence': (_line: string, detail: string): string => `its properties are written as ${detail}, which is never run or read. Write them as YAML between --- lines, then tag it again.`,
		'invalid-tag': (_line: string, detail: string): string => `${detail} is not a name that Obsidian accepts for a tag. Look at the tag prefix in the settings.`,
		'merge-key': (line: string, detail: string): string => `${detail} comes from another part of its properties by <<${line}. Write the property out, then tag it again.`,
		'not-a-scalar': (line: string, detail: string): string => `the property ${detail} holds a list or a group${line}. Give it one value, then tag it again.`,
		'invalid-key': (_line: string, detail: string): string => `${detail} is not a name for a property.`,
		'invalid-value': (_line: string, detail: string): string => `${detail} has no value that can be written.`,
		unproved: (): string => 'the change could not be shown to leave everything else as it is. Add the tag by hand, and send the properties of this note to us without the private parts.',
	},
	atLine: (line: number): string => ` in line ${line}`,
};
