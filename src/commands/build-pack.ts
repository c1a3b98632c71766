// Build evidence pack: which competences for which purpose, the stories read from their notes, shown as somebody else would
// read them, then written as a note or a page. Private notes are never offered; listed names become initials.
import { Notice } from 'obsidian';
import { reportWithInitials } from '../core/export/report';
import type { Shareable } from '../core/export/without-private';
import type { Framework } from '../core/framework/framework';
import { prepareMatcher } from '../core/matching/matcher';
import { findMentions } from '../core/matching/mentions';
import { suggestionsFrom } from '../core/matching/suggest-competences';
import { messageOf } from '../core/message-of';
import { proofsFor, proposedFor } from '../core/pack/best-proofs';
import { packEntry } from '../core/pack/pack-entry';
import { packReport, type PackEntry, type Story } from '../core/pack/pack-report';
import { isPrivateNote } from '../core/read-note-facts';
import { readNote } from '../host/note-store';
import { packNote } from '../i18n/en/pack';
import { nextProofOutside } from '../i18n/en/next-proof';
import { report as reportWords } from '../i18n/en/report';
import { words } from '../i18n/words';
import { searchableText } from '../markdown/searchable-text';
import { starStory } from '../markdown/star-story';
import { askForExport } from '../ui/export/export-modal';
import { askForPack, type PackChoice } from '../ui/pack/pack-modal';
import { readyWithProgress } from './ready-with-progress';
import { nextProofText, shareableOf } from './todays-model';
import type { Workbench } from './workbench';
import { writeReport } from './write-report';

/** As many as an application form has room for. */
const mostProposed = 6;

export async function buildPack(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	const { pack } = words();
	await readyWithProgress(bench);
	const framework = bench.framework();
	const shareable = shareableOf(bench);
	const { competences } = shareable.model;
	const choice = await askForPack(app, {
		rows: competences.map((row) => ({ row, notes: proofsFor(row) })),
		proposed: proposedFor(competences, mostProposed),
		match: (advert) => competencesIn(advert, framework),
	});
	if (!choice) return;
	const entries = await entriesOf(bench, choice, shareable);
	const report = packReport({ purpose: choice.purpose, today: bench.today(), entries, leftOut: shareable.leftOut }, { ...packNote, nextProof: (row) => nextProofText(row, packNote, nextProofOutside) });
	const names = settings.get().privateNames;
	const masked = reportWithInitials(report, names);
	const chosen = await askForExport(app, { title: pack.previewTitle, formats: ['markdown', 'html'], report, names, replaced: masked.replaced, filesOf: () => 1 });
	if (chosen) await writeReport(bench, chosen, masked.report);
}

async function entriesOf(bench: Workbench, { stories }: PackChoice, shareable: Shareable): Promise<readonly PackEntry[]> {
	const framework = bench.framework();
	const entries: PackEntry[] = [];
	for (const row of shareable.model.competences) {
		if (!stories.has(row.id)) continue;
		const path = stories.get(row.id);
		entries.push(packEntry(row, path, path === undefined ? undefined : await storyIn(bench, path), shareable, framework));
	}
	return entries;
}

async function storyIn(bench: Workbench, path: string): Promise<Story | undefined> {
	try {
		const text = await readNote(bench.app, path);
		return text === undefined ? undefined : starStory(text, { isHidden: (target) => isPrivateTarget(bench, target, path), words: reportWords.aPrivateNote });
	} catch (cause) {
		new Notice(words().pack.unreadable(path, messageOf(cause)), 15_000);
		return undefined;
	}
}

/** A link is a name as well: a story may lead to a note that stays out. */
function isPrivateTarget({ app, settings }: Workbench, target: string, from: string): boolean {
	const file = app.metadataCache.getFirstLinkpathDest(target, from);
	return file !== null && isPrivateNote(file.path, app.metadataCache.getFileCache(file)?.frontmatter, settings.get());
}

/** Every competence that the words of an advert point to, not only the likeliest few: a person goes through them. */
function competencesIn(advert: string, framework: Framework): ReadonlyMap<string, readonly string[]> {
	const matcher = prepareMatcher(framework);
	const everything = { ...matcher, matching: { ...matcher.matching, max_suggestions_per_note: matcher.competences.length } };
	return new Map(suggestionsFrom(findMentions(searchableText(advert), matcher), everything).map(({ competence, reasons }) => [competence, reasons.slice(0, 3)]));
}
