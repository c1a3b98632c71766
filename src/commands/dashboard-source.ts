// What feeds the dashboard: the model of the notes as they are now, and what its links and buttons do.
import type { HoverParent } from 'obsidian';
import { summarise } from '../core/dashboard/summarise';
import type { Tally } from '../core/dashboard/tally';
import { hoverNote, openNote } from '../host/open-note';
import { words } from '../i18n/words';
import type { ReadySource } from '../ui/dashboard/block-child';
import { dashboardViewType } from '../ui/dashboard/dashboard-view';
import { choosePlan } from './choose-plan';
import { createPlan } from './create-plan';
import { fixTags } from './fix-tags';
import { withFrameworkProblems } from './framework-problems';
import { logEvidence } from './log-evidence';
import { changeTask } from './plan-tasks';
import { prepareRating } from './prepare-rating';
import { rate } from './rate';
import { reviewQuarter } from './review-quarter';
import { runCommand } from './run-command';
import { tagNote } from './tag-note';
import type { Workbench } from './workbench';

const progressMs = 250;

/** `countedOf` may leave out some of what all notes together say. */
export function dashboardSource(bench: Workbench, hoverParent: HoverParent, countedOf = (tally: Tally): Tally => tally): ReadySource {
	const { app, settings } = bench;
	const index = bench.index();
	const { commands: { names }, dashboardPlan, evidence, rating } = words();
	let isFilled = false;
	const ready = async (): Promise<void> => {
		await index.whenReady();
		isFilled = true;
	};
	return {
		ready,
		model: (look) => (isFilled ? withFrameworkProblems(summarise(countedOf(index.tally), bench.framework(), settings.get(), bench.today(), look), bench.frameworks.state) : undefined),
		progress: () => index.progress,
		onChange: (changed) => {
			const stops = [index.onChange(changed), settings.onChange(changed), bench.frameworks.onChange(changed)];
			// Most notes say nothing to us and change nothing; how far the reading is changes all the same.
			const ticking = window.setInterval(() => (isFilled ? undefined : changed()), progressMs);
			stops.push(() => window.clearInterval(ticking));
			void ready().then(() => {
				window.clearInterval(ticking);
				changed();
			});
			return () => stops.forEach((stop) => stop());
		},
		actions: {
			openNote: (path, event) => runCommand(names.openDashboard, () => openNote(app, path, event)),
			hoverNote: (path, event, target) => hoverNote(app, hoverParent, dashboardViewType, path, event, target),
			createPlan: () => runCommand(names.createPlan, () => createPlan(bench)),
			choosePlan: () => runCommand(names.choosePlan, () => choosePlan(bench)),
			changeTask: (change, plan, task) => runCommand(dashboardPlan.names[change], () => changeTask(bench, change, plan, task)),
			logEvidence: (competence, level) => runCommand(evidence.names.log, () => logEvidence(bench, competence, level)),
			prepareRating: (competence) => runCommand(rating.names.prepare, () => prepareRating(bench, competence)),
			reviewPlan: () => runCommand(words().review.names.review, () => reviewQuarter(bench)),
			rate: (competence) => runCommand(rating.names.rate, () => rate(bench, competence)),
			fixTags: () => runCommand(words().bulk.names.fixTags, () => fixTags(bench)),
			tagNote: () => runCommand(names.tagNote, () => tagNote(bench, app.workspace.getActiveFile())),
		},
	};
}
