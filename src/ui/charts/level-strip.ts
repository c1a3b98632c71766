// The scale of 0 to 5 as a strip: how far the notes reach, what is claimed, where the target stands. It repeats the
// figures of its row, so it is for the eye only.
export interface LevelStrip {
	readonly claimed: number | undefined;
	readonly evidenced: number | undefined;
	readonly target: number;
}

const step = 18;
const inset = 6;
const middle = 6;

export function drawLevelStrip(parent: HTMLElement, { claimed, evidenced, target }: LevelStrip): void {
	const width = inset * 2 + step * 5;
	const strip = parent.createSvg('svg', { cls: 'pp-strip', attr: { viewBox: `0 0 ${width} ${middle * 2}`, 'aria-hidden': 'true', focusable: 'false' } });
	strip.createSvg('path', { cls: 'pp-strip-scale', attr: { d: `M${at(0)},${middle}H${at(5)}` } });
	if (evidenced !== undefined && evidenced > 0) strip.createSvg('path', { cls: 'pp-strip-proved', attr: { d: `M${at(0)},${middle}H${at(evidenced)}` } });
	strip.createSvg('path', { cls: 'pp-strip-target', attr: { d: `M${at(target)},1V${middle * 2 - 1}` } });
	if (claimed !== undefined) strip.createSvg('circle', { cls: 'pp-strip-claimed', attr: { cx: at(claimed), cy: middle, r: 3.5 } });
}

function at(level: number): number {
	return inset + step * level;
}
