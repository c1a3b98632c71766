// The words that the readable note of a framework needs besides the framework's own; handed in, since core speaks no language.
import type { Qualification } from './qualifications';

export interface ActionFacts {
	/** Experience, exposure or education. */
	readonly mode: string;
	readonly weeks: number;
	readonly hours: number | undefined;
	readonly workDays: number;
	readonly toLevel: number;
	readonly shows: string;
}

export interface FrameworkNoteWords {
	readonly opening: (version: string, areas: number, competences: number) => string;
	readonly levels: string;
	readonly level: string;
	readonly name: string;
	readonly meaning: string;
	readonly scope: string;
	readonly targets: string;
	readonly behavioural: string;
	readonly competence: string;
	readonly weight: string;
	readonly about: (ids: string, weight: number, isCore: boolean) => string;
	readonly questions: string;
	readonly actions: string;
	readonly action: (action: ActionFacts) => string;
	readonly routes: string;
	readonly routeLength: (kind: 'main' | 'alongside', months: { readonly min: number; readonly typical: number; readonly max: number }, needsOpening: boolean) => string;
	readonly builds: (names: readonly string[]) => string;
	readonly needs: string;
	readonly risks: string;
	readonly guards: string;
	readonly milestones: string;
	readonly milestone: (month: number, what: string) => string;
	readonly exitTest: (text: string) => string;
	readonly certificates: string;
	readonly certificatesCheck: string;
	readonly certificate: string;
	readonly body: string;
	readonly courseDays: string;
	readonly examination: string;
	readonly prerequisite: string;
	readonly renewedAfter: string;
	readonly formerly: (name: string, former: string) => string;
	readonly exam: (exam: Qualification['exam']) => string;
	readonly renewal: (months: number) => string;
	readonly cpd: string;
	readonly cpdScheme: (scheme: { readonly name: string; readonly unit: string; readonly target: number; readonly period_months: number; readonly rules: readonly string[] }) => string;
	readonly acknowledgements: string;
}
