// Prints how many bad inputs and faults the passed tests of this run have tried, as they counted them (`tests/proof.ts`).

/** @satisfies {import('vitest/reporters').Reporter} */
export default {
	/** @param {readonly import('vitest/node').TestModule[]} modules */
	onTestRunEnd(modules) {
		const passed = modules.flatMap((module) => [...module.children.allTests('passed')]);
		const sum = (/** @type {'badInputs' | 'faults'} */ key) => passed.reduce((total, test) => total + (test.meta()[key] ?? 0), 0);
		const [badInputs, faults] = [sum('badInputs'), sum('faults')];
		if (badInputs + faults > 0) console.log(`\n Bad inputs tried: ${badInputs.toLocaleString('en-GB')}. Faults survived: ${faults.toLocaleString('en-GB')}.`);
	},
};
