// The framework: areas, competences, routes and rules. Its shape is in framework-shape.ts; here is how things in it are found.
import type { Area, Competence } from './competences';
import type { Framework } from './framework-shape';
import type { Qualification } from './qualifications';
import type { Route } from './routes';

export type { Framework } from './framework-shape';

export interface PlacedCompetence extends Competence {
	readonly area: Area;
}

/** In the order of the file, which is the order of every list shown. */
export function competencesOf(framework: Framework): readonly PlacedCompetence[] {
	return framework.areas.flatMap((area) => area.competences.map((competence) => ({ ...competence, area })));
}

export function findCompetence(framework: Framework, competenceId: string): PlacedCompetence | undefined {
	for (const area of framework.areas) {
		const competence = area.competences.find((candidate) => candidate.id === competenceId);
		if (competence) return { ...competence, area };
	}
	return undefined;
}

export function findRoute(framework: Framework, routeId: string): Route | undefined {
	return framework.routes.find((candidate) => candidate.id === routeId);
}

export function findQualification(framework: Framework, qualificationId: string): Qualification | undefined {
	return framework.qualifications.find((candidate) => candidate.id === qualificationId);
}

/** The target profile that is chosen beforehand. */
export function defaultTarget(framework: Framework): string {
	return (framework.target_profiles.find((profile) => profile.default) ?? framework.target_profiles[0])?.id ?? '';
}
