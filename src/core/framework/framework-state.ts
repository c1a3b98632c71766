// What is to be said about the user's override: whether it is in force, and if not, why, and what is instead.
import type { CalendarDate } from '../calendar-date';
import type { OverrideProblem } from './override-framework';

export type PlacedProblem =
	/** A value of the override. The line is that of the whole file, from 1. */
	| (Pick<OverrideProblem, 'kind' | 'key' | 'expected' | 'found' | 'nearest'> & { readonly line: number | null })
	| { readonly kind: 'unreadable'; readonly message: string }
	| UnreadableYaml;

/** Why there is no override in a text. Lines are those of the whole file, from 1. */
export type UnreadableYaml =
	| { readonly kind: 'too-long' }
	| { readonly kind: 'no-block' }
	| { readonly kind: 'several-blocks'; readonly lines: readonly number[] }
	| { readonly kind: 'malformed'; readonly line: number; readonly message: string }
	| { readonly kind: 'too-deep'; readonly line: number }
	| { readonly kind: 'repeated-key'; readonly line: number; readonly key: string }
	/** A key that means something else to a program than to a reader. */
	| { readonly kind: 'reserved-key'; readonly line: number; readonly key: string };

/** The override that is in force meanwhile; undefined for the built-in framework. */
export type Stays = { readonly readOn: CalendarDate; readonly path: string } | undefined;

export type FrameworkState =
	| { readonly kind: 'built-in' }
	| { readonly kind: 'in-force'; readonly path: string; readonly readOn: CalendarDate }
	| { readonly kind: 'refused'; readonly path: string; readonly problems: readonly PlacedProblem[]; readonly stays: Stays }
	| { readonly kind: 'several'; readonly paths: readonly string[]; readonly stays: Stays }
	| { readonly kind: 'missing'; readonly path: string };
