// Every way in which the text of a note comes into the product, as functions of the text. Editors give the text back.
import { prepareMatcher } from '../../src/core/matching/matcher';
import { suggestCompetences } from '../../src/core/matching/suggest-competences';
import { rankCompetences } from '../../src/core/matching/rank-competences';
import { inverseEdit, undoEdit } from '../../src/core/undo/inverse-edit';
import { answersNoteWords } from '../../src/i18n/en/answers-note';
import { cellWords } from '../../src/i18n/en/rating-form';
import { addStarHeadings } from '../../src/markdown/add-star-headings';
import { readAnswersNote } from '../../src/markdown/answers-note';
import { writeDecisions } from '../../src/markdown/edit-decisions';
import { editFrontMatter } from '../../src/markdown/edit-front-matter';
import { readOverride } from '../../src/markdown/framework-override';
import { readFrontMatter } from '../../src/markdown/front-matter';
import { readManagedBlocks } from '../../src/markdown/managed-blocks';
import { bodyOf as bodyOfNote, noteFromTemplate } from '../../src/markdown/note-from-template';
import { readPlanBody } from '../../src/markdown/plan-tasks';
import { dropTask, moveTask, tickTask } from '../../src/markdown/plan-task-edit';
import { readBackRating } from '../../src/markdown/read-rating-form';
import { readDecisions, readReasons, readTaskRecord } from '../../src/markdown/read-review';
import { searchableText } from '../../src/markdown/searchable-text';
import { starSections } from '../../src/markdown/star-sections';
import { starStory } from '../../src/markdown/star-story';
import { readStarTemplate } from '../../src/markdown/star-template';
import { updatePlanNote } from '../../src/markdown/update-plan-note';
import { writingPlace } from '../../src/markdown/writing-place';
import evidenceTemplate from '../../templates/evidence.md';
import { bundledFramework } from '../bundled-framework';

export const framework = bundledFramework();
const matcher = prepareMatcher(framework);
const star = readStarTemplate(evidenceTemplate());
const newPlan = { body: '# Plan\n\n## Route\n\n%% pathway:begin route v1 h=1 t= %%\n\nGrow.\n\n%% pathway:end route %%\n', properties: [['pathway-target', 'head-of-portfolio']] as const };
const place = { line: '- [ ] Ask 📅 2027-02-28 ^pw-a', blockId: 'pw-a' };
const tag = 'competence/investment/investment-appraisal';

export const noteReaders: Readonly<Record<string, (text: string) => unknown>> = {
	'front matter': readFrontMatter,
	'a tag put in': (text) => editFrontMatter(text, { tags: { add: [tag] } }),
	'a tag taken out': (text) => editFrontMatter(text, { tags: { remove: [tag, 'a'] } }),
	'properties set': (text) => editFrontMatter(text, { properties: [{ key: 'evidence-date', value: '2026-11-22' }, { key: 'evidence-level', value: 3 }] }),
	'a property taken out': (text) => editFrontMatter(text, { properties: [{ key: 'pathway-status', value: null }] }),
	'STAR parts': (text) => starSections(text),
	'STAR headings added': (text) => addStarHeadings(text, star),
	'STAR story': starStory,
	'a template for evidence': (text) => readStarTemplate(text, evidenceTemplate()),
	'the place to write': writingPlace,
	'plan body': readPlanBody,
	'managed blocks': readManagedBlocks,
	'a plan updated': (text) => updatePlanNote(text, newPlan, '2027-01-10', 'Gone.'),
	'a task ticked': (text) => tickTask(text, place, '2027-01-10', 'tasks'),
	'a task moved': (text) => moveTask(text, place, '2027-01-10'),
	'a task dropped': (text) => dropTask(text, place, '2027-01-10: Dropped “Ask”'),
	'rating form': (text) => readBackRating(text, framework, cellWords),
	'answers note': (text) => readAnswersNote(text, framework, answersNoteWords),
	'decisions written': (text) => writeDecisions(text, [{ route: 'secondment', decision: 'taken', reason: '' }], framework, answersNoteWords),
	'framework override': (text) => readOverride(text, 'note'),
	'framework file': (text) => readOverride(text, 'file'),
	'record of a review': readTaskRecord,
	'decisions of a plan': readDecisions,
	'reasons of a rating': readReasons,
	'searchable text': (text) => searchableText(text, 'A note'),
	suggestions: (text) => suggestCompetences(searchableText(text, 'A note'), matcher),
	ranking: (text) => rankCompetences(searchableText(text, 'A note'), matcher),
	'a note from a template': (text) => noteFromTemplate(text, [['evidence-date', '2026-11-22'], ['tags', [tag]]]),
	'a body': bodyOfNote,
	'an undo': (text) => undoEdit(`${text}x`, inverseEdit(text, `${text}x`)),
};
