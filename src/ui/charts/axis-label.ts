// The name at the end of a spoke, in lines, and the number that stands for it where there is no room for names.
import { angleOf, radius, round } from './radar-scale';

const lineHeight = 15;
const longestLine = 17;
const distance = 16;

export function drawAxisLabel(spoke: SVGGElement, label: string, index: number, count: number): void {
	const angle = angleOf(index, count);
	const x = round(Math.sin(angle) * (radius + distance));
	const y = round(-Math.cos(angle) * (radius + distance));
	const lines = linesOf(label);
	// Above the middle the last line is next to the spoke, below it the first.
	const top = y - (lines.length * lineHeight * (1 + Math.cos(angle))) / 2;
	const name = spoke.createSvg('text', { cls: 'pp-axis-name', attr: { 'text-anchor': anchorOf(angle) } });
	lines.forEach((line, number) => {
		name.createSvg('tspan', { attr: { x, y: round(top + lineHeight * (number + 0.8)) } }).textContent = line;
		// For those who hear the lines as one; without a size, so that the end of the line stays where it is.
		if (number < lines.length - 1) name.createSvg('tspan', { attr: { 'font-size': 0 } }).textContent = ' ';
	});
	spoke.createSvg('text', { cls: 'pp-axis-number', attr: { x, y: y + 6, 'text-anchor': 'middle' } }).textContent = String(index + 1);
}

function anchorOf(angle: number): 'start' | 'middle' | 'end' {
	const sideways = Math.sin(angle);
	if (Math.abs(sideways) < 0.2) return 'middle';
	return sideways > 0 ? 'start' : 'end';
}

function linesOf(label: string): readonly string[] {
	const lines: string[] = [];
	for (const word of label.split(/\s+/)) {
		const last = lines[lines.length - 1];
		if (last !== undefined && last.length + 1 + word.length <= longestLine) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
