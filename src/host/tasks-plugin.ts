// What the Tasks plugin makes of a line that is ticked, when it is there. Its API is documented for other plugins; Obsidian's
// types do not know the list of plugins, so what is found is looked at before it is used.
import type { App } from 'obsidian';

interface TasksApi {
	executeToggleTaskDoneCommand(line: string, path: string): unknown;
}

/** Undefined without the plugin. The lines to put in place of the one given, or undefined when it makes nothing of it. */
export function tasksToggle(app: App): ((line: string, path: string) => string | undefined) | undefined {
	const api = ['plugins', 'plugins', 'obsidian-tasks-plugin', 'apiV1'].reduce<unknown>(memberOf, app);
	if (!isTasksApi(api)) return undefined;
	return (line, path) => {
		const toggled = api.executeToggleTaskDoneCommand(line, path);
		return typeof toggled === 'string' && toggled.trim() !== '' && toggled !== line ? toggled : undefined;
	};
}

function memberOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isTasksApi(value: unknown): value is TasksApi {
	return typeof memberOf(value, 'executeToggleTaskDoneCommand') === 'function';
}
