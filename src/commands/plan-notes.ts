// The notes that come with a plan, drafted for the vault at hand.
import type { PlanRequest } from '../core/plan/plan-request';
import { formatDate } from '../host/format-date';
import { noteExists } from '../host/note-store';
import { draftPlanNotes, type PlanNotes } from './draft-plan-notes';
import type { Workbench } from './workbench';

/** Waits for the notes to be read when certificates were said, since one that has a note already keeps it. */
export async function planNotes(bench: Workbench, request: PlanRequest, template: string): Promise<PlanNotes> {
	const { app, settings } = bench;
	const { folder, dueStyle, taskTag } = settings.get();
	const index = bench.index();
	if (request.held.length > 0 || (request.answers.otherCertificates ?? []).length > 0) await index.whenReady();
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
		certificateNotes: index.tally.qualifications,
	});
}
