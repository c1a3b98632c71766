// The lists of the plan template, with what one item of each offers.
import type { Placeholder, PlaceholderKind } from '../../template/placeholder';

const of =
	(kind: PlaceholderKind) =>
	(name: string, meaning: string, example = ''): Placeholder => ({ name, kind, meaning, example });
const text = of('text');
const number = of('number');
const date = of('date');
const flag = of('flag');
const list = (name: string, meaning: string, fields: readonly Placeholder[]): Placeholder => ({ name, kind: 'list', meaning, example: '', fields });

const separator = text('separator', 'What stands between this item and the one before', ', ');
const link = text('link', 'Link to the task', '[[#^pw-drive-1|One named piece of work]]');
const due = text('due', 'When it is due; empty when it did not fit', '29 January 2027');
const line = text('line', 'One line of what was written', 'Housing association.');
const name = text('name', 'Name', 'Prioritisation');

const quarterFields: readonly Placeholder[] = [
	number('number', 'Number of the quarter', '1'),
	text('months', 'Its months', 'December 2026 to February 2027'),
	text('period', 'Its first and last day', '1 December 2026 to 28 February 2027'),
	text('focusText', 'Competences in focus', 'Prioritisation, gravitas'),
	text('result', 'Results to see', 'Two services chosen'),
	number('hours', 'Hours planned', '36'),
	number('capacity', 'Hours that can be planned', '37'),
	number('workDays', 'Days of work time', '5'),
	of('block')('quarterBlock', 'The block of the quarter'),
	list('focusRows', 'Competences in focus, in the quarters planned to the week', [
		name,
		text('levels', 'From the level to the next one', '2 to 3'),
		text('nextLevel', 'What that level looks like', 'Facilitates ranking for one function.'),
		text('question', 'The question a note should answer', 'What was stopped?'),
	]),
	list('tasks', 'Everything that is due', [
		text('id', 'Block id of the task', 'pw-drive-1'),
		text('text', 'What to do', 'Ask for one named piece of work'),
		text('taskTag', 'Tag from the settings, with a space after it', '#task '),
		flag('isMilestone', 'It is a milestone'),
		flag('isReview', 'It is a review'),
		text('dueMark', 'Due date in the style of the settings', '📅 2027-01-29'),
		text('keep', 'What to keep as proof, in the quarters planned to the week', 'their answers'),
		text('cost', 'Hours and work days', '2 hours'),
		date('begin', 'When to begin', '2027-01-04'),
		flag('beginAtOnce', 'It begins on the first day and is due in a later quarter'),
		flag('beginLater', 'It begins on another day than its quarter'),
	]),
];

