// Fills a template. No code ever runs: a name is looked up in the table of placeholders and nowhere else, and what is
// filled in is never read as a template again. What is not understood stays visible and is reported.
import type { CalendarDate } from '../calendar-date';
import { isCalendarDate } from '../calendar-date';
import { nearestWord } from '../nearest-word';
import { parseTemplate, type Section, type TemplateNode } from './parse-template';
import type { Placeholder, TemplateValue, TemplateValues } from './placeholder';
import { reportLimit, reportsOf, type TemplateProblem, type TemplateReport } from './template-report';

export interface RenderOptions {
	readonly formatDate: (date: CalendarDate, format: string) => string;
	/** Puts the marks of a managed block round its text. Undefined leaves them out. */
	readonly frameBlock?: (id: string, text: string) => string;
	/** Length of the note in UTF-16 units. */
	readonly outputLimit?: number;
}

export interface Rendered {
	readonly text: string;
	readonly reports: readonly TemplateReport[];
}

const defaultOutputLimit = 1_000_000;
/** Sections inside sections multiply; beyond so many steps the note is cut off. */
const stepLimit = 500_000;
const dateFormat = 'D MMMM YYYY';

export function renderTemplate(template: string, table: readonly Placeholder[], values: TemplateValues, options: RenderOptions): Rendered {
	const { nodes, problems } = parseTemplate(template);
	const renderer = new Renderer(options);
	renderer.renderAll(nodes, [{ placeholders: byName(table), values }]);
	return { text: renderer.text(), reports: reportsOf([...problems, ...renderer.problems], template) };
}

interface Scope {
	readonly placeholders: ReadonlyMap<string, Placeholder>;
	readonly values: TemplateValues;
}

interface Found {
	readonly placeholder: Placeholder;
	readonly value: TemplateValue;
}

class Renderer {
	readonly problems: TemplateProblem[] = [];
	private parts: string[] = [];
	private length = 0;
	private steps = 0;
	private isFull = false;
	private readonly reported = new Set<number>();
	private readonly framed = new Set<string>();

	constructor(private readonly options: RenderOptions) {}

	text(): string {
		return this.parts.join('');
	}

	renderAll(nodes: readonly TemplateNode[], scopes: readonly Scope[]): void {
		for (const node of nodes) {
			if (this.isFull) return;
			this.steps++;
			if (this.steps > stepLimit && node.kind !== 'text') this.cutOff(node.offset, node.kind === 'value' ? node.text : node.openText);
			else if (node.kind === 'text') this.write(node.text, 0);
			else if (node.kind === 'value') this.renderValue(node, scopes);
			else this.renderSection(node, scopes);
		}
	}

	private renderValue(node: Extract<TemplateNode, { kind: 'value' }>, scopes: readonly Scope[]): void {
		const found = find(node.name, scopes);
		if (!found) {
			this.reportUnknown(node.name, node.text, node.offset, scopes);
			this.write(node.text, node.offset);
			return;
		}
		const text = this.textOf(found, node.format);
		if (text === undefined) this.report('wrong-kind', node.text, node.offset);
		this.write(text ?? node.text, node.offset);
	}

	private textOf({ placeholder, value }: Found, format: string | undefined): string | undefined {
		if (placeholder.kind === 'date') return isCalendarDate(value) ? this.options.formatDate(value, format?.trim() || dateFormat) : '';
		if (format !== undefined || (placeholder.kind !== 'text' && placeholder.kind !== 'number')) return undefined;
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	}

	private renderSection(section: Section, scopes: readonly Scope[]): void {
		const found = find(section.name, scopes);
		if (!found || !isFor(section.kind, found.placeholder)) {
			if (found) this.report('wrong-kind', section.openText, section.offset);
			else this.reportUnknown(section.name, section.openText, section.offset, scopes);
			this.write(section.openText, section.offset);
			this.renderAll(section.body, scopes);
			this.write(section.closeText, section.offset);
			return;
		}
		if (section.kind === 'if') this.renderAll(isSet(found.value) ? section.body : section.otherwise, scopes);
		else if (section.kind === 'each') this.renderEach(section, found, scopes);
		else this.renderBlock(section, found, scopes);
	}

	private renderEach(section: Section, { placeholder, value }: Found, scopes: readonly Scope[]): void {
		if (!isList(value)) return;
		const placeholders = byName(placeholder.fields ?? []);
		for (const item of value) {
			this.steps++;
			if (this.isFull) return;
			if (this.steps > stepLimit) this.cutOff(section.offset, section.openText);
			else this.renderAll(section.body, [...scopes, { placeholders, values: item }]);
		}
	}

	private renderBlock(section: Section, { value }: Found, scopes: readonly Scope[]): void {
		const outer = this.parts;
		this.parts = [];
		this.renderAll(section.body, scopes);
		const text = this.parts.join('');
		this.parts = outer;
		const id = typeof value === 'string' ? value : '';
		const isRepeated = this.framed.has(id);
		if (isRepeated) this.report('repeated-block', section.openText, section.offset);
		this.framed.add(id);
		// A block cut off in the middle gets no marks: an update must not take it for the whole.
		this.parts.push(id === '' || isRepeated || this.isFull ? text : (this.options.frameBlock?.(id, text) ?? text));
	}

	private write(text: string, offset: number): void {
		if (this.isFull) return;
		const limit = this.options.outputLimit ?? defaultOutputLimit;
		if (this.length + text.length > limit) {
			this.parts.push(text.slice(0, limit - this.length));
			this.cutOff(offset, text.slice(0, 40));
			return;
		}
		this.length += text.length;
		this.parts.push(text);
	}

	private cutOff(offset: number, text: string): void {
		this.isFull = true;
		this.problems.push({ kind: 'too-long', text, offset });
	}

	private reportUnknown(name: string, text: string, offset: number, scopes: readonly Scope[]): void {
		const isListed = this.problems.length < reportLimit && !this.reported.has(offset);
		this.report('unknown', text, offset, isListed ? nearestName(name, scopes) : undefined);
	}

	private report(kind: TemplateProblem['kind'], text: string, offset: number, nearest?: string): void {
		if (this.reported.has(offset) || this.problems.length >= reportLimit) return;
		this.reported.add(offset);
		this.problems.push({ kind, text, offset, nearest });
	}
}

function byName(table: readonly Placeholder[]): ReadonlyMap<string, Placeholder> {
	return new Map(table.map((placeholder) => [placeholder.name, placeholder]));
}

/** The innermost list first. Only what the table names, and only own properties. */
function find(name: string, scopes: readonly Scope[]): Found | undefined {
	for (let index = scopes.length - 1; index >= 0; index--) {
		const scope = scopes[index];
		const placeholder = scope?.placeholders.get(name);
		if (scope && placeholder) return { placeholder, value: Object.hasOwn(scope.values, name) ? scope.values[name] : undefined };
	}
	return undefined;
}

function nearestName(name: string, scopes: readonly Scope[]): string | undefined {
	return nearestWord(name, [...scopes].reverse().flatMap(({ placeholders }) => [...placeholders.keys()]));
}

function isFor(kind: Section['kind'], placeholder: Placeholder): boolean {
	if (kind === 'each') return placeholder.kind === 'list';
	return kind === 'block' ? placeholder.kind === 'block' : placeholder.kind !== 'block';
}

/** Zero is a value; an empty text or list, a flag that is down and what is missing are not. */
function isSet(value: TemplateValue): boolean {
	return isList(value) ? value.length > 0 : value !== undefined && value !== false && value !== '';
}

function isList(value: TemplateValue): value is readonly TemplateValues[] {
	return Array.isArray(value);
}
