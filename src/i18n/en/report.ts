// Words of the report "where I stand", which goes to people outside the vault.
import type { ReportWords } from '../../core/export/where-i-stand';
import { emptyParts } from './next-proof';
import { formatDay } from './dates';

const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);
const privateNotes = (count: number): string => (count === 1 ? 'a private note' : `${count} private notes`);

/** The sentence of the next proof is made by who has the words for it. */
export const report: Omit<ReportWords, 'nextProof'> = {
	title: (plan, date) => `${plan}: where I stand, ${formatDay(date)}`,
	day: formatDay,
	measuredAgainst: (target) => `Measured against the profile ${target}, on levels from 0 to 5.`,
	proved: (proved, total) =>
		total === 1 ? `${proved} of 1 competence that has to move is proved at level 3.` : `${proved} of ${total} competences that have to move ${proved === 1 ? 'is' : 'are'} proved at level 3.`,
	included: (count) => (count === 1 ? 'One note is included.' : `${count} notes are included.`),
	leftOut: (count) => (count === 1 ? 'One private note is left out.' : `${count} private notes are left out.`),
	levelsRest: 'Levels may rest on private notes as well; where they do, the number of notes says so.',
	aPrivateNote: privateNotes(1),
	named: (title) => `“${title}”`,
	notes,
	and: (shown, count) => (shown === '' ? privateNotes(count) : `${shown} and ${privateNotes(count)}`),
	starComplete: 'Complete',
	starMissing: ({ missingStarParts }) => (missingStarParts.length === 4 ? 'None yet' : emptyParts(missingStarParts)),
	ratedOf: (rated, of) => `${rated} of ${of}`,
	certificate: ({ status, taken, renewal }) => ({
		state: status === 'planned' ? 'Planned' : taken === undefined ? 'Held' : `Passed on ${formatDay(taken)}`,
		renewal: 'date' in renewal ? formatDay(renewal.date) : '',
	}),
	parts: {
		areas: { heading: 'By area', caption: 'Mean level by area, 0 to 5', none: 'The framework has no area.' },
		competences: { heading: 'By competence, the largest gap first', caption: 'Proved is the highest level that two fresh notes support, one of them a complete STAR.', none: 'Nothing is rated yet, and no note carries a competence tag.' },
		evidence: { heading: 'What it rests on', caption: 'Notes by competence, the newest first', none: 'No note to show yet.' },
		certificates: { heading: 'Certificates', caption: 'Held and planned. What a renew-by date means is for the issuing body to say.', none: 'No certificate noted yet.' },
	},
	radarKey: 'In the radar: the dashed line is the target; circles are my rating, squares and the surface what is proved, triangles my manager, diamonds my sponsor.',
	columns: {
		area: 'Area',
		competence: 'Competence',
		target: 'Target',
		claimed: 'My rating',
		evidenced: 'Proved',
		manager: 'Manager',
		sponsor: 'Sponsor',
		rated: 'Rated',
		priority: 'Gap × weight',
		notes: 'Notes',
		next: 'Next proof needed',
		note: 'Note',
		date: 'Date',
		level: 'Level',
		star: 'STAR',
		certificate: 'Certificate',
		state: 'State',
		renewal: 'Renew by',
	},
	foot: ['Levels: 0 not yet, 1 observing, 2 contributing, 3 running, 4 owning, 5 shaping. Self ratings are claims; proved is what dated notes support.', 'A thinking aid for one person’s career, not a certified assessment.'],
};
