// What Obsidian tells of a file can stay away, come twice, or come when the file has another name by then. Nothing is
// waited for in vain, and no note is counted twice or under a name that it has not.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StarPart } from '../../src/core/note-facts';
import { defaultSettings } from '../../src/core/settings';
import { NoteIndex } from '../../src/host/note-index';
import { readPlanBody } from '../../src/markdown/plan-tasks';
import { bundledFramework } from '../bundled-framework';
import { withinBoundInTheEnd } from '../hostile/within-bound';
import { MemoryVault, TestClock } from '../plugin/note-index-vault';
import { faultSurvived } from '../proof';

const framework = bundledFramework();
const missingStarParts = (): readonly StarPart[] => [];
const proof = (level: number) => ({ frontmatter: { tags: ['competence/presence/gravitas'], 'evidence-date': '2026-10-01', 'evidence-level': level } });

let index: NoteIndex | undefined;

afterEach(() => {
	index?.unload();
	index = undefined;
});

async function filled(vault: MemoryVault): Promise<NoteIndex> {
	const made = new NoteIndex(vault.app, { framework, settings: defaultSettings, missingStarParts, readPlanBody }, new TestClock());
	index = made;
	made.load();
	await withinBoundInTheEnd('the first fill', () => made.whenReady());
	return made;
}

const levels = (of: NoteIndex): readonly string[] => [...of.notes()].map(({ path, evidence }) => `${path} ${String(evidence?.level)}`).sort();

describe('metadata', () => {
	it('that never comes for a file keeps nobody waiting, and leaves out that file alone', async (context) => {
		const vault = new MemoryVault();
		vault.put('Known.md', proof(3));
		vault.writeLate('Never.md', proof(4), true);
		const made = await filled(vault);
		vault.resolved();
		vault.write('Later.md', proof(2));
		await vi.waitFor(() => expect(made.progress).toBeUndefined());
		expect([levels(made), made.tally.evidenceNotes]).toEqual([['Known.md 3', 'Later.md 2'], 2]);
		faultSurvived(context);
	});

	it('that comes twice counts once and is told of once', async (context) => {
		const vault = new MemoryVault();
		const made = await filled(vault);
		let told = 0;
		made.onChange(() => {
			told += 1;
		});
		vault.write('Twice.md', proof(3));
		vault.write('Twice.md', proof(3));
		expect([levels(made), made.tally.evidenceNotes, told]).toEqual([['Twice.md 3'], 1, 1]);
		faultSurvived(context);
	});

	it('that comes after a rename counts under the new name, and nothing is left under the old one', async (context) => {
		const vault = new MemoryVault();
		vault.put('Old.md', proof(2));
		const made = await filled(vault);
		const late = vault.writeLate('Old.md', proof(4));
		vault.rename('Old.md', 'New.md');
		expect(levels(made)).toEqual(['New.md 2']);
		late.arrive();
		expect([levels(made), made.tally.evidenceNotes]).toEqual([['New.md 4'], 1]);
		faultSurvived(context);
	});

	it('of a file that has gone and come back under its name is that of the new file', async (context) => {
		const vault = new MemoryVault();
		vault.put('Same.md', proof(2));
		const made = await filled(vault);
		const late = vault.writeLate('Same.md', proof(4));
		vault.delete('Same.md');
		expect(levels(made)).toEqual([]);
		vault.write('Same.md', proof(1));
		late.arrive();
		expect([levels(made), made.tally.evidenceNotes]).toEqual([['Same.md 1'], 1]);
		faultSurvived(context);
	});

	it('asked for right after a write is that of before, then that of the write, and never none', async (context) => {
		const vault = new MemoryVault();
		vault.put('Note.md', proof(2));
		const made = await filled(vault);
		const late = vault.writeLate('Note.md', proof(4));
		expect(levels(made)).toEqual(['Note.md 2']);
		await made.whenReady();
		expect(levels(made)).toEqual(['Note.md 2']);
		late.arrive();
		expect(levels(made)).toEqual(['Note.md 4']);
		faultSurvived(context);
	});
});
