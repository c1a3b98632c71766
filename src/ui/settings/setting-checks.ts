// Says what would be right where a setting cannot be used as typed; nothing where it can.
import type { SuggestionRule } from '../../core/matching/suggestion-rule';
import { words } from '../../i18n/words';

// What Windows, Android and Obsidian's own links cannot have in a path.
const badInPath = /[\\:*?"<>|#^[\]]/g;

export function folderProblem(path: string): string | undefined {
	const { problems } = words().settings;
	const parts = path.trim().replace(/^\/+|\/+$/g, '').split('/');
	const bad = [...new Set(path.match(badInPath) ?? [])];
	if (bad.length > 0) return problems.folderCharacters(bad.join(' '));
	if (parts.length === 1 && parts[0] === '') return problems.folderEmpty;
	if (parts.some((part) => part.trim() === '' || /^\.|[. ]$/.test(part))) return problems.folderDots;
	return undefined;
}

export function optionalFolderProblem(path: string): string | undefined {
	return path.trim() === '' ? undefined : folderProblem(path);
}

export function foldersProblem(lines: string): string | undefined {
	return linesOf(lines).map(folderProblem).find((problem) => problem !== undefined);
}

/** Obsidian's rule for a tag: letters, digits, -, _ and / between parts, and not digits alone. */
export function tagProblem(tag: string): string | undefined {
	const { problems } = words().settings;
	const bare = tag.trim().replace(/^#/, '').replace(/\/$/, '');
	if (bare === '') return problems.tagEmpty;
	if (!/^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_-]+(\/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_-]+)*$/u.test(bare)) return problems.tagCharacters;
	return /^[\d/]+$/.test(bare) ? problems.tagDigits : undefined;
}

export function optionalTagProblem(tag: string): string | undefined {
	return tag.trim() === '' ? undefined : tagProblem(tag);
}

export function noteProblem(path: string): string | undefined {
	return path.trim() === '' || /[^/]\.md$/i.test(path.trim()) ? undefined : words().settings.problems.note;
}

/** A note or a file of YAML; empty for none. */
export function frameworkFileProblem(path: string): string | undefined {
	return path.trim() === '' || /[^/]\.(md|ya?ml)$/i.test(path.trim()) ? undefined : words().settings.problems.frameworkFile;
}

/** One name a line. A single letter would blacken half a report. */
export function namesProblem(lines: string): string | undefined {
	return linesOf(lines).some((name) => [...name].length < 2) ? words().settings.problems.name : undefined;
}

export function ruleValueProblem(kind: SuggestionRule['kind'], value: string): string | undefined {
	switch (kind) {
		case 'folder':
			return folderProblem(value);
		case 'tag':
			return tagProblem(value);
		case 'link':
			return /[^\s[\]|#^]/.test(value) ? undefined : words().settings.problems.link;
	}
}

export function hoursProblem(hours: number): string | undefined {
	return hours >= 0 && hours <= 40 ? undefined : words().settings.problems.hours;
}

/** The lines with something on them. */
export function linesOf(text: string): readonly string[] {
	return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
