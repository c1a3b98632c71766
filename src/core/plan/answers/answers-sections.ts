// The body of the answers note: what was said in words and in tables, each under its fixed heading. A heading is there when
// the question was answered, so that "nothing" and "not said" stay two things.
import { competencesOf, type Framework } from '../../framework/framework';
import { markdownTable } from '../../markdown-table';
import type { PlanRequest } from '../plan-request';
import type { RouteView } from '../route-choice';
import { cellText, lineText, sectionText } from './answer-text';
import { sectionOrder, tableColumns, tableSections, textSections, type AnswerSection, type TableSection } from './answers-form';
import type { AnswersWords } from './answers-words';

export interface AnswersContext {
	readonly request: PlanRequest;
	readonly framework: Framework;
	/** Which rules suggest each route. */
	readonly views: readonly RouteView[];
	readonly words: AnswersWords;
	/** Wiki link to the note with the ratings, when there is one. */
	readonly assessmentLink?: string;
}

export function answersSections(context: AnswersContext): string {
	const { words } = context;
	const texts = new Map<AnswerSection, string | undefined>([...wordsSections(context), ...tables(context), ['ratings', ratingsText(context)]]);
	return sectionOrder
		.flatMap((section) => {
			const text = texts.get(section);
			return text === undefined ? [] : [[`## ${words.headings[section]}`, ...(text === '' ? [] : [text])].join('\n\n')];
		})
		.join('\n\n');
}

function wordsSections({ request: { answers } }: AnswersContext): readonly (readonly [AnswerSection, string | undefined])[] {
	const items = answers.makingRoom?.map(lineText).filter((item) => item !== '');
	return [
		...textSections.map((section) => {
			const text = answers[section];
			return [section, text === undefined ? undefined : sectionText(text)] as const;
		}),
		['makingRoom', items?.map((item) => `- ${item}`).join('\n')],
	];
}

function tables(context: AnswersContext): readonly (readonly [TableSection, string | undefined])[] {
	const { priorRoles, support, opportunities, otherCertificates } = context.request.answers;
	const decisions = decisionRows(context);
	const rows: { readonly [Table in TableSection]: readonly Row[] | undefined } = {
		priorRoles,
		support,
		opportunities,
		otherCertificates: otherCertificates?.filter(({ name }) => name.trim() !== ''),
		decisions: decisions.length === 0 ? undefined : decisions,
	};
	return tableSections.map((section) => [section, tableOf(context.words, section, rows[section])] as const);
}

type Row = Readonly<Record<string, string | undefined>>;

function tableOf(words: AnswersWords, section: TableSection, rows: readonly Row[] | undefined): string | undefined {
	if (rows === undefined) return undefined;
	const columns: readonly string[] = tableColumns[section];
	const labels: Row = words.columns[section];
	const cells = rows.map((row) => columns.map((column) => cellText(row[column] ?? ''))).filter((row) => row.some((cell) => cell !== ''));
	return markdownTable(columns.map((column) => labels[column] ?? ''), cells);
}

/** Every rule that suggests the route, since the decision was one on all of them; a route that none suggests by its own id. */
function decisionRows({ request, views, words }: AnswersContext): readonly Row[] {
	return request.decisions.flatMap(({ route, decision, reason }) => {
		const fired = views.find((view) => view.route.id === route)?.fired ?? [];
		const suggestions = fired.length === 0 ? [route] : fired.map(({ id }) => id);
		return suggestions.map((suggestion) => ({ suggestion, decision: words.decisions[decision], reason: reason ?? '' }));
	});
}

function ratingsText({ request, framework, words, assessmentLink }: AnswersContext): string | undefined {
	if (request.ratings.size === 0) return undefined;
	const competences = competencesOf(framework);
	const given = competences.flatMap(({ id }) => {
		const level = request.ratings.get(id);
		return level === undefined ? [] : [[id, level] as const];
	});
	const others = (['manager', 'sponsor'] as const).filter((rater) => (request.ratedByOthers?.[rater] ?? []).length > 0);
	return words.ratings({ link: assessmentLink ?? '', given, unrated: competences.length - given.length, others });
}
