// What the picker lists first for a note: competences that are likely, each with the reason in words. Suggestions only.
import { getAllTags, type TFile } from 'obsidian';
import { currentPlan } from '../core/dashboard/current-plan';
import { likelyForNote, type ChoicesByLink, type LikelyReason } from '../core/matching/likely-for-note';
import { prepareMatcher } from '../core/matching/matcher';
import { linkTarget } from '../core/matching/suggestion-rule';
import type { Likely } from '../core/picker/sections';
import { words } from '../i18n/words';
import { searchableText } from '../markdown/searchable-text';
import type { Workbench } from './workbench';

/** At most six. `except` are competences that the note has. */
export function likelyCompetences(bench: Workbench, file: TFile, text: string, except: readonly string[]): readonly Likely[] {
	const { app, settings } = bench;
	const cache = app.metadataCache.getFileCache(file);
	const links = Object.keys(app.metadataCache.resolvedLinks[file.path] ?? {}).map(linkTarget);
	const request = {
		path: file.path,
		tags: (cache ? getAllTags(cache) : null) ?? [],
		links,
		parts: searchableText(text, file.basename),
		rules: settings.get().suggestionRules,
		choicesByLink: choicesByLink(bench, file.path, new Set(links)),
		focus: focusOf(bench),
		except,
	};
	return likelyForNote(request, prepareMatcher(bench.framework())).map(({ competence, reason }) => ({ competence, reason: reasonWords(reason) }));
}

/** For a note that is not written yet. */
export function likelyInFocus(bench: Workbench): readonly Likely[] {
	return focusOf(bench).map((competence) => ({ competence, reason: reasonWords({ kind: 'focus' }) }));
}

/** What other notes that link to the same notes were tagged with; only as far as the index has read them. */
function choicesByLink({ app, index }: Workbench, path: string, links: ReadonlySet<string>): ChoicesByLink {
	const choices = new Map<string, Map<string, number>>();
	if (links.size === 0) return choices;
	for (const { path: other, evidence } of index().notes()) {
		if (!evidence || other === path) continue;
		for (const target of Object.keys(app.metadataCache.resolvedLinks[other] ?? {}).map(linkTarget)) {
			if (!links.has(target)) continue;
			const counts = choices.get(target) ?? new Map<string, number>();
			for (const competence of evidence.competences) counts.set(competence, (counts.get(competence) ?? 0) + 1);
			choices.set(target, counts);
		}
	}
	return choices;
}

function focusOf({ index, settings }: Workbench): readonly string[] {
	return currentPlan(index().tally.plans, settings.get().currentPlan)?.plan.focus ?? [];
}

function reasonWords(reason: LikelyReason): string {
	const { likelyReasons } = words().tagging;
	switch (reason.kind) {
		case 'rule':
			return likelyReasons.rule(reason.rule.value);
		case 'linked-notes':
			return likelyReasons.linkedNotes(reason.count);
		case 'words':
			return likelyReasons.words(reason.words.slice(0, 3));
		case 'focus':
			return likelyReasons.focus;
	}
}
