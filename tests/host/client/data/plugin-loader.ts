// Evaluates a plugin as Obsidian does: CommonJS text with `module`, `exports` and a `require` that knows few names.
import * as autocomplete from '@codemirror/autocomplete';
import * as cmCommands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import { notInHost, refuseUnknownNames } from './named-refusal';

const provided: Readonly<Record<string, unknown>> = {
	'@codemirror/autocomplete': autocomplete,
	'@codemirror/commands': cmCommands,
	'@codemirror/language': language,
	'@codemirror/lint': lint,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': lezerCommon,
	'@lezer/highlight': lezerHighlight,
	'@lezer/lr': lezerLr,
};

/** The code of a main.js as a function. */
type PluginCode = (module: object, exports: unknown, require: (name: string) => unknown) => void;

/** Evaluates the text of a main.js; returns its `default` export, or the whole of `module.exports` when that is the class. */
export function loadPlugin(code: string, obsidian: object): unknown {
	// The loader of plugins is the one place that has to run text; the policy of the page allows it for this.
	const evaluate: unknown = Reflect.construct(Function, ['module', 'exports', 'require', `${code}\n//# sourceURL=plugin/main.js`]);
	if (!isPluginCode(evaluate)) throw new Error('The plugin could not be evaluated.');
	return runPlugin(evaluate, obsidian);
}

/** The same from a script of the server's, which the browser keeps compiled from one page to the next. */
export async function loadKeptPlugin(url: string, obsidian: object): Promise<unknown> {
	const script = document.head.createEl('script', { attr: { src: url } });
	await new Promise((resolve, reject) => {
		script.addEventListener('load', resolve);
		script.addEventListener('error', () => reject(new Error(`${url} could not be read.`)));
	});
	const code: unknown = Reflect.get(window, 'keptPlugin');
	if (!isPluginCode(code)) throw new Error('The plugin could not be evaluated.');
	return runPlugin(code, obsidian);
}

function runPlugin(code: PluginCode, obsidian: object): unknown {
	const module: { exports: unknown } = { exports: {} };
	const require = (name: string): unknown => {
		if (name === 'obsidian') return obsidian;
		if (Object.hasOwn(provided, name)) return provided[name];
		throw notInHost(`module ${name}`);
	};
	code(module, module.exports, require);
	const { exports } = module;
	return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}

function isPluginCode(value: unknown): value is PluginCode {
	return typeof value === 'function';
}

/** Bundlers copy a module's names into an object with the same prototype: so the prototype refuses, and the copy with it. */
export function refusingModule(names: object): object {
	const module = { ...names };
	Object.setPrototypeOf(module, refuseUnknownNames({}, ''));
	return module;
}
