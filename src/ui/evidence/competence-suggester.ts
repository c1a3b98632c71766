// Chooses one competence by a few letters, with the search of the picker. Closing it chooses none.
import { SuggestModal, type App } from 'obsidian';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import { pickerSections, type Likely, type ListedOption } from '../../core/picker/sections';
import { words } from '../../i18n/words';
import { openDialogue } from '../open-dialogue';

export function pickOneCompetence(app: App, framework: Framework, likely: readonly Likely[] = []): Promise<PlacedCompetence | undefined> {
	return new Promise((resolve) => openDialogue(new CompetenceSuggester(app, framework, likely, resolve)));
}

interface ListedCompetence {
	readonly competence: PlacedCompetence;
	readonly reason: string | undefined;
}

class CompetenceSuggester extends SuggestModal<ListedCompetence> {
	constructor(
		app: App,
		private readonly framework: Framework,
		private readonly likely: readonly Likely[],
		private readonly resolve: (competence: PlacedCompetence | undefined) => void,
	) {
		super(app);
		const { evidence } = words();
		this.setPlaceholder(evidence.which);
		this.emptyStateText = evidence.nothingFound;
		this.setInstructions([
			{ command: '↑↓', purpose: evidence.keys.move },
			{ command: '↵', purpose: evidence.keys.choose },
			{ command: 'Esc', purpose: evidence.keys.cancel },
		]);
	}

	override getSuggestions(query: string): ListedCompetence[] {
		return pickerSections(this.framework, query, this.likely).flatMap(({ options }) => options.flatMap(competenceIn));
	}

	override renderSuggestion({ competence, reason }: ListedCompetence, el: HTMLElement): void {
		const nameEl = el.createDiv({ cls: 'pp-picker-name' });
		nameEl.createSpan({ text: competence.name });
		nameEl.createSpan({ cls: 'pp-picker-area', text: competence.area.name });
		el.createDiv({ cls: 'pp-picker-summary', text: competence.summary });
		if (reason !== undefined) el.createDiv({ cls: 'pp-picker-reason', text: reason });
	}

	override onChooseSuggestion({ competence }: ListedCompetence): void {
		this.resolve(competence);
	}

	override onClose(): void {
		super.onClose();
		// Obsidian closes first and then says what was chosen.
		window.setTimeout(() => this.resolve(undefined));
	}
}

// An area proves nothing by itself, so it is no choice here; its name still finds its competences.
function competenceIn({ option, reason }: ListedOption): readonly ListedCompetence[] {
	return option.kind === 'competence' ? [{ competence: option.competence, reason }] : [];
}
