import { testGroup } from './group-rules';

/** The rules of cited documents, run alone. */
export const {
  rules: REFERENCE_RULES,
  check: checkReferences,
  findingsIn: referenceFindingsIn,
  getOnlyFinding: getOnlyReferenceFinding,
  messageOf: referenceMessageOf,
  notesOf: referenceNotesOf,
  repairsOf: referenceRepairsOf,
} = testGroup('reference');
