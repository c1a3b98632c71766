// The dashboard in any note: a fenced block `pathway-dashboard`. Everything is drawn before the processor is done, since
// nothing else is waited for when a note is printed.
import type { Plugin } from 'obsidian';
import { readBlockOptions } from '../core/dashboard/block-options';
import { titleOf } from '../core/file-name-date';
import { parseYaml } from '../markdown/yaml-text';
import { DashboardBlock, type BlockAsked } from '../ui/dashboard/block-child';
import { periods } from '../ui/dashboard/dashboard-state';
import { dashboardSource } from './dashboard-source';
import type { Workbench } from './workbench';

/** As it is written behind the fence; part of notes, so it does not change. */
const language = 'pathway-dashboard';

export function addDashboardBlock(plugin: Plugin, bench: Workbench): void {
	plugin.registerMarkdownCodeBlockProcessor(language, async (source, el, context) => {
		const feed = dashboardSource(bench, { hoverPopover: null });
		const block = new DashboardBlock(el, feed, () => askedOf(source, bench));
		context.addChild(block);
		await block.fill();
	});
}

function askedOf(source: string, { framework, index }: Workbench): BlockAsked {
	const parsed = parseYaml(source);
	if (parsed.kind === 'malformed') return { kind: 'problems', problems: [{ kind: 'malformed', line: parsed.line }] };
	return readBlockOptions(parsed.value, {
		areas: framework().areas,
		plans: index().tally.plans.map(({ path }) => ({ path, title: titleOf(path) })),
		periods,
		raters: ['manager', 'sponsor'] as const,
	});
}
