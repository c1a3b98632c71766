// Words of the commands themselves: their names, what they report, and what to do when something did not happen.

function notes(n: number): string {
	return n === 1 ? '1 note' : `${n} notes`;
}

export const commands = {
	names: {
		createPlan: 'Create transition plan',
		tagNote: 'Tag this note with competence areas',
		openDashboard: 'Open competence dashboard',
		undo: 'Undo last change',
	},
	menu: {
		tagNote: 'Tag with competence areas',
	},
	undo: 'Undo',
	open: 'Open',
	planCreated: (folder: string): string => `Transition plan created in ${folder}.`,
	planLabel: (name: string): string => `Creation of ${name}`,
	noOpenNote: 'No note is open. Open the note that proves something, then try again.',
	notANote: (name: string): string => `${name} is not a Markdown note, so it cannot carry tags. Tag a note that links to it instead.`,
	tagged: (name: string, added: number, removed: number): string => {
		const said = [...(added > 0 ? [`${added} added`] : []), ...(removed > 0 ? [`${removed} removed`] : [])];
		return said.length === 0 ? `${name}: evidence level and date written.` : `${name}: ${added + removed === 1 ? 'tag' : 'tags'} ${said.join(', ')}.`;
	},
	tagLabel: (name: string): string => `Tags of ${name}`,
	nothingToChange: (name: string): string => `${name} says this already. Nothing was written.`,
	noteGone: (path: string): string => `${path} is not there any more, so nothing was written.`,
	notTagged: (name: string, why: string): string => `${name} was not changed: ${why}`,
	nothingToUndo: 'There is nothing to undo.',
	undone: (label: string, n: number): string => `Undone: ${label} (${notes(n)}).`,
	undoLeft: (names: readonly string[]): string => `Left alone, because it changed since: ${names.join(', ')}.`,
	undoGone: (names: readonly string[]): string => `Not there any more: ${names.join(', ')}.`,
	failed: (name: string, why: string): string => `${name} stopped: ${why} Nothing else was changed. Try again; if it happens again, the developer console has the details.`,
	unreadableTemplate: (path: string): string => `The template ${path} could not be read.`,
};
