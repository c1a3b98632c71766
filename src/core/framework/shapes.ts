// The small shapes that all parts of a framework share.
import * as v from 'valibot';
import { isLevel } from '../level';

/** Ids are permanent and safe as parts of an Obsidian tag. Source: the vault contract, "Ids". */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const id = v.pipe(v.string(), v.regex(idPattern, 'an id in lower case, such as capacity-planning'));
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));
export const level = v.custom<0 | 1 | 2 | 3 | 4 | 5>(isLevel, 'a whole number from 0 to 5');
export const ids = v.pipe(v.array(id), v.readonly());
export const texts = v.pipe(v.array(text), v.readonly());

export function wholeNumber(min: number, max: number) {
	const expected = `a whole number from ${min} to ${max}`;
	return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

export function amount(min: number, max: number) {
	const expected = `a number from ${min} to ${max}`;
	return v.pipe(v.number(expected), v.finite(expected), v.minValue(min, expected), v.maxValue(max, expected));
}
