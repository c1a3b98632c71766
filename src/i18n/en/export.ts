// Words of Export a report: the choice of files, the preview, and what was written.

const standing = (before: number): string => (before === 0 ? 'Nothing else was written.' : 'What was written before it is there and can be undone, and what was to follow was not written.');

export const exporting = {
	name: 'Export a report',
	title: 'Export a report',
	nothing: 'There is nothing to report yet. Tag a note, rate yourself or create a plan first.',
	help: 'This is what somebody else would read. Nothing has been written yet.',
	formats: 'Write as',
	format: {
		markdown: { name: 'Note', line: 'A note with tables; a radar goes beside it' },
		html: { name: 'Web page', line: 'One HTML file to print or to send' },
		csv: { name: 'Spreadsheet', line: 'A CSV file for each table' },
		json: { name: 'Data', line: 'A JSON file for other programs' },
		svg: { name: 'Radar as SVG', line: 'Sharp at any size' },
		png: { name: 'Radar as PNG', line: 'For slides and mail' },
	},
	initials: 'Names are replaced by initials where they are listed in settings. Read it once before you send it: a program cannot know everyone you wrote about.',
	noNames: 'No names are listed in settings, so none is replaced. Read it once before you send it: a program cannot know everyone you wrote about.',
	replaced: (name: string, initials: string, count: number): string => `${name} reads ${initials}${count === 1 ? '' : `, ${count} times`}`,
	write: (files: number): string => (files === 0 ? 'Choose at least one' : files === 1 ? 'Write one file' : `Write ${files} files`),
	cancel: 'Cancel',
	radar: 'Radar of the competence areas',
	label: (title: string): string => `Export ${title}`,
	written: (files: number, folder: string): string => (files === 1 ? `One file written to ${folder}.` : `${files} files written to ${folder}.`),
	notWritten: (path: string, why: string, before: number): string => `${path} was not written: ${why} ${standing(before)}`,
	taken: (path: string, before: number): string => `${path} was not written: a file of that name has come into being meanwhile. ${standing(before)} Run the command again; the new one will get another name.`,
	folderName: 'Reports',
};
