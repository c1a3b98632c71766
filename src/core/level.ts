// The level scale. 0 is a rating ("not yet: no real exposure"); not rated is the absence of a level.

export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** True for the whole numbers 0 to 5; text such as "3" is no level. */
export function isLevel(value: unknown): value is Level {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 5;
}
