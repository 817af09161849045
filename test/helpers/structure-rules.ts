import { testGroup } from './group-rules';

const group = testGroup('structure');

/** The rules of structure, run alone. */
export const {
  rules: STRUCTURE_RULES,
  check: checkStructure,
  findingsIn: structureFindingsIn,
  getOnlyFinding: getOnlyStructureFinding,
  messageOf: structureMessageOf,
  notesOf: structureNotesOf,
  repairsOf: structureRepairsOf,
} = group;
