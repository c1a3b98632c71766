// The lines of the radar and what tells them apart without colour: a marker of its own shape, a dash, a filled surface.
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';

export type SeriesName = 'target' | 'claimed' | 'evidenced' | 'manager' | 'sponsor' | 'comparison';

const shapes: Readonly<Record<SeriesName, SymbolType | undefined>> = {
	target: undefined,
	claimed: symbolCircle,
	evidenced: symbolSquare,
	manager: symbolTriangle,
	sponsor: symbolDiamond,
	comparison: symbolCross,
};

const markerArea = 44;

/** The path of the marker round 0,0; nothing for a line without markers. */
export function markerPath(name: SeriesName): string | undefined {
	const shape = shapes[name];
	return shape && (symbol(shape, markerArea)() ?? undefined);
}
