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

/** Evaluates the text of a main.js; returns its `default` export, or the whole of `module.exports` when that is the class. */
export function loadPlugin(code: string, obsidian: object): unknown {
	const module: { exports: unknown } = { exports: {} };
	const require = (name: string): unknown => {
		if (name === 'obsidian') return obsidian;
		if (Object.hasOwn(provided, name)) return provided[name];
		throw notInHost(`module ${name}`);
	};
	// The loader of plugins is the one place that has to run text; the policy of the page allows it for this.
	const evaluate: unknown = Reflect.construct(Function, ['module', 'exports', 'require', `${code}\n//# sourceURL=plugin/main.js`]);
	if (typeof evaluate !== 'function') throw new Error('The plugin could not be evaluated.');
	Reflect.apply(evaluate, undefined, [module, module.exports, require]);
	const { exports } = module;
	return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}

/** Bundlers copy a module's names into an object with the same prototype: so the prototype refuses, and the copy with it. */
export function refusingModule(names: object): object {
	const module = { ...names };
	Object.setPrototypeOf(module, refuseUnknownNames({}, ''));
	return module;
}
