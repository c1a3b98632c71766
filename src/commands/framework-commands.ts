// What there is to do about the framework and the templates, and what is said when the framework changes.
import type { Plugin } from 'obsidian';
import { hasReplacements } from '../core/tagging/replaced-tags';
import { words } from '../i18n/words';
import { copyTemplates } from './copy-templates';
import { tellFrameworkChanges } from './framework-notices';
import { renameReplacedTags } from './rename-replaced';
import { runCommand } from './run-command';
import { showFramework } from './show-framework';
import type { Workbench } from './workbench';

export function addFramework(plugin: Plugin, bench: Workbench): void {
	const { names } = words().framework;
	plugin.addCommand({ id: 'show-framework', name: names.show, callback: () => runCommand(names.show, () => showFramework(bench)) });
	plugin.addCommand({ id: 'copy-templates', name: names.copyTemplates, callback: () => runCommand(names.copyTemplates, () => copyTemplates(bench)) });
	plugin.addCommand({
		id: 'rename-replaced-tags',
		name: names.renameReplaced,
		// Only an override can replace anything, and the built-in framework is not to be read for a look at the palette.
		checkCallback: (checking) => {
			const isOffered = bench.frameworks.state.kind !== 'built-in' && hasReplacements(bench.framework());
			if (isOffered && !checking) runCommand(names.renameReplaced, () => renameReplacedTags(bench));
			return isOffered;
		},
	});
	plugin.register(tellFrameworkChanges(bench));
	plugin.register(bench.frameworks.start());
}
