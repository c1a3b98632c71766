// What could not be read: what, where, what was expected, what happens meanwhile. `{note}` is the link to the note.
const expected = {
	level: 'A whole number from 0 to 5 is expected.',
	date: 'A date like 2028-12-01 is expected.',
	rater: 'One of self, manager or sponsor is expected.',
	profile: 'A target of the framework is expected, such as portfolio-pmo-lead.',
	competence: 'A competence of the framework is expected.',
	qualification: 'A qualification of the framework is expected.',
	status: 'One of planned or held is expected.',
	hours: 'A number above 0 is expected.',
	scheme: 'A scheme of the framework is expected, such as apm.',
};

export const unreadable = {
	heading: 'What cannot be read',
	count: (count: number) => (count === 1 ? 'One thing was left out. The rest counts.' : `${count} things were left out. The rest counts.`),
	badValue: (key: string, found: string, kind: keyof typeof expected) => `In {note}, ${key} is "${found}". ${expected[kind]} The rest of the note counts.`,
	unknownTag: (tag: string) => `${tag} is not in the framework. It stands in {note}.`,
	unknownTagNearest: (tag: string, nearest: string) => `${tag} is not in the framework. Nearest: ${nearest}. It stands in {note}.`,
	wrongArea: (tag: string, right: string) => `${tag} is under the wrong area and counts as ${right}. It stands in {note}.`,
	invisibleTag: (tag: string) => `Obsidian does not see ${tag} where it stands in {note}. It counts here; a list under tags mends it.`,
	fixNotes: (count: number) => (count === 1 ? 'Fix 1 note' : `Fix ${count} notes`),
	andMore: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
};
