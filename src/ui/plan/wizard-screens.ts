// All screens of the wizard in their order. The last look at the note comes after them.
import type { CalendarDate } from '../../core/calendar-date';
import { latestRating } from '../../core/assessment/ratings';
import type { Framework } from '../../core/framework/framework';
import { checkRequest } from '../../core/plan/check-request';
import type { PlanRequest } from '../../core/plan/plan-request';
import { withNotes, type NotesOfPerson } from '../../core/plan/gather-request';
import { wizardRequest } from '../../core/plan/wizard-request';
import { ratingScreen } from '../rating/rating-screen';
import { certificatesScreen } from './certificates-screen';
import { confidenceScreen } from './confidence-screen';
import { cultureScreen } from './culture-screen';
import { managerScreen } from './manager-screen';
import { peopleScreen } from './people-screen';
import type { PlanForm } from './plan-form';
import { pmoScreen } from './pmo-screen';
import { readRole } from './role-form';
import { roleScreen } from './role-screen';
import { routesScreen } from './routes-screen';
import { servicesScreen } from './services-screen';
import { wantsScreen } from './wants-screen';
import type { WizardScreen } from './wizard-screen';

/** `notes` gives what is known by the time it is asked: it may still be on its way when the wizard opens. */
export function wizardScreens(framework: Framework, today: CalendarDate, notes: () => NotesOfPerson): readonly WizardScreen<PlanForm>[] {
	const known = (request: PlanRequest | undefined): PlanRequest | undefined => request && withNotes(request, notes(), today);
	return [
		roleScreen(framework, today),
		pmoScreen(framework),
		servicesScreen(framework),
		cultureScreen(framework),
		managerScreen(framework),
		wantsScreen(),
		confidenceScreen(),
		peopleScreen(framework),
		certificatesScreen(framework, today, () => notes().qualifications.map(({ qualification }) => qualification)),
		ratingScreen(framework, (id) => latestRating(notes().competences.get(id)?.ratings ?? [], 'self', today) !== undefined),
		routesScreen({ framework, requestOf: (form) => known(requestOf(form, framework, today)) }),
	];
}

/** Undefined while the first screen cannot be planned with. */
function requestOf(form: PlanForm, framework: Framework, today: CalendarDate): PlanRequest | undefined {
	const role = readRole(form.role);
	const isUsable = role.kind === 'complete' && checkRequest(role.answers, today, framework).problems.length === 0;
	return isUsable ? wizardRequest(role.answers, form) : undefined;
}
