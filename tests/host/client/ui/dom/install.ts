import { installCreateElement } from './create-element';
import { installDelegatedEvents } from './delegated-events';
import { installHtmlMembers } from './html-members';
import { installLanguageMembers } from './language-members';
import { installNodeMembers } from './node-members';

/** Everything Obsidian adds to the page's own objects. Runs before any other code of the host. */
export function installDomExtensions(): void {
	installLanguageMembers();
	installNodeMembers();
	installHtmlMembers();
	installCreateElement();
	installDelegatedEvents();
}
