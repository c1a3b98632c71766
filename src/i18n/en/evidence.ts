// Words of Log evidence and Turn this note into evidence.

type StarPart = 'situation' | 'task' | 'action' | 'result';

const starNames: Readonly<Record<StarPart, string>> = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' };

function joined(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export const evidence = {
	names: {
		log: 'Log evidence',
		turn: 'Turn this note into evidence',
	},
	menu: {
		turn: 'Turn into evidence',
	},
	which: 'Which competence does it prove?',
	nothingFound: 'Nothing found. Try a shorter word, the name of an area, or a keyword such as npv.',
	keys: {
		move: 'Move',
		choose: 'Choose',
		cancel: 'Cancel',
	},
	title: (competence: string): string => `Log evidence: ${competence}`,
	what: 'What happened',
	whatHelp: 'A few words. Left empty, the note is called after the competence.',
	when: 'When it happened',
	whenExpected: 'A date like 2026-11-22',
	whenFuture: 'That day is still to come. The note counts from then on.',
	path: (path: string): string => `Will be written: ${path}`,
	pathTaken: (path: string): string => `Will be written: ${path}, because there is a note of that name already.`,
	log: 'Log it',
	other: 'Another competence',
	cancel: 'Cancel',
	logged: (name: string): string => `Evidence logged: ${name}.`,
	logLabel: (name: string): string => `Creation of ${name}`,
	templateLook: (path: string): string => `${path} needs a look. The note was made all the same.`,
	notLogged: (why: string): string => `Evidence cannot be logged: ${why}`,
	moreReports: (n: number): string => (n === 1 ? 'One more line needs a look.' : `${n} more lines need a look.`),
	turned: (note: string, parts: readonly StarPart[]): string => `${note}: ${joined(parts.map((part) => starNames[part]))} added. Nothing else was changed.`,
	turnLabel: (note: string): string => `STAR headings of ${note}`,
	hasAll: (note: string): string => `${note} has all four headings already. Nothing was written.`,
	notTurned: (note: string, why: string): string => `${note} was not changed: ${why}`,
	notYetTagged: (note: string, why: string): string => `${note} carries no competence tag yet: ${why}`,
	/** Why no headings were added, and what to do. */
	refusals: {
		'open-comment': (line: string): string => `a comment begins${line} and never ends, so that it would hide the headings. Write its end, %% or -->, then try again.`,
		'open-block': (): string => 'a block of code or HTML in it never ends, and would swallow the headings. Write its end, then try again.',
	},
};
