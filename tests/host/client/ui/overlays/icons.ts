// Icons by Obsidian's names: Lucide's, with or without the prefix, and what plugins add.
import { icons, type IconNode } from 'lucide';

const added = new Map<string, string>();
const shapes = new Map<string, IconNode>(Object.entries(icons));

export function addIcon(id: string, svgContent: string): void {
	added.set(id, svgContent);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIcon(id: string): SVGSVGElement | null {
	const name = id.replace(/^lucide-/, '');
	const own = added.get(id);
	if (own !== undefined) return ownIcon(id, own);
	const shape = shapes.get(pascalCase(name));
	return shape === undefined ? null : lucideIcon(name, shape);
}

export function getIconIds(): string[] {
	const lucide = [...shapes.keys()].map(kebabCase).filter((name) => shapes.has(pascalCase(name)));
	return [...added.keys(), ...lucide.map((name) => `lucide-${name}`)];
}

/** An unknown name leaves the parent empty, as in Obsidian. */
export function setIcon(parent: HTMLElement, id: string): void {
	parent.empty();
	const icon = getIcon(id);
	if (icon !== null) parent.appendChild(icon);
}

function lucideIcon(name: string, shape: IconNode): SVGSVGElement {
	const svg = emptyIcon(`svg-icon lucide-${name}`, '0 0 24 24');
	for (const [tag, attributes] of shape) {
		const part = document.createElementNS('http://www.w3.org/2000/svg', tag);
		for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
		svg.appendChild(part);
	}
	return svg;
}

function ownIcon(id: string, content: string): SVGSVGElement {
	const svg = emptyIcon(`svg-icon ${id}`, '0 0 100 100');
	const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, 'image/svg+xml');
	svg.append(...parsed.documentElement.childNodes);
	return svg;
}

function emptyIcon(cls: string, viewBox: string): SVGSVGElement {
	return createSvg('svg', {
		cls,
		attr: { xmlns: 'http://www.w3.org/2000/svg', width: 24, height: 24, viewBox, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' },
	});
}

function pascalCase(name: string): string {
	return name.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

function kebabCase(name: string): string {
	return name.replaceAll(/([a-z])([A-Z0-9])/g, '$1-$2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase();
}
