// The README has parts that are written by a command, each between two marks of its name.

/** @param {string} readme @param {string} name @param {string} part @returns {string} the README with that part. Without the marks it is an error: nobody else knows the place. */
export function withPart(readme, name, part) {
	const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
	const from = readme.indexOf(begin);
	const to = readme.indexOf(end);
	if (from === -1 || to < from) throw new Error(`README.md has no place for the ${name}. Put ${begin} and ${end} into it.`);
	return `${readme.slice(0, from + begin.length)}\n${part}\n${readme.slice(to)}`;
}
