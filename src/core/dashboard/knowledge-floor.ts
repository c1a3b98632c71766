// The few competences that portfolio work leans on, and whether notes show them at the level that is the least.
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { CompetenceRow } from './rows';

export interface KnowledgeFloor {
	readonly level: Level;
	/** In the order of the framework. */
	readonly competences: readonly FloorRow[];
}

export interface FloorRow {
	readonly competence: string;
	/** `claimed`: said to be high enough, and no note. */
	readonly state: 'holds' | 'below' | 'claimed';
}

export function knowledgeFloor(rows: readonly CompetenceRow[], framework: Framework): KnowledgeFloor {
	const { competences, min_level: level } = framework.dashboard_hints.knowledge_floor;
	return {
		level,
		competences: competences.flatMap((id) => {
			const row = rows.find((candidate) => candidate.id === id);
			return row ? [{ competence: id, state: stateOf(row, level) }] : [];
		}),
	};
}

function stateOf({ belowFloor, claimed, evidence }: CompetenceRow, level: Level): FloorRow['state'] {
	if (!belowFloor) return 'holds';
	return claimed !== undefined && claimed.level >= level && evidence.length === 0 ? 'claimed' : 'below';
}
