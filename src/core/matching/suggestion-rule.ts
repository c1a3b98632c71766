// The user's own rules: notes in this folder, with this tag or with this link show that competence.

export const ruleKinds = ['folder', 'tag', 'link'] as const;

export interface SuggestionRule {
	readonly kind: (typeof ruleKinds)[number];
	/** A vault folder, a tag without #, or the note that is linked to, by name or path. */
	readonly value: string;
	/** Id of the competence that is likely then. */
	readonly competence: string;
}

export interface RuleSubject {
	/** Vault path of the note. */
	readonly path: string;
	/** With or without #. */
	readonly tags: readonly string[];
	/** What the note links to, as vault paths or as written in the links. */
	readonly links: readonly string[];
}

/** Total. A rule that is still being filled in stays; what is no rule at all is left out. */
export function readSuggestionRules(raw: unknown): readonly SuggestionRule[] {
	return Array.isArray(raw) ? raw.flatMap(readRule) : [];
}

function readRule(raw: unknown): readonly SuggestionRule[] {
	if (typeof raw !== 'object' || raw === null) return [];
	const read = (key: string): unknown => Object.entries(raw).find(([name]) => name === key)?.[1];
	const kind = ruleKinds.find((known) => known === read('kind'));
	const [value, competence] = [read('value'), read('competence')];
	if (!kind || typeof value !== 'string' || typeof competence !== 'string') return [];
	return [{ kind, value: value.trim(), competence: competence.trim() }];
}

/** Without regard to case. A folder holds its subfolders, a tag its nested tags; an empty rule holds nothing. */
export function ruleHolds(rule: SuggestionRule, subject: RuleSubject): boolean {
	switch (rule.kind) {
		case 'folder': {
			const folder = plain(rule.value).replace(/^\/+|\/+$/g, '');
			return folder !== '' && plain(subject.path).startsWith(`${folder}/`);
		}
		case 'tag': {
			const tag = plainTag(rule.value);
			return tag !== '' && subject.tags.map(plainTag).some((has) => has === tag || has.startsWith(`${tag}/`));
		}
		case 'link': {
			const target = linkTarget(rule.value);
			return target !== '' && subject.links.map(linkTarget).some((link) => link === target || sameName(link, target));
		}
	}
}

/** A link's target in the form in which targets are compared: without brackets, alias, heading, ending and case. */
export function linkTarget(link: string): string {
	const inside = link.trim().replace(/^!?\[\[/, '').replace(/\]\]$/, '');
	const target = inside.split(/[|#^]/, 1)[0] ?? '';
	return plain(target).replace(/\.md$/, '').replace(/^\/+/, '');
}

// As in Obsidian, a name without a folder means the note wherever it lies.
function sameName(a: string, b: string): boolean {
	return (!a.includes('/') || !b.includes('/')) && nameOf(a) === nameOf(b);
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function plainTag(tag: string): string {
	return plain(tag).replace(/^#+/, '').replace(/\/+$/, '');
}

function plain(text: string): string {
	return text.trim().normalize('NFC').toLowerCase();
}
