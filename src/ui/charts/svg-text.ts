// A drawn chart as a file of its own: what the theme and the style sheet gave it is written into it as attributes, what
// makes it answer to a hand is taken out, and its colours are those of paper whatever the theme is.

/** The variables that charts take their colours from, as they are on paper: each stands out from white by 4.5 to 1 or more. */
const paper = {
	'--text-normal': '#1b1b1b',
	'--text-muted': '#565656',
	'--background-primary': '#ffffff',
	'--background-modifier-border': '#b5b5b5',
	'--interactive-accent': '#5b3fc4',
	'--color-blue': '#0a5fb4',
	'--color-pink': '#b0246f',
} as const;

const drawn = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-size', 'font-weight', 'text-anchor'];
const lively = ['class', 'role', 'tabindex', 'focusable', 'aria-label', 'aria-pressed', 'data-pp-key'];

export interface SvgFile {
	readonly label: string;
	/** Units left free on each side for what reaches beyond the drawing. */
	readonly margin: { readonly x: number; readonly y: number };
}

/** `draw` puts one svg element into the stage it is given. Gives the text of an SVG file. */
export function svgText(body: HTMLElement, { label, margin }: SvgFile, draw: (stage: HTMLElement) => void): string {
	const stage = body.createDiv({ cls: 'pp-export-stage' });
	try {
		stage.setCssProps(paper);
		draw(stage);
		const svg = stage.querySelector('svg');
		if (!svg) throw new Error('The chart has no drawing.');
		const copy = standalone(svg, label);
		const { x, y, width, height } = svg.viewBox.baseVal;
		const [wide, high] = [width + 2 * margin.x, height + 2 * margin.y];
		copy.setAttribute('viewBox', `${x - margin.x} ${y - margin.y} ${wide} ${high}`);
		copy.setAttribute('width', String(wide));
		copy.setAttribute('height', String(high));
		return new XMLSerializer().serializeToString(copy);
	} finally {
		stage.remove();
	}
}

function standalone(svg: SVGSVGElement, label: string): Element {
	const copy = svg.cloneNode(true);
	if (!copy.instanceOf(SVGElement)) throw new Error('The chart could not be copied.');
	const originals = [svg, ...Array.from(svg.querySelectorAll('*'))];
	const copies = [copy, ...Array.from(copy.querySelectorAll('*'))];
	originals.forEach((original, index) => {
		const target = copies[index];
		const style = svg.win.getComputedStyle(original);
		if (!target) return;
		if (style.display === 'none') target.setAttribute('display', 'none');
		for (const name of drawn) {
			const value = style.getPropertyValue(name);
			if (value !== '') target.setAttribute(name, value);
		}
		for (const name of lively) target.removeAttribute(name);
	});
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
	copy.setAttribute('role', 'img');
	copy.setAttribute('aria-label', label);
	copy.setAttribute('font-family', 'system-ui, sans-serif');
	return copy;
}

/** The picture as PNG, `pixels` wide, on white. */
export async function pngOf(svg: string, pixels: number): Promise<ArrayBuffer> {
	const image = createEl('img', { attr: { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` } });
	await image.decode();
	const canvas = createEl('canvas');
	canvas.width = pixels;
	canvas.height = Math.round((pixels * image.naturalHeight) / image.naturalWidth);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This device gives no place to draw a picture.');
	context.fillStyle = paper['--background-primary'];
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The picture could not be made.');
	return blob.arrayBuffer();
}
