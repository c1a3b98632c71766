// The Properties of a note, as a table above its text.
import { getFrontMatterInfo, parseYaml } from '../../data/index';
import type { App } from '../app';
import { setIcon } from '../overlays/icons';
import { markLinks } from './links';

export function renderProperties(app: App, text: string, parentEl: HTMLElement, sourcePath: string): void {
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const info = getFrontMatterInfo(body);
	if (!info.exists) return;
	const container = parentEl.createDiv({ cls: 'metadata-container', attr: { 'data-property-count': 0 } });
	const heading = container.createDiv('metadata-properties-heading');
	heading.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
	const content = container.createDiv('metadata-content');
	const properties = parse(info.frontmatter);
	if (properties === null) {
		renderInvalid(content, info.frontmatter);
		return;
	}
	const table = content.createDiv('metadata-properties');
	for (const [key, value] of Object.entries(properties)) renderProperty(app, table, key, value, sourcePath);
	container.setAttr('data-property-count', Object.keys(properties).length);
}

function parse(yaml: string): Record<string, unknown> | null {
	try {
		const value: unknown = parseYaml(yaml);
		if (value === null || value === undefined) return {};
		return isRecord(value) ? value : null;
	} catch {
		// Shown as invalid below, which is what Obsidian does with it.
		return null;
	}
}

function renderInvalid(content: HTMLElement, yaml: string): void {
	const box = content.createDiv({ cls: 'metadata-error', attr: { role: 'alert' } });
	setIcon(box.createDiv('metadata-error-icon'), 'alert-triangle');
	box.createDiv({ cls: 'metadata-error-message', text: 'Invalid properties' });
	content.createEl('pre', { cls: 'metadata-error-source', text: yaml.replace(/\s+$/, '') });
}

function renderProperty(app: App, table: HTMLElement, key: string, value: unknown, sourcePath: string): void {
	const row = table.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key, 'data-property-type': typeOf(value) } });
	const keyEl = row.createDiv('metadata-property-key');
	setIcon(keyEl.createSpan('metadata-property-icon'), ICONS[typeOf(value)]);
	keyEl.createSpan({ cls: 'metadata-property-key-input', text: key });
	const valueEl = row.createDiv('metadata-property-value');
	if (Array.isArray(value)) {
		const list = valueEl.createDiv('multi-select-container');
		for (const item of value) appendText(list.createDiv(key === 'tags' ? 'multi-select-pill mod-tag' : 'multi-select-pill'), shown(item));
	} else if (typeof value === 'boolean') {
		valueEl.createEl('input', { type: 'checkbox', cls: 'metadata-input-checkbox', attr: { 'aria-label': key, disabled: '', ...(value ? { checked: '' } : {}) } });
	} else {
		appendText(valueEl.createDiv('metadata-input-longtext'), shown(value));
	}
	markLinks(app, valueEl, sourcePath);
}

/** Wiki links in a value are links, as in Obsidian; everything else is text. */
function appendText(el: HTMLElement, text: string): void {
	let done = 0;
	for (const match of text.matchAll(/\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g)) {
		el.appendText(text.slice(done, match.index));
		const target = match[1] ?? '';
		el.createEl('a', { cls: 'internal-link', text: match[2] ?? target, href: target, attr: { 'data-href': target } });
		done = match.index + match[0].length;
	}
	el.appendText(text.slice(done));
	if (text === '') {
		el.addClass('is-empty');
		el.setText('Empty');
	}
}

type PropertyType = 'text' | 'number' | 'checkbox' | 'date' | 'multitext';

const ICONS: Readonly<Record<PropertyType, string>> = { text: 'text', number: 'binary', checkbox: 'check-square', date: 'calendar', multitext: 'list' };

function typeOf(value: unknown): PropertyType {
	if (Array.isArray(value)) return 'multitext';
	if (typeof value === 'number') return 'number';
	if (typeof value === 'boolean') return 'checkbox';
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? 'date' : 'text';
}

function shown(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
