// Looks up the visible words at the moment of use, so that a change of language needs no restart of ours.
import { en } from './en';

export type Words = typeof en;

export function words(): Words {
	return en;
}
