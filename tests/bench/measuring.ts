// How every bench measures and reports: ways of doing one thing take turns in rounds, figures are medians, and what is
// compared is the ratio within a round, since the machine is another one a second later.
import { appendFileSync } from 'node:fs';
import { type Bar, benchTable, type Row } from '../../scripts/bench-table.mjs';

/** Notes in a vault: a small one, a large one, and more than anybody has. */
export const sizes = [1_000, 10_000, 100_000] as const;

/** Of the notes in a vault, how many prove something: 2 %. */
export const evidenceAmong = (notes: number): number => notes / 50;

/** Each gives the milliseconds that count; what it prepares and clears away does not. */
type Ways<Name extends string> = Readonly<Record<Name, () => number | Promise<number>>>;

export interface Comparison<Name extends string> {
	readonly bench: string;
	readonly notes?: number;
	readonly rounds: number;
	readonly ways: Ways<Name>;
	/** The way that the others are held against. */
	readonly baseline: NoInfer<Name>;
	readonly bars?: Readonly<Partial<Record<NoInfer<Name>, Bar>>>;
}

export async function compare<Name extends string>({ bench, notes, rounds, ways, baseline, bars }: Comparison<Name>): Promise<readonly Row[]> {
	const times = await inTurn(rounds, ways);
	const plain = times[baseline];
	return namesOf(ways).map((name) => {
		const bar = bars?.[name];
		return {
			bench,
			what: name,
			...(notes === undefined ? {} : { notes }),
			figure: median(times[name]),
			unit: 'ms',
			...(name === baseline ? {} : { times: median(times[name].map((time, round) => time / (plain[round] ?? time))), baseline }),
			...(bar === undefined ? {} : { bar }),
		};
	});
}

/** Another order each round, so that none always runs on what the one before has warmed up. */
export async function inTurn<Name extends string>(rounds: number, ways: Ways<Name>): Promise<Readonly<Record<Name, readonly number[]>>> {
	const names = namesOf(ways);
	const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
	for (let round = 0; round < rounds; round++) {
		for (let turn = 0; turn < names.length; turn++) {
			const name = names[(turn + round) % names.length];
			if (name !== undefined) times[name].push(await ways[name]());
		}
	}
	return times;
}

/** Milliseconds of work that does not wait for anything. */
export function timed(work: () => void): number {
	const since = performance.now();
	work();
	return performance.now() - since;
}

export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Hands the rows to `npm run bench` for its table; run alone, a bench prints its own. */
export function report(rows: readonly Row[]): void {
	const file = process.env['BENCH_ROWS'];
	if (file === undefined) console.log(benchTable(rows));
	else appendFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function namesOf<Name extends string>(ways: Ways<Name>): readonly Name[] {
	return Object.keys(ways) as Name[];
}
