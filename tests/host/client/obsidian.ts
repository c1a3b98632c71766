// The module that a plugin gets from `require('obsidian')`: what both halves of the host provide, and nothing else.
import * as dataNames from './data/module';
import { loadKeptPlugin as evaluateKeptPlugin, loadPlugin as evaluatePlugin, refusingModule } from './data/plugin-loader';
import * as uiNames from './ui/index';

export const obsidianModule: object = refusingModule(Object.assign({}, dataNames, uiNames));

/** Evaluates the text of a main.js; returns its `default` export, or the whole of `module.exports` when that is the class. */
export function loadPlugin(code: string, obsidian: object = obsidianModule): unknown {
	return evaluatePlugin(code, obsidian);
}

/** The same from the address of a script that the browser keeps. */
export function loadKeptPlugin(url: string): Promise<unknown> {
	return evaluateKeptPlugin(url, obsidianModule);
}
