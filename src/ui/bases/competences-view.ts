// Radar and gaps in a base: claims and target as in the dashboard, evidence only from the notes that the base shows.
// Groups of the base are not followed: a competence is proved by all of its notes together.
import { BasesView, type BasesAllOptions, type QueryController } from 'obsidian';
import { competencesViewType } from '../../core/bases/starter-base';
import type { Area } from '../../core/framework/competences';
import { words } from '../../i18n/words';
import { DashboardBlock, type ReadySource } from '../dashboard/block-child';
import type { BlockLook } from '../dashboard/block-page';

/** Of the notes that a base shows at the moment. */
export interface NotesSource extends ReadySource {
	/** How many of them carry a competence tag. */
	readonly tagged: () => number;
}

export class CompetencesView extends BasesView {
	override readonly type = competencesViewType;
	private readonly pageEl: HTMLElement;
	private readonly source: NotesSource;
	private paths: ReadonlySet<string> = new Set();
	private isReady = false;
	/** With what it was asked to show: other options make another block. */
	private shown: { readonly asked: string; readonly block: DashboardBlock | undefined } | undefined;

	constructor(controller: QueryController, containerEl: HTMLElement, sourceOf: (paths: () => ReadonlySet<string>) => NotesSource) {
		super(controller);
		this.pageEl = containerEl.createDiv({ cls: 'pp-base' });
		this.source = sourceOf(() => this.paths);
	}

	override onload(): void {
		super.onload();
		this.register(() => this.pageEl.remove());
		this.register(this.source.onChange(() => this.sayWhatCounts()));
		void this.source.ready().then(() => {
			this.isReady = true;
			this.sayWhatCounts();
		});
	}

	override onDataUpdated(): void {
		// A base shows files of any kind.
		this.paths = new Set(this.data.data.flatMap(({ file }) => (file.extension === 'md' ? [file.path] : [])));
		this.show();
		this.sayWhatCounts();
		this.shown?.block?.drawSoon();
	}

	private show(): void {
		const options = this.paths.size === 0 ? undefined : askedOf((key) => this.config.get(key));
		const asked = JSON.stringify(options ?? 'nothing');
		if (this.shown?.asked === asked) return;
		if (this.shown?.block) this.removeChild(this.shown.block);
		this.pageEl.empty();
		this.pageEl.createEl('p', { cls: 'pp-base-counted', attr: { role: 'status' } });
		if (options === undefined || options.parts.length === 0) {
			this.shown = { asked, block: undefined };
			return;
		}
		const block = this.addChild(new DashboardBlock(this.pageEl.createDiv(), this.source, () => ({ kind: 'options', options })));
		this.shown = { asked, block };
		void block.fill();
	}

	private sayWhatCounts(): void {
		const line = this.pageEl.querySelector<HTMLElement>(':scope > .pp-base-counted');
		if (!line || !this.isReady) return;
		const { view } = words().bases;
		const text = this.paths.size > 0 && !this.shown?.block ? view.nothingShown : countedWords(this.source.tagged(), this.paths.size);
		if (line.getText() !== text) line.setText(text);
	}
}

function countedWords(tagged: number, all: number): string {
	const say = words().bases.view;
	if (all === 0) return say.noNotes;
	if (tagged === 0) return say.noneTagged(all);
	return `${say.counted(tagged, all)}. ${say.whatElse}`;
}

/** What the view can be told, in the menu that Bases has for that. */
export function viewOptions(areas: readonly Area[]): BasesAllOptions[] {
	const say = words().bases.view;
	const names: Record<string, string> = { '': say.allAreas };
	for (const { id, name } of areas) names[id] = name;
	return [
		{ type: 'dropdown', key: 'area', displayName: say.area, default: '', options: names },
		{ type: 'toggle', key: 'radar', displayName: say.radar, default: true },
		{ type: 'toggle', key: 'gaps', displayName: say.gaps, default: true },
	];
}

function askedOf(get: (key: string) => unknown): BlockLook {
	const area = get('area');
	const parts = (['radar', 'gaps'] as const).filter((part) => get(part) !== false);
	return { parts, isWhole: false, area: typeof area === 'string' && area !== '' ? area : undefined, plan: undefined, period: undefined, rater: undefined };
}
