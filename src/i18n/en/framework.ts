// Words about the framework: what is in force, what is wrong with an override, and copies of the templates.
import type { FrameworkState, PlacedProblem, Stays } from '../../core/framework/framework-state';
import { formatDay } from './dates';
import { listInWords } from './numbers';

/** As the schema names what it wants: its own words, or ours. */
function expectedWords(expected: string): string {
	const plain: Readonly<Record<string, string>> = { string: 'text', number: 'a number', boolean: 'true or false', Array: 'a list', Object: 'keys with values, indented below it' };
	const known = Object.hasOwn(plain, expected) ? plain[expected] : undefined;
	if (known !== undefined) return known;
	// A choice comes as ("70" | "20" | "10").
	const choices = /^\((.*)\)$/.exec(expected)?.[1];
	return choices === undefined ? expected.replaceAll('"', '') : `one of ${choices.replaceAll('"', '').split(' | ').join(', ')}`;
}

function foundWords(found: string): string {
	if (found === 'Array') return 'a list';
	if (found === 'Object') return 'a group of keys';
	return found === 'null' ? 'empty' : found;
}

function place(file: string, line: number | null): string {
	return line === null ? file : `${file}, line ${line}`;
}

/** `file` may be the mark that a link takes the place of. */
function problem(file: string, found: PlacedProblem): string {
	switch (found.kind) {
		case 'value':
			return `${place(file, found.line)}: ${found.key === '' ? 'it' : found.key} is ${foundWords(found.found)}, expected ${expectedWords(found.expected)}.`;
		case 'missing':
			return `${place(file, found.line)}: ${found.key} is missing.`;
		case 'unknown-key':
			return `${place(file, found.line)}: ${found.key} is not a key that is known there.${found.nearest === undefined ? '' : ` Nearest: ${found.nearest}.`}`;
		case 'malformed':
			return `${place(file, found.line)}: this is not valid YAML. ${sentence(found.message)}`;
		case 'reserved-key':
			return `${place(file, found.line)}: ${found.key} cannot be a key. Delete it.`;
		case 'repeated-key':
			return `${place(file, found.line)}: ${found.key} stands there twice. Delete one of them.`;
		case 'too-deep':
			return `${place(file, found.line)}: things nest more than a hundred deep, which no framework needs.`;
		case 'too-long':
			return `${file}: it has more than 320,000 characters, which is twice the built-in framework. Shorten it to what differs from the built-in one.`;
		case 'no-block':
			return `${file}: it has no block of YAML. Put what is to differ between a line \`\`\`yaml and a line \`\`\`.`;
		case 'several-blocks':
			return `${file}, lines ${found.lines.join(', ')}: it has more than one block of YAML, expected one.`;
		case 'unreadable':
			return `${file}: it could not be read. ${sentence(found.message)}`;
	}
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

function staysInForce(stays: Stays): string {
	return stays === undefined ? 'The built-in framework is in force meanwhile.' : `The framework last read on ${formatDay(stays.readOn)} stays in force.`;
}

/** All that is wrong, or the first few of it. */
function refused(file: string, problems: readonly PlacedProblem[], stays: Stays, most: number): string {
	const shown = problems.slice(0, most).map((found) => problem(file, found));
	const more = problems.length - shown.length;
	return [...shown, ...(more > 0 ? [more === 1 ? 'One more thing is wrong with it.' : `${more} more things are wrong with it.`] : []), staysInForce(stays)].join(' ');
}

export const framework = {
	names: {
		show: 'Show framework',
		copyTemplates: 'Copy the templates into my vault',
		renameReplaced: 'Rename replaced competence tags',
	},
	problem,
	staysInForce,
	refused,
	several: (paths: readonly string[], stays: Stays): string =>
		`${paths.length} notes say that they are the framework: ${paths.join(', ')}. Choose one in the settings, under Framework. ${staysInForce(stays)}`,
	oneOfSeveral: (stays: Stays): string => `More than one note says that it is the framework: {note}. Choose one in the settings, under Framework. ${staysInForce(stays)}`,
	missing: (path: string): string => `The framework ${path} is not there. The built-in framework is in force. Choose another file in the settings, or leave the field empty.`,
	nowInForce: (path: string): string => `The framework in ${path} is in force.`,
	builtIn: 'In force: the built-in framework.',
	builtInAgain: 'The built-in framework is in force again.',
	openFile: 'Open file',
	/** What the settings say is in force. */
	state: (state: FrameworkState, name: string, version: string): string => {
		const own = `In force: ${name} ${version}`;
		switch (state.kind) {
			case 'built-in':
				return framework.builtIn;
			case 'in-force':
				return `${own}, as ${state.path} changes it.`;
			case 'missing':
				return `${state.path} is not there. The built-in framework is in force.`;
			case 'several':
				return `${state.paths.length} notes say that they are the framework: ${state.paths.join(', ')}. Choose one here. ${staysInForce(state.stays)}`;
			case 'refused':
				return refused(state.path, state.problems, state.stays, 5);
		}
	},
	replaced: {
		offer: (n: number, competences: number): string =>
			`The framework gives ${competences === 1 ? 'a competence or area another id' : `${competences} competences or areas other ids`}. ${n === 1 ? '1 note still has' : `${n} notes still have`} the old ${competences === 1 ? 'tag' : 'tags'}, which ${competences === 1 ? 'counts' : 'count'} for the new ${competences === 1 ? 'one' : 'ones'}.`,
		rename: 'Rename everywhere',
		later: 'Leave them',
		title: 'Rename replaced competence tags',
		label: 'Replaced tags renamed',
		none: 'No note has a tag that the framework replaces.',
	},
	shown: {
		created: (name: string): string => `${name} created. It is a copy to read; changing it changes nothing.`,
		nameTaken: (path: string): string => `The note was not created: ${path} has come into being meanwhile. Run the command again; the new one will get another name.`,
		label: (name: string): string => `Creation of ${name}`,
	},
	templates: {
		question: 'Copy the templates into my vault',
		text: (names: readonly string[], folder: string): string => `${listInWords(names)} will be copied to ${folder}, where you can change them. New notes are made from your copies from then on. Nothing that is there is overwritten.`,
		yes: 'Copy the templates',
		no: 'Cancel',
		notCopied: (why: string): string => `Not every template could be copied: ${why} Put right what stands in the way, then run the command again.`,
		copied: (names: readonly string[], folder: string): string => `${listInWords(names)} ${names.length === 1 ? 'was' : 'were'} copied to ${folder}.`,
		left: (names: readonly string[]): string => `${listInWords(names)} ${names.length === 1 ? 'was' : 'were'} there already and ${names.length === 1 ? 'was' : 'were'} left alone.`,
		badFolder: (folder: string, problem: string): string => `The templates were not copied, because ${folder} cannot be used as a folder. Expected: ${problem.charAt(0).toLowerCase()}${problem.slice(1)} Change it in the settings, under Template folder.`,
		label: 'Copying of the templates',
	},
};