export const listPlaceholders: readonly Placeholder[] = [
	list('notGiven', 'Gaps that only a route not chosen would build', [separator, name, text('takes', 'What it would take', 'a secondment')]),
	list('firstTasks', 'What is due first', [separator, link]),
	list('organisationWords', 'The organisation in the person’s words', [line]),
	list('readings', 'What the answers mean', [text('heading', 'The answer', 'Controlling'), text('text', 'What it means', 'People comply with you.')]),
	list('services', 'Services by how far they are the PMO’s', [text('today', 'How far', 'We run it'), text('names', 'Their names', 'Portfolio reporting')]),
	list('grown', 'Services that the plan grows', [separator, name, text('version', 'One level up', 'one list of all demand')]),
	list('skillsUnused', 'Management skills not in use', [name, link, due, flag('notFitted', 'What it brought forward found no room')]),
	list('priorRoles', 'Roles before the PMO', [separator, text('role', 'Role', 'PMO analyst'), text('years', 'From and to', '2016 to 2018'), text('usableFor', 'What of it is still usable', 'planning')]),
	list('startingUnsaid', 'Questions not answered yet, those that change most first', [text('ask', 'The question', 'How do decisions really get made?'), text('why', 'What the answer would change', 'What comes first.')]),
	list('ambitionWords', 'What the person wants, in their words', [line]),
	list('applyWhen', 'Conditions for applying', [text('condition', 'The condition', 'Every competence of weight 3 is proved'), text('today', 'Where it stands', '0 of 11')]),
	list('mustMove', 'Competences that have to move before applying', [
		name,
		flag('belowFloor', 'It is below the knowledge floor'),
		number('level', 'Level today; empty when not rated', '2'),
		number('toApply', 'Level needed to apply', '3'),
		number('targetLevel', 'Level of the target', '4'),
		number('priority', 'Gap times weight', '6'),
		number('canProve', 'Highest level that the plan’s own work can prove', '3'),
		text('firstProof', 'When the first proof at that level is due', '28 May 2027'),
	]),
	list('suggestions', 'Routes that the answers suggest', [name, text('because', 'Why', 'Leadership decides this step.'), text('decision', 'What was decided', 'Taken')]),
	list('pulled', 'Actions that the answers brought forward', [link, due, text('because', 'Why', 'nobody on the executive is behind this yet.')]),
	list('mainRoutes', 'All main routes, for comparison', [
		name,
		text('months', 'Shortest, usual and longest time', '9, **15**, 24'),
		number('closes', 'Gap times weight that it closes', '29'),
		flag('waits', 'It waits for an opening'),
		text('fits', 'Whether it fits before the first application', 'Yes'),
		text('suits', 'Whom it suits', 'Someone senior wants better choices'),
		text('risk', 'Its first risk', 'Title changes but the work does not'),
		text('doneWhen', 'Its exit test', 'Two decisions taken on your advice'),
	]),
	list('quarters', 'The quarters', quarterFields),
	list('certificates', 'Certificates held and planned', [
		name,
		text('state', 'Held, planned or not', 'By 31 March 2027'),
		text('exam', 'Format of the exam', '50 questions in 40 minutes'),
		text('course', 'Length of the course', '3 days'),
		text('renewBy', 'When it has to be renewed', '14 May 2027, your date'),
	]),
	list('doneMilestones', 'Milestones settled by a certificate that is held', [text('id', 'Block id', 'pw-formal-learning-m5'), text('text', 'The milestone', 'P3O Foundation passed'), date('taken', 'When it was passed', '2024-05-14')]),
	list('businessQuestions', 'Questions about the business', [text('question', 'The question', 'Which project served no objective?')]),
	list('businessTasks', 'Actions that build business knowledge', [link, due]),
	list('leadership', 'Competences of leadership and presence', [name, text('levels', 'Level today and target', '2, 4'), text('descriptor', 'What others see at the target', 'Executives stop and listen.')]),
	list('feedbackQuestions', 'Questions for the feedback rounds', [number('number', 'Number', '1'), text('ask', 'The question', 'What happens in the room?')]),
	list('people', 'Who is needed', [text('role', 'Who', 'Sponsor'), text('why', 'Why', 'Sits where decisions are made.'), text('ask', 'What to ask for', 'Two decisions'), name, text('lastContact', 'When last spoken', 'Never')]),
	list('makingRoom', 'What will be stopped or handed over', [text('what', 'What', 'The forty-page pack')]),
	list('risks', 'Risks of the chosen routes', [text('risk', 'The risk', 'A renewal date missed'), text('guard', 'What to do about it', 'Put it into this plan')]),
	list('opportunities', 'Openings noticed', [
		text('date', 'When', '2026-11-10'),
		text('opportunity', 'What', 'One view of all change'),
		text('route', 'Which route', 'Secondment'),
		text('whoKnows', 'Who knows more', 'J.K.'),
		text('decision', 'What was decided', 'Wait'),
		text('why', 'Why', 'Nobody else has the data'),
	]),
	list('notFitted', 'What found no room', [text('what', 'What to do', 'Take over a real budget'), text('builds', 'What it builds, or why it did not fit', 'Gravitas, to 4'), number('hours', 'Hours', '6'), number('workDays', 'Work days', '3')]),
	list('cadence', 'Reviews', [text('every', 'How often', 'Every week'), text('minutes', 'How long', 'ten minutes'), text('what', 'What', 'Tag notes.'), text('extra', 'What comes on top', 'The first time on 30 November.')]),
	list('decisions', 'What was decided', [date('date', 'When', '2026-12-01'), text('text', 'What', 'main route is a secondment.')]),
];
