// The notes that come with a plan, drafted for the vault at hand.
import type { PlanRequest } from '../core/plan/plan-request';
import { formatDate } from '../host/format-date';
import { noteExists } from '../host/note-store';
import { draftPlanNotes, type PlanNotes } from './draft-plan-notes';
import { lastAssessmentLink } from './last-assessment-link';
import { readyWithProgress } from './ready-with-progress';
import type { Workbench } from './workbench';

/** Waits for the notes to be read: what they say of ratings and certificates counts in the plan from its first day. */
export async function planNotes(bench: Workbench, request: PlanRequest, template: string): Promise<PlanNotes> {
	const { app, settings } = bench;
	const { folder, dueStyle, taskTag } = settings.get();
	await readyWithProgress(bench);
	return draftPlanNotes(request, {
		framework: bench.framework(),
		template,
		today: bench.today(),
		folder,
		dueStyle,
		taskTag,
		formatDate,
		isTaken: (path) => noteExists(app, path),
		isNameTaken: (name) => app.metadataCache.getFirstLinkpathDest(name, '') !== null,
		notes: bench.index().tally,
		lastAssessmentLink: lastAssessmentLink(bench),
	});
}
