// The commands as the built plugin registers them, found by loading it over an app that does nothing.
import vm from 'node:vm';

/** @typedef {{ readonly id: string, readonly name: string, readonly hotkeys?: readonly unknown[] }} Command */
/** @typedef {{ readonly id: string, readonly name: string }} Named */

/** @param {string} code main.js @param {Named} manifest @returns {Promise<readonly Command[]>} */
export async function registeredCommands(code, manifest) {
	/** @type {Command[]} */
	const commands = [];
	class Plugin {
		app = nothing;
		manifest = manifest;
		/** @param {Command} command */
		addCommand(command) {
			commands.push(command);
			return command;
		}
		async loadData() {
			return null;
		}
	}
	Object.setPrototypeOf(Plugin.prototype, nothing);
	const obsidian = new Proxy({}, { get: (_, name) => (name === 'Plugin' ? Plugin : class {}) });
	/** @type {{ exports: { default?: new () => { onload(): unknown } } }} */
	const module = { exports: {} };
	vm.compileFunction(code, ['module', 'exports', 'require'], { filename: 'main.js' })(module, module.exports, () => obsidian);
	if (!module.exports.default) throw new Error('main.js exports no plugin. Run `npm run build` and look at src/main.ts.');
	await new module.exports.default().onload();
	return commands;
}

/** Whatever is asked of it, it has, and does nothing. @type {object} */
const nothing = new Proxy(() => undefined, {
	get: (_, key) => {
		if (key === 'then' || key === Symbol.iterator || key === Symbol.asyncIterator) return undefined;
		return key === Symbol.toPrimitive ? () => '' : nothing;
	},
	apply: () => nothing,
});

/** @param {readonly Command[]} commands @param {Named} manifest @returns {readonly string[]} */
export function commandProblems(commands, manifest) {
	const none = commands.length === 0 ? ['main.js registers no command, so nobody could use it by keyboard. Look at src/main.ts.'] : [];
	const twice = commands.filter(({ id }, index) => commands.findIndex((other) => other.id === id) < index).map(({ id }) => `Two commands have the id ${id}, and the second takes the place of the first. Give it another.`);
	return [...none, ...twice, ...commands.flatMap((command) => problemsOf(command, manifest))];
}

/** @param {Command} command @param {Named} manifest @returns {readonly string[]} */
function problemsOf({ id, name, hotkeys = [] }, manifest) {
	const holds = (/** @type {string} */ text, /** @type {string} */ part) => text.toLowerCase().includes(part.toLowerCase());
	return [
		...(holds(id, manifest.id) ? [`The command id ${id} holds the plugin's id, which the app puts before it. Take it out.`] : []),
		...(holds(name, manifest.name) ? [`The command name "${name}" holds the plugin's name, which the app puts before it. Take it out.`] : []),
		...(holds(id, 'command') ? [`The command id ${id} holds "command", which is clear from where it stands. Take it out.`] : []),
		...(holds(name, 'command') ? [`The command name "${name}" holds "command", which is clear from where it stands. Take it out.`] : []),
		...(hotkeys.length > 0 ? [`The command "${name}" comes with a hotkey, which may be taken already by the user or by another plugin. Leave it to the user.`] : []),
	];
}
