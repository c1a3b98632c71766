// Words of Bases: the base of evidence that is created on request, and the view of competences in any base.
const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);

export const bases = {
	name: 'Create a base of my evidence',
	fileName: 'Evidence by competence',
	label: (name: string): string => `Creation of ${name}`,
	created: (name: string): string => `Created ${name}.`,
	off: 'Bases is switched off. Switch it on in the settings of Obsidian, among the core plugins, then try again. Everything else goes on without it.',
	anyway: 'Create the file anyway',
	starter: {
		columns: { note: 'Note', competences: 'Competences', level: 'Level', date: 'Date', folder: 'Folder' },
		views: { byCompetence: 'By competence', competences: 'Competences', byLevel: 'By level', thin: 'Without level or date' },
	},
	view: {
		name: 'Competences',
		area: 'Area',
		allAreas: 'All areas',
		radar: 'Show the radar',
		gaps: 'Show the gaps',
		noNotes: 'This base shows no notes. Loosen its filters, or tag a note with competence areas.',
		noneTagged: (all: number): string => (all === 1 ? 'The one note in this base carries no competence tag that is known. Tag it, or change the filters.' : `None of the ${all} notes in this base carries a competence tag that is known. Tag them, or change the filters.`),
		counted: (tagged: number, all: number): string => (tagged === all ? `${notes(all)} in this base ${all === 1 ? 'counts' : 'count'} as evidence` : `${tagged} of ${notes(all)} in this base ${tagged === 1 ? 'carries a competence tag that is known and counts' : 'carry a competence tag that is known and count'} as evidence`),
		whatElse: 'Ratings and target are those of the dashboard.',
		nothingShown: 'Radar and gaps are both switched off in the settings of this view. Switch one of them on.',
	},
};
