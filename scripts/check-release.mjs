// Looks at the repository as the community review will, before it does.
//   node scripts/check-release.mjs            what would be sent back, with what to do about it
//   node scripts/check-release.mjs 1.2.3      and whether that tag may be released
//   node scripts/check-release.mjs --notes    prints what the changelog says of this version, for the release page
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, setUp } from './set-up.mjs';

const args = process.argv.slice(2);
if (args.includes('--notes')) {
	const { releaseNotes } = await import('./check-release/texts.mjs');
	const { version } = JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8'));
	console.log(releaseNotes(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version));
} else {
	setUp();
	const { buildPlugin } = await import('../esbuild.config.mjs');
	await buildPlugin();
	const { releaseProblems } = await import('./check-release/repository.mjs');
	const problems = await releaseProblems(root, args.find((arg) => !arg.startsWith('--')));
	if (problems.length > 0) {
		console.error(`Not to be released yet:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
		process.exit(1);
	}
	console.log('The community review has nothing to find that can be known beforehand.');
}
